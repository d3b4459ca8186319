package vn.thiduaso.scoring.aggregation;

import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * The adjusted Mazziotta–Pareto index (AMPI): the children's shares s of their maxima on the scale r = 70 + 60 s, their weighted mean M
 * moved by its penalty, M ∓ S × cv with cv = S / M, and back: groupMax × (AMPI − 70) / 60.
 *
 * <p>Children scored between two goalposts have the published r exactly (70 at the low post, 130 at the high one), so years compare. Shares in
 * 0–1 give a result in 0–1, and the penalty is gentle: cv is at most 0.3 or so. A mean of −70 / 60 or below, far outside the goalposts, has
 * no cv: the least child is refused. A better child <em>may lower</em> the group, as in {@link PenalisedMean}. Contributions: the children's
 * parts in M.
 *
 * <p>Source: Mazziotta, Pareto, On a Generalized Non-compensatory Composite Index for Measuring Socio-economic Phenomena, Social Indicators
 * Research 127 (2016), 983–1003; equal weights there.
 *
 * @param penalty minus where more is better, plus where more is worse
 */
public record AdjustedPenalisedMean(Penalty penalty) implements Aggregation {

    private static final double BASE = 70;
    private static final double RANGE = 60;

    @Override
    public double points(Parts parts, double groupMax, Trace trace) {
        if (refused(parts) >= 0) {
            return Double.NaN;
        }
        Spread spread = Spread.of(parts);
        double share = spread.penalised(penalty, BASE, RANGE);
        if (trace.on()) {
            trace.step(
                    StepKind.PENALISED_MEAN,
                    parts.count(),
                    spread.mean(),
                    spread.variation(BASE, RANGE),
                    share,
                    groupMax * share);
        }
        return groupMax * share;
    }

    @Override
    public int refused(Parts parts) {
        Spread spread = Spread.of(parts);
        return spread.variance() > 0 && BASE + RANGE * spread.mean() <= 0 ? parts.least() : -1;
    }

    @Override
    public void shares(Parts parts, double[] out) {
        PowerMean.shares(parts, 1, out);
    }
}
