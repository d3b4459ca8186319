package vn.thiduaso.scoring.rule;

import vn.thiduaso.scoring.statistics.ColumnStatistics;
import vn.thiduaso.scoring.statistics.SampleNeed;
import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * Points by the place of a measure between the least and the greatest of the run's units: bound to {@link Goalposts} of the sample.
 *
 * <p>A sample that does not vary (one unit, all equal) tells units apart in nothing: each gets the middle of the range ({@link FixedShare}).
 * An empty sample binds the same way and is never asked: the kernel takes a figure nobody can be compared with for missing. Same digits as COINr {@code n_minmax}, which gives NaN for a constant column.
 *
 * @param capped whether a measure outside the sample is cut to the ends of the range; it matters when bound to another run's sample
 * @param range points of the worst and of the best
 * @param lowerBetter whether a smaller measure earns more
 */
public record MinMax(boolean capped, PointRange range, boolean lowerBetter) implements ScoringRule {

    /** Capped, from 0 to the maximum of the indicator. */
    public MinMax(boolean lowerBetter) {
        this(true, PointRange.WHOLE, lowerBetter);
    }

    @Override
    public SampleNeed need() {
        return SampleNeed.EXTREMES;
    }

    @Override
    public boolean mayExceedMaximum() {
        return !capped || !range.isWhole();
    }

    @Override
    public ScoringRule bind(ColumnStatistics column) {
        return column.varies()
                ? new Goalposts(column.min(), column.max(), capped, range, lowerBetter)
                : FixedShare.middle(range, StepKind.CONSTANT_SAMPLE);
    }

    @Override
    public ScoringRule scaled(double by) {
        return new MinMax(capped, range.scaled(by), lowerBetter);
    }

    /** @throws IllegalStateException always: a rule that looks at the sample scores only after {@link #bind} */
    @Override
    public double points(double[] measures, double max, Trace trace) {
        throw Bound.missing();
    }
}
