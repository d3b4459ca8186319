package vn.thiduaso.scoring.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import vn.thiduaso.scoring.aggregation.CalculatedPoints;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.rule.Information;

/**
 * The ranking without one node, for each of some nodes.
 *
 * @param nominal ranks of the run by unit; 0 where a unit has none
 * @param without one per node left out, in the order asked
 */
public record LeaveOneOut(int[] nominal, List<Without> without) {

    /**
     * @param node code of the node left out
     * @param ranks by unit; 0 where a unit has none
     * @param scores by unit, not rounded; NaN where a unit has none
     * @param meanChange mean |change| over the units with both ranks, in places
     */
    public record Without(String node, int[] ranks, double[] scores, double meanChange) {}

    public LeaveOneOut {
        without = List.copyOf(without);
    }

    /** Codes of the indicators and groups that earn points and can be left out alone: a formula does not name them, and something is left without them. */
    public static List<String> nodes(IndexSet indexSet) {
        return IntStream.range(1, indexSet.nodes().size())
                .filter(node -> earns(indexSet.nodes().get(node)) && isSpared(indexSet, node))
                .mapToObj(node -> indexSet.nodes().get(node).code())
                .toList();
    }

    private static boolean earns(Node node) {
        return node instanceof Group group
                ? group.children().stream().anyMatch(LeaveOneOut::earns)
                : node instanceof Indicator indicator && !(indicator.rule() instanceof Information);
    }

    /** Whether the sum goes on without a node: the first group above it that has another part is no formula, and neither is any on the way. */
    private static boolean isSpared(IndexSet indexSet, int node) {
        int at = node;
        while (at > 0) {
            Group above = (Group) indexSet.nodes().get(indexSet.parent(at));
            if (above.aggregation() instanceof CalculatedPoints) {
                return false;
            }
            String code = indexSet.nodes().get(at).code();
            if (above.children().stream().anyMatch(child -> !child.code().equals(code) && earns(child))) {
                return true;
            }
            at = indexSet.parent(at);
        }
        return false;
    }

    /**
     * @param nodes codes of indicators or groups below the root
     * @throws InvalidDesignException when one cannot be left out
     */
    public static LeaveOneOut of(IndexSet indexSet, Field field, List<String> nodes) {
        Design design = new Design(nodes.stream()
                .<Variation>map(node -> new LeftOut(node, 1, List.of(node)))
                .toList());
        // draw n leaves out node n − 1; draw 0 none
        Chances one = (draw, variation, keys, chances) -> chances[0] = variation == draw - 1 ? 0 : Double.NaN;
        RankTable table = Replications.of(indexSet, design, field).run(one, 0, nodes.size() + 1);
        int[] nominal = table.ranks()[0];
        List<Without> without = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            int[] ranks = table.ranks()[i + 1];
            without.add(new Without(nodes.get(i), ranks, table.scores()[i + 1], RankTable.meanChange(ranks, nominal)));
        }
        return new LeaveOneOut(nominal, without);
    }

    /** Places a unit gains without the node at a place; below 0 when it loses some; 0 when it has no rank with or without. */
    public int change(int node, int unit) {
        int rank = without.get(node).ranks()[unit];
        return rank == 0 || nominal[unit] == 0 ? 0 : nominal[unit] - rank;
    }
}
