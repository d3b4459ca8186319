package vn.thiduaso.datasets.indexset;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

import vn.thiduaso.scoring.Labels;

/**
 * One block of keys, read by asking for what may be there. What is wrong is noted in the book and a harmless stand-in returned, so that one
 * reading finds all faults. {@link #close()} reports the keys nobody asked for.
 */
final class YamlMap {

    private final FaultBook book;
    private final String path;
    private final MappingNode node;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> keyLines = new LinkedHashMap<>();
    private final Map<String, Integer> twice = new LinkedHashMap<>();
    private final Set<String> asked = new TreeSet<>();
    private final Set<String> missing = new TreeSet<>();

    YamlMap(FaultBook book, String path, MappingNode node) {
        this.book = book;
        this.path = path;
        this.node = node;
        this.line = lineOf(node);
        for (NodeTuple entry : node.getValue()) {
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            int keyLine = lineOf(entry.getKeyNode());
            if (values.putIfAbsent(key, entry.getValueNode()) == null) {
                keyLines.put(key, keyLine);
            } else {
                twice.putIfAbsent(key, keyLine);
            }
        }
    }

    static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    FaultBook book() {
        return book;
    }

    String path() {
        return path;
    }

    /** Line of the block, or of one of its keys when it is there. */
    int line(String key) {
        return keyLines.getOrDefault(key, line);
    }

    int line() {
        return line;
    }

    boolean has(String key) {
        return find(key).isPresent();
    }

    /** The same block, to be read under another path. */
    YamlMap renamed(String newPath) {
        book.mark(newPath, line);
        return new YamlMap(book, newPath, node);
    }

    /** Whether a key holds exactly this word. */
    boolean isWord(String key, String word) {
        return find(key).orElse(null) instanceof ScalarNode scalar
                && scalar.getValue().equals(word);
    }

    void fault(String key, String message, String remedy) {
        book.add(line(key), below(key), message, remedy);
    }

    private void unreadable(String key, String message, String remedy) {
        book.addUnreadable(line(key), below(key), message, remedy);
    }

    String text(String key) {
        return require(key, findText(key), "");
    }

    Optional<String> findText(String key) {
        return find(key).flatMap(node -> scalar(key, node));
    }

    double number(String key) {
        OptionalDouble number = findNumber(key);
        if (number.isEmpty() && !has(key)) {
            missing(key);
        }
        return number.orElse(Double.NaN);
    }

    OptionalDouble findNumber(String key) {
        Optional<String> text = findText(key);
        return text.isPresent() ? number(key, text.get()) : OptionalDouble.empty();
    }

    private OptionalDouble number(String key, String text) {
        if (text.matches("[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d+)?")) {
            return OptionalDouble.of(Double.parseDouble(text));
        }
        String remedy = text.matches("-?\\d+,\\d+")
                ? "dùng dấu chấm thập phân: " + text.replace(',', '.')
                : "ghi một số, ví dụ 0.8";
        unreadable(key, "\"" + text + "\" không phải là số", remedy);
        return OptionalDouble.empty();
    }

    /** A whole number; the stand-in where it is none. */
    int whole(String key, int standIn) {
        double number = number(key);
        if (!Double.isNaN(number) && number != Math.rint(number)) {
            unreadable(key, "cần số nguyên, nhận được " + number, "ghi một số nguyên");
            return standIn;
        }
        return Double.isNaN(number) ? standIn : (int) number;
    }

    LocalDate date(String key, LocalDate standIn) {
        return require(key, findDate(key), standIn);
    }

    Optional<LocalDate> findDate(String key) {
        return findText(key).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException notADate) {
                unreadable(key, "\"" + text + "\" không phải là ngày", "ghi năm-tháng-ngày, ví dụ 2022-06-23");
                return Optional.empty();
            }
        });
    }

    boolean flag(String key, boolean otherwise) {
        return word(key, Map.of("true", true, "false", false), otherwise);
    }

    /** One of some words; the stand-in where the key is absent or the word is none of them. */
    <T> T word(String key, Map<String, T> words, T otherwise) {
        return findWord(key, words).orElse(otherwise);
    }

    /** One of some words, which must be there. */
    <T> Optional<T> word(String key, Map<String, T> words) {
        if (!has(key)) {
            missing(key);
        }
        return findWord(key, words);
    }

    <T> Optional<T> findWord(String key, Map<String, T> words) {
        Optional<String> text = findText(key);
        if (text.isPresent() && !words.containsKey(text.get())) {
            unreadable(
                    key,
                    "\"" + text.get() + "\" không dùng được ở đây",
                    NearestWord.remedy(text.get(), new TreeSet<>(words.keySet())));
        }
        return text.map(words::get);
    }

    /** A name in two languages: {@code {vi, en}}, or one text for both. */
    Optional<Labels> findLabels(String key) {
        Optional<Node> node = find(key);
        if (node.isPresent() && node.get() instanceof ScalarNode) {
            return findText(key).flatMap(text -> book.attempt(line(key), below(key), () -> new Labels(text, "")));
        }
        return findMap(key).flatMap(map -> {
            String vi = map.text("vi");
            String en = map.findText("en").orElse("");
            map.close();
            return vi.isEmpty() ? Optional.empty() : book.attempt(line(key), below(key), () -> new Labels(vi, en));
        });
    }

    Labels labels(String key) {
        return require(key, findLabels(key), new Labels("?", ""));
    }

    Optional<YamlMap> map(String key) {
        if (!has(key)) {
            missing(key);
        }
        return findMap(key);
    }

    Optional<YamlMap> findMap(String key) {
        return find(key).flatMap(node -> asMap(key, below(key), node));
    }

    /** Numbers of a list; what is no number is a fault and left out. */
    List<Double> numbers(String key) {
        List<Double> numbers = new ArrayList<>();
        for (Node item : items(key)) {
            scalar(key, item).ifPresent(text -> number(key, text).ifPresent(numbers::add));
        }
        return numbers;
    }

    /** Blocks of a list; item n is known as {@code key/n}, counted from 1. */
    List<YamlMap> maps(String key) {
        List<YamlMap> maps = new ArrayList<>();
        List<Node> items = items(key);
        for (int i = 0; i < items.size(); i++) {
            asMap(key, below(key) + "/" + (i + 1), items.get(i)).ifPresent(maps::add);
        }
        return maps;
    }

    /** Texts of a list; a single text is a list of one. */
    List<String> texts(String key) {
        if (find(key).orElse(null) instanceof ScalarNode) {
            return findText(key).stream().toList();
        }
        List<String> texts = new ArrayList<>();
        items(key).forEach(item -> scalar(key, item).ifPresent(texts::add));
        return texts;
    }

    /**
     * Reports the keys written twice, those that nobody asked for, and those that are missing. A key that is only misspelt is one fault, not
     * an unknown and a missing one. To be called once, after the last question.
     */
    void close() {
        twice.forEach((key, second) -> book.add(
                second,
                below(key),
                "khóa \"" + key + "\" viết hai lần (lần đầu ở dòng " + keyLines.get(key) + ")",
                "giữ lại một dòng"));
        for (String key : values.keySet()) {
            if (!asked.contains(key)) {
                Optional<String> meant = NearestWord.of(key, missing);
                meant.ifPresent(missing::remove);
                fault(
                        key,
                        "không có khóa \"" + key + "\" ở đây",
                        meant.map(word -> "sửa thành \"" + word + "\"").orElse(NearestWord.remedy(key, asked)));
            }
        }
        closeUnknown();
    }

    /** Reports only the missing keys: for a block whose keys cannot be judged because its type is not known. */
    void closeUnknown() {
        for (String key : missing) {
            book.add(
                    line,
                    below(key),
                    "thiếu khóa \"" + key + "\"",
                    "thêm dòng " + key + ": … vào khối bắt đầu ở dòng " + line);
        }
        missing.clear();
    }

    private Optional<Node> find(String key) {
        asked.add(key);
        Node node = values.get(key);
        if (node == null || isNull(node)) {
            return Optional.empty();
        }
        book.mark(below(key), line(key));
        return Optional.of(node);
    }

    private static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && Set.of("", "null", "~").contains(scalar.getValue());
    }

    private List<Node> items(String key) {
        Optional<Node> node = find(key);
        if (node.isPresent() && node.get() instanceof SequenceNode list) {
            return list.getValue();
        }
        if (node.isPresent()) {
            unreadable(
                    key, "\"" + key + "\" phải là một danh sách", "ghi mỗi mục sau một dấu gạch đầu dòng, hoặc [a, b]");
        }
        return List.of();
    }

    private Optional<YamlMap> asMap(String key, String itsPath, Node node) {
        if (node instanceof MappingNode mapping) {
            book.mark(itsPath, lineOf(node));
            return Optional.of(new YamlMap(book, itsPath, mapping));
        }
        book.addUnreadable(
                lineOf(node),
                itsPath,
                "\"" + key + "\" phải là một khối các khóa",
                "ghi dạng khóa: giá trị, hoặc {khóa: giá trị}");
        return Optional.empty();
    }

    private Optional<String> scalar(String key, Node node) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip());
        }
        book.addUnreadable(
                lineOf(node), below(key), "\"" + key + "\" phải là một giá trị đơn", "ghi một chữ hoặc một số");
        return Optional.empty();
    }

    private <T> T require(String key, Optional<T> value, T standIn) {
        if (value.isEmpty() && !has(key)) {
            missing(key);
        }
        return value.orElse(standIn);
    }

    private void missing(String key) {
        book.countUnreadable();
        missing.add(key);
    }

    private String below(String key) {
        return path.isEmpty() ? key : path + "/" + key;
    }
}
