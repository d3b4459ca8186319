package vn.thiduaso.scoring.rule;

import java.util.OptionalDouble;

import vn.thiduaso.scoring.statistics.ColumnStatistics;
import vn.thiduaso.scoring.statistics.SampleNeed;
import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * Points by a measure in parts of the best of the run's units: low + (high − low) × x / best.
 *
 * <p>Where the best is below 0, and when lower is better (the sign of every measure turns first, so that the best of −x counts), the share is
 * 1 − (best − x) / |best|: the same figure for a best above 0, and better figures keep earning more. A best of 0 has no parts: each unit
 * gets the middle of the range. One unit, or all equal, earn the top. A measure of the other sign than the best earns less than the low end:
 * points below 0 are meant. With {@code quotient} the share is x / best whatever the signs, as COINr {@code n_fracmax} computes it: where lower is
 * better on figures above 0, a greater figure then earns more.
 *
 * @param range points at 0 and at the best
 * @param lowerBetter whether a smaller measure earns more
 * @param quotient whether the share is the plain quotient
 * @param best what the rule is bound to; empty before {@link #bind}
 */
public record FractionOfMaximum(PointRange range, boolean lowerBetter, boolean quotient, OptionalDouble best)
        implements ScoringRule {

    public FractionOfMaximum(PointRange range, boolean lowerBetter) {
        this(range, lowerBetter, false, OptionalDouble.empty());
    }

    @Override
    public SampleNeed need() {
        return SampleNeed.EXTREMES;
    }

    @Override
    public boolean mayExceedMaximum() {
        return true;
    }

    @Override
    public ScoringRule bind(ColumnStatistics column) {
        double first = lowerBetter ? column.min() : column.max();
        return column.count() == 0 || first == 0
                ? FixedShare.middle(range, StepKind.BEST_OF_ZERO)
                : new FractionOfMaximum(range, lowerBetter, quotient, OptionalDouble.of(first));
    }

    @Override
    public ScoringRule scaled(double by) {
        return new FractionOfMaximum(range.scaled(by), lowerBetter, quotient, best);
    }

    @Override
    public double points(double[] measures, double max, Trace trace) {
        double first = Bound.to(best);
        double part = measures[0] / first;
        boolean bestAboveZero = lowerBetter ? first < 0 : first > 0;
        double share = quotient || bestAboveZero ? part : 2 - part;
        double points = range.points(share, max);
        if (trace.on()) {
            trace.step(StepKind.FRACTION_OF_MAXIMUM, measures[0], first, share, points);
        }
        return points;
    }
}
