package vn.thiduaso.scoring.aggregation;

import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * Weighted geometric mean of the children's shares of their maxima: groupMax × exp(Σ w ln s / Σ w).
 *
 * <p>A child at zero makes the mean zero; a negative child (goalposts without a cap) makes it NaN, which the scorer shows as not computable.
 * A child's share of the group's points is its share of the weights: a product has no other additive parts.
 */
public record GeometricMean() implements Aggregation {

    @Override
    public double points(Parts parts, double groupMax, Trace trace) {
        double logs = 0;
        double weights = 0;
        for (int i = 0; i < parts.count(); i++) {
            logs += parts.weight(i) * Math.log(parts.share(i));
            weights += parts.weight(i);
        }
        double mean = weights == 0 ? 0 : Math.exp(logs / weights);
        if (trace.on()) {
            trace.step(StepKind.GEOMETRIC_MEAN, parts.count(), mean, groupMax * mean);
        }
        return groupMax * mean;
    }

    @Override
    public void shares(Parts parts, double[] out) {
        for (int i = 0; i < parts.count(); i++) {
            out[i] = parts.weight(i);
        }
        Proportions.normalise(out, parts.count());
    }
}
