package vn.thiduaso.scoring.aggregation;

import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * Weighted geometric mean of the children's shares of their maxima: groupMax × exp(Σ w ln s / Σ w).
 *
 * <p>A weak child pulls harder than in the arithmetic mean. A child at zero or below is refused: the group cannot be computed, and the unit is
 * told which child; with {@link ZeroRule#ZERO} a child at zero makes the group zero. A child's share of the group's points is its share of
 * the weights. {@link StrictMath}: the same digits on every machine. Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), section 6.
 *
 * @param zero what a child at zero does
 */
public record GeometricMean(ZeroRule zero) implements Aggregation {

    @Override
    public double points(Parts parts, double groupMax, Trace trace) {
        if (refused(parts) >= 0) {
            return Double.NaN;
        }
        double logs = 0;
        double weights = 0;
        for (int i = 0; i < parts.count(); i++) {
            if (parts.weight(i) > 0) {
                logs += parts.weight(i) * StrictMath.log(parts.share(i));
                weights += parts.weight(i);
            }
        }
        double mean = weights == 0 ? 0 : StrictMath.exp(logs / weights);
        if (trace.on()) {
            trace.step(StepKind.GEOMETRIC_MEAN, parts.count(), mean, groupMax * mean);
        }
        return groupMax * mean;
    }

    @Override
    public int refused(Parts parts) {
        return zero.refused(parts);
    }

    @Override
    public void shares(Parts parts, double[] out) {
        parts.weightShares(out);
    }
}
