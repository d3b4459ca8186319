package vn.thiduaso.scoring.improvement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import vn.thiduaso.scoring.aggregation.CalculatedPoints;
import vn.thiduaso.scoring.aggregation.Maximum;
import vn.thiduaso.scoring.aggregation.Minimum;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.kernel.Regrouping;
import vn.thiduaso.scoring.kernel.Rescorer;
import vn.thiduaso.scoring.ranking.Ranking;
import vn.thiduaso.scoring.rounding.Rounding;

/**
 * The units of a contest with other weights in one group: one draw of the kernel's {@link Rescorer}, as robustness makes many. Keeps the score
 * sheets of all units. For one thread.
 */
public final class Weighing {

    /** How far a sum of percentages may lie from 100. */
    public static final double SLACK = 1e-6;

    private static final double WHOLE = 100;

    private final IndexSet indexSet;
    private final Rescorer rescorer;
    private final int[] groups;

    private Weighing(IndexSet indexSet, Rescorer rescorer, int[] groups) {
        this.indexSet = indexSet;
        this.rescorer = rescorer;
        this.groups = groups;
    }

    public static Weighing of(Contest contest) {
        return new Weighing(
                contest.indexSet(),
                Rescorer.of(contest.indexSet(), contest.binding(), contest.units()),
                contest.groupNumbers());
    }

    /** Whether the weights in a group say anything: two parts at least earn points, and its aggregation is no extreme and no formula. */
    public static boolean weighs(IndexSet indexSet, int group) {
        return indexSet.nodes().get(group) instanceof Group above
                && !(above.aggregation() instanceof Minimum
                        || above.aggregation() instanceof Maximum
                        || above.aggregation() instanceof CalculatedPoints)
                && shares(indexSet, group).size() > 1;
    }

    /**
     * All units, in the order of the contest.
     *
     * @param scores published scores; NaN where a unit has none
     * @param ranks from 1 in its peer group; 0 where it has none
     */
    public record Outcome(double[] scores, int[] ranks) {}

    /**
     * Weights of the children of a group that earn points, as shares of their sum in percent, by code in node order: maxima in a sum of points, stated weights elsewhere.
     *
     * @param group index of the node
     */
    public static Map<String, Double> shares(IndexSet indexSet, int group) {
        Map<String, Double> shares = new LinkedHashMap<>();
        double all = indexSet.share(group);
        for (Node child : ((Group) indexSet.nodes().get(group)).children()) {
            if (child.max() > 0) {
                shares.put(child.code(), WHOLE * indexSet.share(indexSet.node(child.code())) / all);
            }
        }
        return shares;
    }

    /**
     * With other weights. A weight of 0 leaves the child out, and figures below it count for nothing.
     *
     * @param group index of the node
     * @param shares by code of all children that earn points, in percent, 0 or more, together 100
     * @throws IllegalArgumentException when they are not
     */
    public Outcome weighed(int group, Map<String, Double> shares) {
        Map<String, Double> own = shares(indexSet, group);
        if (!own.keySet().equals(shares.keySet())
                || shares.values().stream().anyMatch(share -> !(share >= 0))
                || !isWhole(shares)) {
            throw new IllegalArgumentException("Trọng số phải là phần trăm của " + own.keySet() + ": " + shares);
        }
        double[] factors = new double[indexSet.nodes().size()];
        boolean[] leftOut = new boolean[factors.length];
        Arrays.fill(factors, 1);
        shares.forEach((code, share) -> {
            int node = indexSet.node(code);
            leftOut[node] = share == 0;
            // what is as it was stays so to the last bit
            factors[node] = share == 0 || same(share, own.get(code)) ? 1 : share / own.get(code);
        });
        Rescorer.Scores scores = rescorer.score(new Regrouping(factors, leftOut, new HashMap<>()));
        Rounding rounding = indexSet.definition().score().rounding();
        return new Outcome(
                Arrays.stream(scores.scores()).map(rounding::round).toArray(),
                Ranking.rank(indexSet.definition().ranking().ties(), scores.keys(), groups, scores.tieBreakers()));
    }

    /** Whether percentages sum to 100. */
    public static boolean isWhole(Map<String, Double> shares) {
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        return Math.abs(sum - WHOLE) <= SLACK;
    }

    private static boolean same(double share, double own) {
        return Math.abs(share - own) <= SLACK;
    }
}
