package vn.thiduaso.scoring.aggregation;

import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * The Mazziotta–Pareto index (MPI): the weighted mean M of the children's shares of their maxima, moved by how uneven they are:
 * groupMax × M × (1 ∓ cv²), cv = S / M, S² = Σ w (s − M)² / Σ w.
 *
 * <p>The formula is the same on every scale that starts at zero, so with children scored as z-scores around 100 ± 10 and of one maximum this
 * is the published index, digit for digit; on plain shares, where cv is large, {@link AdjustedPenalisedMean} is the better choice. A result
 * below zero (cv above 1) is cut to zero and the trace says so. All children equal: no penalty, also at zero. A mean of zero or below with
 * uneven children has no cv: the least child is refused. A better child <em>may lower</em> the group: by the formula, once it stands so far
 * above the others that the penalty grows faster than the mean; that is what the method is for. Contributions: the children's parts in M,
 * for the penalty belongs to all of them together.
 *
 * <p>Source: De Muro, Mazziotta, Pareto, Composite Indices of Development and Poverty: An Application to MDGs, Social Indicators Research
 * 104 (2011), 1–18; equal weights there.
 *
 * @param penalty minus where more is better, plus where more is worse
 */
public record PenalisedMean(Penalty penalty) implements Aggregation {

    @Override
    public double points(Parts parts, double groupMax, Trace trace) {
        if (refused(parts) >= 0) {
            return Double.NaN;
        }
        Spread spread = Spread.of(parts);
        double share = spread.penalised(penalty, 0, 1);
        if (trace.on()) {
            trace.step(
                    StepKind.PENALISED_MEAN,
                    parts.count(),
                    spread.mean(),
                    spread.variation(0, 1),
                    share,
                    groupMax * share);
        }
        boolean tooUneven = share < 0 && spread.mean() > 0;
        if (tooUneven && trace.on()) {
            trace.step(StepKind.CLAMPED, groupMax * share, 0, groupMax, 0);
        }
        return tooUneven ? 0 : groupMax * share;
    }

    @Override
    public int refused(Parts parts) {
        Spread spread = Spread.of(parts);
        return spread.variance() > 0 && spread.mean() <= 0 ? parts.least() : -1;
    }

    @Override
    public void shares(Parts parts, double[] out) {
        PowerMean.shares(parts, 1, out);
    }
}
