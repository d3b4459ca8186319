package vn.thiduaso.scoring.kernel;

import java.util.ArrayList;
import java.util.List;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.trace.Trace;

/**
 * All units of a run, scored once and then again and again with other weights, aggregations and nodes left out. The indicators keep their points,
 * so that a draw costs the groups only: no rule, no preparation, no allocation by unit. Not for use by two threads.
 *
 * <p>Coverage goes by the weights and the children of the set in every draw, and so does how many children must have points: whether a unit has enough
 * figures depends neither on how they are weighed nor on what is left out.
 */
public final class Rescorer {

    private final Scorer scorer;
    private final Regrouper regrouper;
    private final Walk[] walks;
    private final double scale;
    private final StandingRule standings;

    private Rescorer(Scorer scorer, Walk[] walks) {
        this.scorer = scorer;
        this.walks = walks;
        IndexSet indexSet = scorer.indexSet();
        regrouper = new Regrouper(scorer.layout());
        scale = indexSet.definition().score().divideBy();
        standings = StandingRule.of(indexSet);
    }

    /** Scores every unit once. Needs as much memory as all their score sheets. */
    public static Rescorer of(IndexSet indexSet, Binding binding, List<UnitHistory> units) {
        Scorer scorer = Scorer.of(indexSet, binding);
        return new Rescorer(
                scorer, units.stream().map(unit -> scorer.walk(unit, Trace.OFF)).toArray(Walk[]::new));
    }

    /**
     * Scores of all units in one draw, by unit.
     *
     * @param scores root points in units of the published score, not rounded; NaN where a unit has none
     * @param keys what ranks are made of, as the ranking rule of the set says: the published score or the unrounded points, or
     *     their opposites where the lowest is first; NaN where none
     * @param tieBreakers the same of the tie-breakers of the ranking rule, by tie-breaker and unit
     */
    public record Scores(double[] scores, double[] keys, double[][] tieBreakers) {}

    public Scores score(Regrouping change) {
        Layout layout = regrouper.layout(change);
        for (List<Integer> round :
                ChildPoints.rounds(layout.indexSet, node -> node < layout.firstView && compares(layout, node))) {
            bind(layout, round);
        }
        Scores out = new Scores(
                new double[walks.length], new double[walks.length], new double[standings.tieBreakers()][walks.length]);
        for (int unit = 0; unit < walks.length; unit++) {
            walks[unit].regroup(layout);
            double[] points = walks[unit].points;
            out.scores[unit] = points[0] / scale;
            out.keys[unit] = standings.key(points);
            for (int i = 0; i < out.tieBreakers.length; i++) {
                out.tieBreakers[i][unit] = standings.tie(points, i);
            }
        }
        return out;
    }

    /** Another unit's figures in the place of one, bound to the same sample. */
    public void replace(int unit, UnitHistory figures) {
        walks[unit] = scorer.walk(figures, Trace.OFF);
    }

    private static boolean compares(Layout layout, int node) {
        return layout.groups[node] != null
                && (layout.aggregations[node].comparesPairs() || layout.groups[node].looksAtOthers());
    }

    /** Groups that compare units are bound anew in each draw: what they compare has changed. */
    private void bind(Layout layout, List<Integer> round) {
        List<ChildPoints.OfUnit> rows = new ArrayList<>();
        for (Walk walk : walks) {
            walk.regroup(layout);
            rows.add(new ChildPoints.OfUnit(
                    walk.unit(), round.stream().map(walk::childPoints).toArray(double[][]::new)));
        }
        for (int i = 0; i < round.size(); i++) {
            layout.bind(round.get(i), ChildPoints.Rows.of(rows, i));
        }
    }
}
