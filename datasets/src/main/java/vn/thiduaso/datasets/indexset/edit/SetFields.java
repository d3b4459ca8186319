package vn.thiduaso.datasets.indexset.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** What one block of a set says, key by key, as a form shows it; what is not there is empty. */
public final class SetFields {

    private static final String TYPE = "type";

    private final YamlBlock block;

    SetFields(MappingNode node) {
        block = new YamlBlock(node);
    }

    /** A single value. */
    public String text(String key) {
        return block.text(key);
    }

    /** A list of texts; one text is a list of one. */
    public List<String> texts(String key) {
        return block.texts(key);
    }

    /** Vietnamese name; a name that is one text for both languages is Vietnamese. */
    public String vietnamese(String key) {
        return isOneText(key) ? block.text(key) : block.text(key + ".vi");
    }

    /** English name. */
    public String english(String key) {
        return isOneText(key) ? "" : block.text(key + ".en");
    }

    private boolean isOneText(String key) {
        return block.find(key).orElse(null) instanceof ScalarNode;
    }

    /** Whether the key says anything. */
    public boolean has(String key) {
        return block.find(key).isPresent();
    }

    /** All a key says, as YAML. */
    public String yaml(String key) {
        return block.find(key).map(SetFields::written).orElse("");
    }

    /** All a block says but its type, as YAML. */
    public String rest(String key) {
        if (!(block.find(key).orElse(null) instanceof MappingNode whole)) {
            return "";
        }
        List<NodeTuple> others =
                whole.getValue().stream().filter(tuple -> !isType(tuple)).toList();
        return others.isEmpty() ? "" : written(new MappingNode(Tag.MAP, others, whole.getFlowStyle()));
    }

    private static String written(Node node) {
        return YamlTree.write(node).strip();
    }

    private static boolean isType(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(TYPE);
    }

    /** @throws IllegalArgumentException when a YAML text is none, in Vietnamese */
    void change(FieldChange change) {
        if (change instanceof FieldChange.Text text) {
            block.setText(text.key(), text.text().strip());
        } else if (change instanceof FieldChange.Texts texts) {
            block.setTexts(texts.key(), texts.texts());
        } else if (change instanceof FieldChange.Label label) {
            name(label);
        } else if (change instanceof FieldChange.Typed typed) {
            typed(typed);
        } else if (change instanceof FieldChange.Yaml yaml && !isSame(yaml.yaml(), yaml(yaml.key()))) {
            block.set(yaml.key(), YamlTree.part(yaml.yaml()));
        }
    }

    private void name(FieldChange.Label label) {
        String vi = label.vi().strip();
        String en = label.en().strip();
        if (vi.equals(vietnamese(label.key())) && en.equals(english(label.key()))) {
            return;
        }
        if (en.isEmpty() && (isOneText(label.key()) || !has(label.key()) || vi.isEmpty())) {
            block.setText(label.key(), vi);
            return;
        }
        if (isOneText(label.key())) {
            block.set(label.key(), Optional.empty());
        }
        block.setText(label.key() + ".vi", vi);
        block.setText(label.key() + ".en", en);
    }

    private void typed(FieldChange.Typed typed) {
        if (typed.type().isEmpty()) {
            block.set(typed.key(), Optional.empty());
            return;
        }
        boolean sameRest = isSame(typed.rest(), rest(typed.key()));
        if (typed.type().equals(block.text(typed.key() + "." + TYPE)) && sameRest) {
            return;
        }
        Optional<Node> rest = YamlTree.part(typed.rest());
        if (rest.isPresent() && !(rest.get() instanceof MappingNode)) {
            throw new IllegalArgumentException("tham số phải ghi dạng khóa: giá trị, mỗi dòng một tham số");
        }
        List<NodeTuple> tuples = new ArrayList<>();
        tuples.add(new NodeTuple(YamlBlock.scalar(TYPE), YamlBlock.scalar(typed.type())));
        MappingNode written = (MappingNode)
                rest.orElse(new MappingNode(Tag.MAP, new ArrayList<>(), org.snakeyaml.engine.v2.common.FlowStyle.FLOW));
        written.getValue().stream().filter(tuple -> !isType(tuple)).forEach(tuples::add);
        block.set(typed.key(), Optional.of(new MappingNode(Tag.MAP, tuples, written.getFlowStyle())));
    }

    /** A browser ends lines its own way. */
    private static boolean isSame(String sent, String shown) {
        return sent.lines().toList().equals(shown.lines().toList());
    }
}
