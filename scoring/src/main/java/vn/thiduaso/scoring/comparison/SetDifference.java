package vn.thiduaso.scoring.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.thiduaso.scoring.indexset.Definition;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.indexset.NodeHead;
import vn.thiduaso.scoring.indexset.View;

/**
 * What one version of an index set says otherwise than another. Nodes are the same when their codes are.
 *
 * @param settings what changed outside the tree; the version itself is not told
 * @param nodes what changed in the tree: in the order of the later version, then those that are gone
 */
public record SetDifference(List<Setting> settings, List<NodeChange> nodes) {

    /** Parts of a set outside its tree. */
    public enum Setting {
        CODE(Definition::code),
        NAME(Definition::name),
        ILLUSTRATIVE(Definition::illustrative),
        VALID(Definition::valid),
        LEGAL_BASIS(Definition::legalBasis),
        APPLIES_TO(Definition::appliesTo),
        SCORE(Definition::score),
        RANKING(Definition::ranking),
        HISTORY(Definition::history),
        PREPARATION(Definition::preparation),
        MINIMUM_COVERAGE(Definition::minimumCoverage),
        LEVELS(Definition::levels),
        CHECKS(Definition::checks),
        UNCONFIRMED(Definition::unconfirmed);

        private final Function<Definition, Object> said;

        Setting(Function<Definition, Object> said) {
            this.said = said;
        }
    }

    /** What a node says. */
    public enum Aspect {
        KIND(node -> node instanceof Group ? "group" : node instanceof View ? "view" : "indicator"),
        LABEL(Node::label),
        MAX(Node::max),
        WEIGHT(node -> node.head().weight()),
        INPUTS(node -> node instanceof Indicator leaf ? List.of(leaf.inputs(), leaf.formula()) : List.of()),
        /** How it comes to its points: rule, aggregation, members. */
        RULE(Aspect::rule),
        ROUNDING(node -> node instanceof Indicator leaf
                ? leaf.rounding()
                : node instanceof Group group ? group.rounding() : Optional.empty()),
        /** What becomes of gaps. */
        GAPS(Aspect::gaps),
        APPLIES_TO(node -> node.head().appliesTo()),
        CITATION(node -> node.head().citation()),
        TAGS(node -> node.head().tags()),
        NOTE(node -> node.head().note());

        private final Function<Node, Object> said;

        Aspect(Function<Node, Object> said) {
            this.said = said;
        }

        private static Object rule(Node node) {
            if (node instanceof Indicator leaf) {
                return leaf.rule();
            }
            return node instanceof Group group
                    ? List.of(group.aggregation(), group.rescale())
                    : node instanceof View view ? view.members() : List.of();
        }

        private static Object gaps(Node node) {
            if (node instanceof Indicator leaf) {
                return List.of(leaf.missing(), leaf.notApplicable(), leaf.zeroDenominator());
            }
            return node instanceof Group group ? group.completeness() : List.of();
        }
    }

    /**
     * A node that is new, gone or otherwise.
     *
     * @param before its place in the earlier set; empty: it is new
     * @param after its place in the later set; empty: it is gone
     * @param aspects what it says otherwise; none for one that is new or gone
     * @param isMoved whether it has another parent
     */
    public record NodeChange(OptionalInt before, OptionalInt after, List<Aspect> aspects, boolean isMoved) {

        public NodeChange {
            aspects = List.copyOf(aspects);
        }
    }

    public SetDifference {
        settings = List.copyOf(settings);
        nodes = List.copyOf(nodes);
    }

    public boolean isNothing() {
        return settings.isEmpty() && nodes.isEmpty();
    }

    /** What the later set says otherwise than the earlier. */
    public static SetDifference of(IndexSet before, IndexSet after) {
        List<Setting> settings = Stream.of(Setting.values())
                .filter(setting -> !Objects.equals(
                        setting.said.apply(before.definition()), setting.said.apply(after.definition())))
                .toList();
        List<NodeChange> nodes = new ArrayList<>();
        for (int place = 0; place < after.nodes().size(); place++) {
            change(before, after, place).ifPresent(nodes::add);
        }
        Map<String, Integer> later = places(after);
        for (int place = 0; place < before.nodes().size(); place++) {
            if (!later.containsKey(before.nodes().get(place).code())) {
                nodes.add(new NodeChange(OptionalInt.of(place), OptionalInt.empty(), List.of(), false));
            }
        }
        return new SetDifference(settings, nodes);
    }

    private static Map<String, Integer> places(IndexSet set) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < set.nodes().size(); place++) {
            places.put(set.nodes().get(place).code(), place);
        }
        return places;
    }

    private static Optional<NodeChange> change(IndexSet before, IndexSet after, int place) {
        Node now = after.nodes().get(place);
        Optional<Integer> found = before.findNode(now.code());
        if (found.isEmpty()) {
            return Optional.of(new NodeChange(OptionalInt.empty(), OptionalInt.of(place), List.of(), false));
        }
        Node then = before.nodes().get(found.get());
        List<Aspect> aspects = Stream.of(Aspect.values())
                .filter(aspect -> !Objects.equals(aspect.said.apply(then), aspect.said.apply(now)))
                .filter(aspect -> aspect != Aspect.WEIGHT || weightIsSaid(then.head(), now.head()))
                .toList();
        boolean moved = !parent(before, found.get()).equals(parent(after, place));
        return aspects.isEmpty() && !moved
                ? Optional.empty()
                : Optional.of(new NodeChange(OptionalInt.of(found.get()), OptionalInt.of(place), aspects, moved));
    }

    /** A weight that is the maximum, as it is where nobody says another, changes with it and is told with it. */
    private static boolean weightIsSaid(NodeHead then, NodeHead now) {
        return then.weight() != then.max() || now.weight() != now.max();
    }

    private static String parent(IndexSet set, int place) {
        int parent = set.parent(place);
        return parent < 0 ? "" : set.nodes().get(parent).code();
    }
}
