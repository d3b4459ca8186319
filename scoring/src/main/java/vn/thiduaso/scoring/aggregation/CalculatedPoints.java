package vn.thiduaso.scoring.aggregation;

import java.util.Arrays;

import vn.thiduaso.scoring.formula.Formula;
import vn.thiduaso.scoring.trace.Trace;

/**
 * Points of the group by a formula over the points of its children: the ratio of two indices, the difference, 1 − one over the other.
 *
 * <p>Points are points here, not shares of maxima, and the result may lie outside 0 to the group's maximum. A child the formula names and that
 * has no points leaves the group without points. Where the formula has no value (a division by 0) the child at fault is refused. No more than a
 * weighted mean does a formula say how much each child brought: a child's share of the group's points is its share of the weights.
 *
 * @param formula its names are the codes of the children, in their order
 */
public record CalculatedPoints(Formula formula) implements Aggregation {

    @Override
    public double points(Parts parts, double groupMax, Trace trace) {
        double[] figures = figures(parts);
        return whole(figures) ? formula.value(figures, trace) : Double.NaN;
    }

    @Override
    public int refused(Parts parts) {
        double[] figures = figures(parts);
        if (!whole(figures) || !Double.isNaN(formula.value(figures, Trace.OFF))) {
            return -1;
        }
        int culprit = formula.culprit(figures);
        for (int i = 0; i < parts.count(); i++) {
            if (parts.child(i) == culprit) {
                return i;
            }
        }
        return 0;
    }

    @Override
    public void shares(Parts parts, double[] out) {
        parts.weightShares(out);
    }

    private double[] figures(Parts parts) {
        double[] figures = new double[formula.names().size()];
        Arrays.fill(figures, Double.NaN);
        for (int i = 0; i < parts.count(); i++) {
            figures[parts.child(i)] = parts.points(i);
        }
        return figures;
    }

    private boolean whole(double[] figures) {
        for (int place = 0; place < figures.length; place++) {
            if (Double.isNaN(figures[place]) && formula.reads(place)) {
                return false;
            }
        }
        return true;
    }
}
