package vn.thiduaso.datasets.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The keys of one block: which are there and on which line, which were asked for, which are missing or written twice. */
final class YamlKeys {

    private final FaultBook book;
    private final String path;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Map<String, Integer> twice = new LinkedHashMap<>();
    private final Set<String> asked = new TreeSet<>();
    private final Set<String> missing = new TreeSet<>();

    YamlKeys(FaultBook book, String path, MappingNode node) {
        this.book = book;
        this.path = path;
        this.line = YamlMap.lineOf(node);
        for (NodeTuple entry : node.getValue()) {
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            int keyLine = YamlMap.lineOf(entry.getKeyNode());
            if (values.putIfAbsent(key, entry.getValueNode()) == null) {
                lines.put(key, keyLine);
            } else {
                twice.putIfAbsent(key, keyLine);
            }
        }
    }

    /** The value of a key; empty when it is absent or null. Asking makes the key a known one. */
    Optional<Node> find(String key) {
        asked.add(key);
        Node node = values.get(key);
        if (node == null || isNull(node)) {
            return Optional.empty();
        }
        book.mark(below(key), line(key));
        return Optional.of(node);
    }

    /** Line of a key, or of the block when the key is absent. */
    int line(String key) {
        return lines.getOrDefault(key, line);
    }

    String below(String key) {
        return path.isEmpty() ? key : path + "/" + key;
    }

    /**
     * What a comma cut off the plain text of a key in a flow block, as {@code {f: min(A, 1)}} is f with "min(A" and the key "1)" with nothing: the whole
     * text, when brackets that are open in the key are closed in keys without values behind it. Those are no unknown keys then.
     */
    Optional<String> joinedAtCommas(String key) {
        List<String> behind = new ArrayList<>(values.keySet());
        Iterator<String> next =
                behind.subList(behind.indexOf(key) + 1, behind.size()).iterator();
        List<String> taken = new ArrayList<>();
        String text = values.get(key) instanceof ScalarNode scalar && scalar.isPlain() ? scalar.getValue() : "";
        while (isOpen(text) && next.hasNext()) {
            String more = next.next();
            if (!isNull(values.get(more))) {
                return Optional.empty();
            }
            taken.add(more);
            text += ", " + more;
        }
        if (taken.isEmpty() || isOpen(text)) {
            return Optional.empty();
        }
        asked.addAll(taken);
        return Optional.of(text);
    }

    private static boolean isOpen(String text) {
        return text.chars()
                        .map(letter -> letter == '(' ? 1 : letter == ')' ? -1 : 0)
                        .sum()
                > 0;
    }

    /** Notes that a key should be there; told at the end, when it is known whether it was only misspelt. */
    void missing(String key) {
        book.countUnreadable();
        missing.add(key);
    }

    /**
     * Reports the keys written twice, those that nobody asked for, and those that are missing. A key that is only misspelt is one fault, not
     * an unknown and a missing one.
     */
    void close() {
        twice.forEach((key, second) -> book.add(
                second,
                below(key),
                "khóa \"" + key + "\" viết hai lần (lần đầu ở dòng " + lines.get(key) + ")",
                "giữ lại một dòng"));
        for (String key : values.keySet()) {
            if (!asked.contains(key)) {
                unknown(key);
            }
        }
        closeUnknown();
    }

    /** Reports only the missing keys. */
    void closeUnknown() {
        for (String key : missing) {
            String remedy = "thêm dòng " + key + ": … vào khối bắt đầu ở dòng " + line;
            book.add(line, below(key), "thiếu khóa \"" + key + "\"", remedy);
        }
        missing.clear();
    }

    private void unknown(String key) {
        Optional<String> meant = NearestWord.of(key, missing);
        meant.ifPresent(missing::remove);
        String remedy = meant.map(word -> "sửa thành \"" + word + "\"").orElse(NearestWord.remedy(key, asked));
        book.add(line(key), below(key), "không có khóa \"" + key + "\" ở đây", remedy);
    }

    private static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && Set.of("", "null", "~").contains(scalar.getValue());
    }
}
