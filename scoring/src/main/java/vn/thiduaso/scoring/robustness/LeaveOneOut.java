package vn.thiduaso.scoring.robustness;

import java.util.ArrayList;
import java.util.List;

import vn.thiduaso.scoring.indexset.IndexSet;

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
