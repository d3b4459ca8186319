package vn.thiduaso.datasets.indexset.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A block of keys that can be changed. A key below a key is written {@code input.unit}. A block that is used elsewhere too, by its name, is copied before
 * it is changed, so that nothing changes there.
 */
final class YamlBlock {

    private static final String NUMBER = "[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d+)?|true|false";

    private final MappingNode node;

    YamlBlock(MappingNode node) {
        this.node = node;
    }

    Optional<Node> find(String key) {
        int dot = key.indexOf('.');
        if (dot >= 0) {
            return find(key.substring(0, dot))
                    .filter(MappingNode.class::isInstance)
                    .flatMap(below -> new YamlBlock((MappingNode) below).find(key.substring(dot + 1)));
        }
        return place(key) < 0
                ? Optional.empty()
                : Optional.of(node.getValue().get(place(key)).getValueNode()).filter(value -> !isNothing(value));
    }

    /** A single value; empty when there is none, or a block. */
    String text(String key) {
        return find(key)
                .filter(ScalarNode.class::isInstance)
                .map(value -> ((ScalarNode) value).getValue().strip())
                .orElse("");
    }

    /** Texts of a list; one text is a list of one. */
    List<String> texts(String key) {
        Optional<Node> value = find(key);
        if (value.orElse(null) instanceof SequenceNode list) {
            return list.getValue().stream()
                    .filter(ScalarNode.class::isInstance)
                    .map(item -> ((ScalarNode) item).getValue())
                    .toList();
        }
        String text = text(key);
        return text.isEmpty() ? List.of() : List.of(text);
    }

    /** The blocks of a list, which may be added to; empty when there is no list. */
    Optional<List<Node>> list(String key) {
        return find(key).filter(SequenceNode.class::isInstance).map(list -> ((SequenceNode) list).getValue());
    }

    /** @param text empty: the key goes */
    void setText(String key, String text) {
        if (!text.equals(this.text(key))
                || find(key).filter(ScalarNode.class::isInstance).isEmpty()) {
            set(key, text.isEmpty() ? Optional.empty() : Optional.of(scalar(text)));
        }
    }

    void setTexts(String key, List<String> texts) {
        if (!texts.equals(texts(key))) {
            List<Node> items = new ArrayList<>();
            texts.forEach(text -> items.add(scalar(text)));
            set(
                    key,
                    items.isEmpty() ? Optional.empty() : Optional.of(new SequenceNode(Tag.SEQ, items, FlowStyle.FLOW)));
        }
    }

    /** @param value empty: the key goes, and a block above it that is left without keys goes too */
    void set(String key, Optional<Node> value) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            put(key, value);
            return;
        }
        String above = key.substring(0, dot);
        Optional<MappingNode> there =
                find(above).filter(MappingNode.class::isInstance).map(block -> copy((MappingNode) block));
        if (there.isEmpty() && value.isEmpty()) {
            return;
        }
        MappingNode block = there.orElseGet(() -> new MappingNode(Tag.MAP, new ArrayList<>(), FlowStyle.FLOW));
        new YamlBlock(block).set(key.substring(dot + 1), value);
        put(above, block.getValue().isEmpty() ? Optional.empty() : Optional.of(block));
    }

    private void put(String key, Optional<Node> value) {
        int place = place(key);
        if (value.isEmpty()) {
            if (place >= 0) {
                node.getValue().remove(place);
            }
            return;
        }
        if (place < 0) {
            node.getValue().add(before(key), new NodeTuple(scalar(key), value.get()));
        } else {
            node.getValue().set(place, new NodeTuple(node.getValue().get(place).getKeyNode(), value.get()));
        }
    }

    /** New keys go to the end, but children stay last: what follows them would be far from its node. */
    private int before(String key) {
        int children = place("children");
        return children >= 0 && !key.equals("children")
                ? children
                : node.getValue().size();
    }

    private int place(String key) {
        for (int i = 0; i < node.getValue().size(); i++) {
            if (node.getValue().get(i).getKeyNode() instanceof ScalarNode name
                    && name.getValue().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private static MappingNode copy(MappingNode block) {
        MappingNode copy = new MappingNode(block.getTag(), new ArrayList<>(block.getValue()), block.getFlowStyle());
        copy.setBlockComments(block.getBlockComments());
        copy.setInLineComments(block.getInLineComments());
        copy.setEndComments(block.getEndComments());
        return copy;
    }

    private static boolean isNothing(Node value) {
        return value instanceof ScalarNode scalar
                && scalar.isPlain()
                && (scalar.getValue().isEmpty()
                        || scalar.getValue().equals("null")
                        || scalar.getValue().equals("~"));
    }

    /** Quoted by whoever writes it where it would be read as something else. */
    static ScalarNode scalar(String text) {
        if (text.matches(NUMBER)) {
            Tag tag = text.equals("true") || text.equals("false")
                    ? Tag.BOOL
                    : text.matches("[-+]?\\d+") ? Tag.INT : Tag.FLOAT;
            return new ScalarNode(tag, text, ScalarStyle.PLAIN);
        }
        return new ScalarNode(Tag.STR, text, text.contains("\n") ? ScalarStyle.LITERAL : ScalarStyle.PLAIN);
    }
}
