package vn.thiduaso.scoring.aggregation;

import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * Weighted harmonic mean of the children's shares of their maxima: groupMax × Σ w / Σ (w / s).
 *
 * <p>Never above the geometric mean: what is weak pulls hardest here. A child at zero or below is refused, as in {@link GeometricMean}; with
 * {@link ZeroRule#ZERO} a child at zero makes the group zero. A child's share of the group's points is (w / s) / Σ (w / s): the weak child
 * decides most of it. Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), section 6.
 *
 * @param zero what a child at zero does
 */
public record HarmonicMean(ZeroRule zero) implements Aggregation {

    @Override
    public double points(Parts parts, double groupMax, Trace trace) {
        if (refused(parts) >= 0) {
            return Double.NaN;
        }
        double mean = PowerMean.mean(parts, -1);
        if (trace.on()) {
            trace.step(StepKind.HARMONIC_MEAN, parts.count(), mean, groupMax * mean);
        }
        return groupMax * mean;
    }

    @Override
    public int refused(Parts parts) {
        return zero.refused(parts);
    }

    @Override
    public void shares(Parts parts, double[] out) {
        PowerMean.shares(parts, -1, out);
    }
}
