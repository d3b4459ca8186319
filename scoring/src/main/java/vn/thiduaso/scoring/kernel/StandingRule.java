package vn.thiduaso.scoring.kernel;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.ScoreScale;
import vn.thiduaso.scoring.ranking.RankingRule;

/**
 * What decides the rank of a unit, as the ranking rule of a set says: the published score or the unrounded points of the root, then the points of the
 * tie-breaking nodes; their opposites where the lowest is first. Safe to share between threads.
 */
public final class StandingRule {

    private final ScoreScale scale;
    private final boolean byRounded;
    private final RankingRule.Order order;
    private final int[] tieBreakers;

    private StandingRule(IndexSet indexSet) {
        RankingRule rule = indexSet.definition().ranking();
        scale = indexSet.definition().score();
        byRounded = rule.byRounded();
        order = rule.order();
        tieBreakers = rule.tieBreakers().stream().mapToInt(indexSet::node).toArray();
    }

    public static StandingRule of(IndexSet indexSet) {
        return new StandingRule(indexSet);
    }

    public Standing of(ScoreSheet sheet) {
        return of(sheet.points());
    }

    /** Of the points of all nodes; not ranked where the root has none. */
    public Standing of(double[] points) {
        return new Standing(key(points), ties(points));
    }

    /** Number of tie-breaking nodes. */
    public int tieBreakers() {
        return tieBreakers.length;
    }

    /** What ranks, more is better; NaN where the root has no points. */
    double key(double[] points) {
        return order.key(byRounded ? scale.published(points[0]) : points[0]);
    }

    /** Points of a tie-breaking node, more is better. */
    double tie(double[] points, int place) {
        return order.key(points[tieBreakers[place]]);
    }

    private double[] ties(double[] points) {
        double[] ties = new double[tieBreakers.length];
        for (int place = 0; place < ties.length; place++) {
            ties[place] = tie(points, place);
        }
        return ties;
    }
}
