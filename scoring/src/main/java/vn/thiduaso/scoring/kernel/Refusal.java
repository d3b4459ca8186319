package vn.thiduaso.scoring.kernel;

import java.util.Optional;
import java.util.function.IntPredicate;

import vn.thiduaso.scoring.aggregation.Parts;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Node;

/**
 * Which node kept a unit from being scored: its group's aggregation has no value for its points, or its own formula none for its figures. Where no
 * child alone is at fault but the group's points are too great to be a number, it is the child with the greatest share.
 *
 * @param group the group that could not be computed
 * @param child the first child at fault
 * @param points the child's points, mostly 0 or negative, else beyond any sense; NaN when it is an indicator whose formula has no value
 */
public record Refusal(Group group, Node child, double points) {

    /** The first refusal, in node order, that kept the root without points. */
    public static Optional<Refusal> find(IndexSet indexSet, ScoreSheet sheet) {
        return find(indexSet, sheet.points(), node -> sheet.state(node) == NodeState.REFUSED);
    }

    /**
     * The same from stored results.
     *
     * @param points points by node; NaN where there are none
     * @param refused whether the state of a node is {@link NodeState#REFUSED}
     */
    public static Optional<Refusal> find(IndexSet indexSet, double[] points, IntPredicate refused) {
        return below(indexSet, 0, points, refused);
    }

    private static Optional<Refusal> below(IndexSet indexSet, int node, double[] points, IntPredicate refused) {
        if (!Double.isNaN(points[node]) || !(indexSet.nodes().get(node) instanceof Group group)) {
            return Optional.empty();
        }
        if (refused.test(node)) {
            Parts parts = ScoredChildren.of(indexSet, group, points);
            int at = group.aggregation().refused(parts);
            int part = at < 0 ? parts.farthest() : at;
            return Optional.of(new Refusal(group, group.children().get(parts.child(part)), parts.points(part)));
        }
        for (Node child : group.children()) {
            if (child instanceof Indicator && refused.test(indexSet.node(child.code()))) {
                return Optional.of(new Refusal(group, child, Double.NaN));
            }
            Optional<Refusal> found = below(indexSet, indexSet.node(child.code()), points, refused);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
