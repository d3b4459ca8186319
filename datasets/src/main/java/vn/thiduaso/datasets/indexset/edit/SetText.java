package vn.thiduaso.datasets.indexset.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

import vn.thiduaso.scoring.indexset.NodePaths;

/**
 * The text of an index set that is being edited. Each change gives a new text and touches one place only; comments, the order of keys and names of blocks
 * stay. The text need not be a valid set, but a block of keys with a tree.
 */
public final class SetText {

    /** As many as a set may have nodes. */
    private static final int MOST_LINES = 20_000;

    private static final String TREE = "tree";
    private static final String CHILDREN = "children";
    private static final String CODE = "code";

    private final String yaml;
    private final MappingNode whole;

    private SetText(String yaml) {
        this.yaml = yaml;
        whole = YamlTree.whole(yaml, "set.yaml");
    }

    /** @throws vn.thiduaso.scoring.fault.InvalidIndexSetException when the text is no YAML block of keys */
    public static SetText of(String yaml) {
        return new SetText(yaml);
    }

    public String yaml() {
        return yaml;
    }

    /** A text that was changed, and where the node that was changed stands in it. */
    public record Changed(SetText text, NodePlace place) {}

    /** What the set says outside its tree. */
    public SetFields top() {
        return new SetFields(whole);
    }

    /** What a node says; empty when there is none. */
    public Optional<SetFields> find(NodePlace place) {
        return node(whole, place).map(SetFields::new);
    }

    /** The tree, each node before its children; none when there is no tree. Ends after {@value #MOST_LINES}: blocks that are used again and again are told no further. */
    public List<NodeLine> lines() {
        List<NodeLine> lines = new ArrayList<>();
        node(whole, NodePlace.ROOT).ifPresent(root -> add(lines, List.of(root), Optional.empty(), TREE));
        return lines;
    }

    private static void add(List<NodeLine> lines, List<MappingNode> nodes, Optional<NodePlace> parent, String above) {
        List<String> codes =
                nodes.stream().map(node -> new YamlBlock(node).text(CODE)).toList();
        List<String> paths = NodePaths.of(above, codes);
        boolean afterGroup = false;
        for (int i = 0; i < nodes.size() && lines.size() < MOST_LINES; i++) {
            SetFields fields = new SetFields(nodes.get(i));
            NodePlace place = parent.isEmpty() ? NodePlace.ROOT : parent.get().child(i);
            Optional<List<Node>> children = new YamlBlock(nodes.get(i)).list(CHILDREN);
            lines.add(new NodeLine(
                    place,
                    paths.get(i),
                    codes.get(i),
                    fields.vietnamese("label"),
                    fields.text("max"),
                    children.isPresent(),
                    nodes.size(),
                    afterGroup));
            afterGroup = children.isPresent();
            if (children.isPresent()) {
                add(lines, blocks(children.get()), Optional.of(place), paths.get(i));
            }
        }
    }

    /**
     * Changes what the set says outside its tree.
     *
     * @throws IllegalArgumentException when a YAML text is none, in Vietnamese
     */
    public SetText with(List<FieldChange> changes) {
        MappingNode copy = copy();
        SetFields fields = new SetFields(copy);
        changes.forEach(fields::change);
        return written(copy);
    }

    /**
     * Changes what a node says.
     *
     * @throws IllegalArgumentException when there is no such node, or a YAML text is none, in Vietnamese
     */
    public SetText with(NodePlace place, List<FieldChange> changes) {
        MappingNode copy = copy();
        SetFields fields = new SetFields(node(copy, place).orElseThrow(SetText::gone));
        changes.forEach(fields::change);
        return written(copy);
    }

    /**
     * Adds an indicator, or a group with one, as the last child of a group.
     *
     * @throws IllegalArgumentException when there is no such group
     */
    public Changed add(NodePlace parent, boolean isGroup) {
        MappingNode copy = copy();
        List<Node> children = children(copy, parent);
        Set<String> codes = new HashSet<>();
        lines().forEach(line -> codes.add(line.code()));
        String code = unused(codes, isGroup ? "NHOM" : "MOI");
        children.add((MappingNode) YamlTree.part(isGroup ? group(code, unused(codes, "MOI")) : indicator(code))
                .orElseThrow());
        return new Changed(written(copy), parent.child(children.size() - 1));
    }

    private static String unused(Set<String> codes, String stem) {
        int number = 1;
        while (codes.contains(stem + "." + number)) {
            number++;
        }
        return stem + "." + number;
    }

    private static String indicator(String code) {
        return "code: " + code + "\nlabel: {vi: Chỉ số mới, en: New indicator}\nmax: 1\n"
                + "input: {unit: \"%\", kind: ratio}\nrule: {type: ratio-linear}\n";
    }

    private static String group(String code, String first) {
        return "code: " + code
                + "\nlabel: {vi: Nhóm mới, en: New group}\nmax: 1\naggregate: {type: sum}\nchildren:\n  - "
                + indicator(first).strip().replace("\n", "\n    ");
    }

    /**
     * Takes a node out, with all below it.
     *
     * @throws IllegalArgumentException when there is no such node, or it is the root
     */
    public SetText without(NodePlace place) {
        MappingNode copy = copy();
        take(copy, place);
        return written(copy);
    }

    /**
     * Makes the tree that rows say: nodes of codes there are with all they say, new ones for the others; those no row names are gone.
     *
     * @throws IllegalArgumentException when the rows are no tree, or a YAML text is none, in Vietnamese
     */
    public SetText arranged(List<TreeRow> rows) {
        MappingNode copy = copy();
        Arrangement.apply(copy, rows);
        return written(copy);
    }

    /** Whether a node can go that way. */
    public static boolean canMove(NodeLine line, Move move) {
        return !line.place().isRoot()
                && switch (move) {
                    case UP -> line.place().last() > 0;
                    case DOWN -> line.place().last() < line.siblings() - 1;
                    case IN -> line.isAfterGroup();
                    case OUT -> line.depth() > 1;
                };
    }

    /**
     * Moves a node one step.
     *
     * @throws IllegalArgumentException when there is no such node, or it cannot go that way
     */
    public Changed move(NodePlace place, Move move) {
        NodeLine line = lines().stream()
                .filter(one -> one.place().equals(place))
                .findFirst()
                .filter(one -> canMove(one, move))
                .orElseThrow(SetText::gone);
        return switch (move) {
            case UP -> moveTo(place, place.parent(), place.last() - 1);
            case DOWN -> moveTo(place, place.parent(), place.last() + 1);
            case IN -> moveTo(place, place.sibling(place.last() - 1), Integer.MAX_VALUE);
            case OUT -> moveTo(place, place.parent().parent(), place.parent().last() + 1);
        };
    }

    /**
     * Moves a node under a group.
     *
     * @param group as the tree is before the move
     * @param number its place among the other children, from 0; greater than there are: the last
     * @throws IllegalArgumentException when there is no such node or group, or the group is below the node
     */
    public Changed moveTo(NodePlace place, NodePlace group, int number) {
        if (place.holds(group)) {
            throw gone();
        }
        MappingNode copy = copy();
        List<Node> target = children(copy, group);
        List<NodePlace> before = lines().stream().map(NodeLine::place).toList();
        MappingNode moved = take(copy, place);
        int at = Math.min(number, target.size());
        target.add(at, moved);
        SetText text = written(copy);
        return new Changed(text, after(place, group, before).child(at));
    }

    /** Where the group stands once the node has left its old place. */
    private static NodePlace after(NodePlace gone, NodePlace group, List<NodePlace> before) {
        int depth = gone.steps().size() - 1;
        boolean shifts = before.contains(group)
                && gone.parent().holds(group)
                && group.steps().size() > depth
                && group.steps().get(depth) > gone.last();
        if (!shifts) {
            return group;
        }
        List<Integer> steps = new ArrayList<>(group.steps());
        steps.set(depth, steps.get(depth) - 1);
        return new NodePlace(steps);
    }

    private static MappingNode take(MappingNode whole, NodePlace place) {
        if (place.isRoot()) {
            throw new IllegalArgumentException("nút gốc không bỏ được");
        }
        MappingNode node = node(whole, place).orElseThrow(SetText::gone);
        children(whole, place.parent()).removeIf(child -> child == node);
        return node;
    }

    private static List<Node> children(MappingNode whole, NodePlace place) {
        return node(whole, place)
                .flatMap(node -> new YamlBlock(node).list(CHILDREN))
                .orElseThrow(SetText::gone);
    }

    private static Optional<MappingNode> node(MappingNode whole, NodePlace place) {
        Optional<Node> at = new YamlBlock(whole).find(TREE);
        for (int step : place.steps()) {
            at = at.filter(MappingNode.class::isInstance)
                    .flatMap(node -> new YamlBlock((MappingNode) node).list(CHILDREN))
                    .map(SetText::blocks)
                    .filter(children -> step < children.size())
                    .map(children -> children.get(step));
        }
        return at.filter(MappingNode.class::isInstance).map(MappingNode.class::cast);
    }

    /** What is no block of keys is no node. */
    private static List<MappingNode> blocks(List<Node> children) {
        return children.stream()
                .filter(MappingNode.class::isInstance)
                .map(MappingNode.class::cast)
                .toList();
    }

    private MappingNode copy() {
        return YamlTree.whole(yaml, "set.yaml");
    }

    private static SetText written(MappingNode node) {
        return new SetText(YamlTree.write(node));
    }

    private static IllegalArgumentException gone() {
        return new IllegalArgumentException("không có mục này, hoặc mục không chuyển đến đó được");
    }
}
