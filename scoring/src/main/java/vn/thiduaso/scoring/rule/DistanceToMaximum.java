package vn.thiduaso.scoring.rule;

import java.util.Optional;

import vn.thiduaso.scoring.statistics.ColumnStatistics;
import vn.thiduaso.scoring.statistics.SampleNeed;
import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * Points by the distance from the best of the run's units, in parts of the distance between best and worst:
 * low + (high − low) × (1 − (best − x) / (best − worst)); when lower is better, best is the least measure.
 *
 * <p>The same figures as {@link MinMax}, read from the other end: the explanation says how far the best is. A sample that does not vary (one
 * unit, all equal) gives each unit the middle of the range. Source: OECD/JRC Handbook (2008), step 5; same digits as COINr
 * {@code n_dist2max}.
 *
 * @param range points of the worst and of the best
 * @param lowerBetter whether a smaller measure earns more
 * @param sample what the rule is bound to; empty before {@link #bind}
 */
public record DistanceToMaximum(PointRange range, boolean lowerBetter, Optional<ColumnStatistics> sample)
        implements ScoringRule {

    public DistanceToMaximum(PointRange range, boolean lowerBetter) {
        this(range, lowerBetter, Optional.empty());
    }

    @Override
    public SampleNeed need() {
        return SampleNeed.EXTREMES;
    }

    @Override
    public boolean mayExceedMaximum() {
        return !range.isWhole();
    }

    @Override
    public ScoringRule bind(ColumnStatistics column) {
        return column.varies()
                ? new DistanceToMaximum(range, lowerBetter, Optional.of(column))
                : FixedShare.middle(range, StepKind.CONSTANT_SAMPLE);
    }

    @Override
    public ScoringRule scaled(double by) {
        return new DistanceToMaximum(range.scaled(by), lowerBetter, sample);
    }

    @Override
    public double points(double[] measures, double max, Trace trace) {
        ColumnStatistics column = Bound.to(sample);
        double best = lowerBetter ? column.min() : column.max();
        double worst = lowerBetter ? column.max() : column.min();
        double share = Place.capped(Place.between(measures[0], worst, best));
        double points = range.points(share, max);
        if (trace.on()) {
            trace.step(StepKind.DISTANCE_TO_MAXIMUM, measures[0], best, worst, share, points);
        }
        return points;
    }
}
