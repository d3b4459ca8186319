package vn.thiduaso.scoring.aggregation;

import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * Adds the points of the children: the rule of every official set bundled here.
 *
 * <p>When children left the sum, the points of those present are scaled to the maximum of all: Σ points × Σ max of all / Σ max of those
 * present.
 */
public record SumOfPoints() implements Aggregation {

    @Override
    public double points(Parts parts, double groupMax, Trace trace) {
        double sum = 0;
        for (int i = 0; i < parts.count(); i++) {
            sum += parts.points(i);
        }
        if (trace.on()) {
            trace.step(StepKind.SUM, parts.count(), sum);
        }
        double present = parts.maxOfPresent();
        if (present == parts.maxOfAll() || present == 0) {
            return sum;
        }
        double points = sum * parts.maxOfAll() / present;
        if (trace.on()) {
            trace.step(StepKind.REDISTRIBUTED, sum, present, parts.maxOfAll(), points);
        }
        return points;
    }

    @Override
    public boolean worth(Parts parts, double groupMax, double[] out) {
        double present = parts.maxOfPresent();
        double each = present == 0 ? 1 : parts.maxOfAll() / present;
        for (int i = 0; i < parts.count(); i++) {
            out[i] = each;
        }
        return true;
    }

    @Override
    public void shares(Parts parts, double[] out) {
        for (int i = 0; i < parts.count(); i++) {
            out[i] = parts.points(i);
        }
        Proportions.normalise(parts, out);
    }
}
