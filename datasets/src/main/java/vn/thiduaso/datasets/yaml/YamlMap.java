package vn.thiduaso.datasets.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

import vn.thiduaso.scoring.Labels;

/**
 * One block of keys, read by asking for what may be there. What is wrong is noted in the book and a harmless stand-in returned, so that one
 * reading finds all faults. {@link #close()} reports the keys nobody asked for.
 */
public final class YamlMap {

    private final FaultBook book;
    private final String path;
    private final MappingNode node;
    private final YamlKeys keys;

    public YamlMap(FaultBook book, String path, MappingNode node) {
        this.book = book;
        this.path = path;
        this.node = node;
        this.keys = new YamlKeys(book, path, node);
    }

    static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    public FaultBook book() {
        return book;
    }

    public String path() {
        return path;
    }

    /** Line of the block, or of one of its keys when it is there. */
    public int line(String key) {
        return keys.line(key);
    }

    public int line() {
        return lineOf(node);
    }

    public boolean has(String key) {
        return find(key).isPresent();
    }

    /** The same block, to be read under another path. */
    public YamlMap renamed(String newPath) {
        book.mark(newPath, line());
        return new YamlMap(book, newPath, node);
    }

    /** Whether a key holds exactly this word. */
    public boolean isWord(String key, String word) {
        return find(key).orElse(null) instanceof ScalarNode scalar
                && scalar.getValue().equals(word);
    }

    /** Whether a key holds a block of keys. */
    public boolean isBlock(String key) {
        return find(key).orElse(null) instanceof MappingNode;
    }

    public void fault(String key, String message, String remedy) {
        book.add(line(key), below(key), message, remedy);
    }

    /** A fault of a key that leaves a stand-in behind: what is made of it is not blamed again. */
    public void unreadable(String key, String message, String remedy) {
        book.addUnreadable(line(key), below(key), message, remedy);
    }

    public String text(String key) {
        return require(key, findText(key), "");
    }

    public Optional<String> findText(String key) {
        return find(key).flatMap(node -> scalar(key, node));
    }

    /**
     * The whole of a text with brackets that a comma cut in a flow block, as {@code {f: min(A, 1)}} does, when it was cut: the value of the key ends
     * at the comma. The rest is not told as unknown keys then.
     */
    public Optional<String> joinedAtCommas(String key) {
        return keys.joinedAtCommas(key);
    }

    public double number(String key) {
        OptionalDouble number = findNumber(key);
        if (number.isEmpty() && !has(key)) {
            missing(key);
        }
        return number.orElse(Double.NaN);
    }

    public OptionalDouble findNumber(String key) {
        Optional<String> text = findText(key);
        return text.isPresent() ? number(key, text.get()) : OptionalDouble.empty();
    }

    private OptionalDouble number(String key, String text) {
        if (text.matches("[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d+)?")) {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return OptionalDouble.of(number);
            }
            unreadable(key, "\"" + text + "\" lớn quá, không phải một số hữu hạn", "ghi một số nhỏ hơn, ví dụ 100");
            return OptionalDouble.empty();
        }
        String remedy = text.matches("-?\\d+,\\d+")
                ? "dùng dấu chấm thập phân: " + text.replace(',', '.')
                : "ghi một số, ví dụ 0.8";
        unreadable(key, "\"" + text + "\" không phải là số", remedy);
        return OptionalDouble.empty();
    }

    /** A whole number; the stand-in where it is none. */
    public int whole(String key, int standIn) {
        double number = number(key);
        if (!Double.isNaN(number) && number != Math.rint(number)) {
            unreadable(key, "cần số nguyên, nhận được " + number, "ghi một số nguyên");
            return standIn;
        }
        return Double.isNaN(number) ? standIn : (int) number;
    }

    public LocalDate date(String key, LocalDate standIn) {
        return require(key, findDate(key), standIn);
    }

    public Optional<LocalDate> findDate(String key) {
        return findText(key).flatMap(text -> asDate(key, text));
    }

    /** One text of a key as a day; a fault when it is none. */
    public Optional<LocalDate> asDate(String key, String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            unreadable(key, "\"" + text + "\" không phải là ngày", "ghi năm-tháng-ngày, ví dụ 2022-06-23");
            return Optional.empty();
        }
    }

    public boolean flag(String key, boolean otherwise) {
        return word(key, Map.of("true", true, "false", false), otherwise);
    }

    /** One of some words; the stand-in where the key is absent or the word is none of them. */
    public <T> T word(String key, Map<String, T> words, T otherwise) {
        return findWord(key, words).orElse(otherwise);
    }

    /** One of some words, which must be there. */
    public <T> Optional<T> word(String key, Map<String, T> words) {
        if (!has(key)) {
            missing(key);
        }
        return findWord(key, words);
    }

    public <T> Optional<T> findWord(String key, Map<String, T> words) {
        return findText(key).flatMap(text -> word(key, text, words));
    }

    /** What the words of a list stand for; of one that is none of them a fault, and any of them in its place. */
    public <T> Set<T> words(String key, Map<String, T> words) {
        T standIn = words.values().iterator().next();
        return texts(key).stream()
                .map(text -> word(key, text, words).orElse(standIn))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same as a list, in the order of the file; what is none of them is a fault and left out. */
    public <T> List<T> wordsInOrder(String key, Map<String, T> words) {
        return texts(key).stream()
                .flatMap(text -> word(key, text, words).stream())
                .toList();
    }

    private <T> Optional<T> word(String key, String text, Map<String, T> words) {
        if (!words.containsKey(text)) {
            unreadable(
                    key,
                    "\"" + text + "\" không dùng được ở đây",
                    NearestWord.remedy(text, new TreeSet<>(words.keySet())));
        }
        return Optional.ofNullable(words.get(text));
    }

    /** A name in two languages: {@code {vi, en}}, or one text for both. */
    public Optional<Labels> findLabels(String key) {
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

    public Labels labels(String key) {
        return require(key, findLabels(key), new Labels("?", ""));
    }

    public Optional<YamlMap> map(String key) {
        if (!has(key)) {
            missing(key);
        }
        return findMap(key);
    }

    public Optional<YamlMap> findMap(String key) {
        return find(key).flatMap(node -> asMap(key, below(key), node));
    }

    /** Numbers of a list; what is no number is a fault and left out. */
    public List<Double> numbers(String key) {
        List<Double> numbers = new ArrayList<>();
        for (Node item : items(key)) {
            scalar(key, item).ifPresent(text -> number(key, text).ifPresent(numbers::add));
        }
        return numbers;
    }

    /** Blocks of a list; item n is known as {@code key/n}, counted from 1. */
    public List<YamlMap> maps(String key) {
        List<YamlMap> maps = new ArrayList<>();
        List<Node> items = items(key);
        for (int i = 0; i < items.size(); i++) {
            asMap(key, below(key) + "/" + (i + 1), items.get(i)).ifPresent(maps::add);
        }
        return maps;
    }

    /** Texts of a list; a single text is a list of one. */
    public List<String> texts(String key) {
        if (find(key).orElse(null) instanceof ScalarNode) {
            return findText(key).stream().toList();
        }
        List<String> texts = new ArrayList<>();
        items(key).forEach(item -> scalar(key, item).ifPresent(texts::add));
        return texts;
    }

    /** Reports keys written twice, unknown and missing. To be called once, after the last question. */
    public void close() {
        keys.close();
    }

    /** Reports only the missing keys: for a block whose keys cannot be judged because its type is not known. */
    public void closeUnknown() {
        keys.closeUnknown();
    }

    private Optional<Node> find(String key) {
        return keys.find(key);
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
        keys.missing(key);
    }

    private String below(String key) {
        return keys.below(key);
    }
}
