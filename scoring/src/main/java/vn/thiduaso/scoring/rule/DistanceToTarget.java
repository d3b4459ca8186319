package vn.thiduaso.scoring.rule;

import java.util.OptionalDouble;

import vn.thiduaso.scoring.statistics.ColumnStatistics;
import vn.thiduaso.scoring.statistics.SampleNeed;
import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * Points by how much of the way from the worst of the run's units to a target is done: low + (high − low) × (x − worst) / (target − worst);
 * the worst is the least measure, when lower is better the greatest.
 *
 * <p>A target no better than the worst unit is reached by all of the sample: who reaches it gets the top of the range, and who does not, which can only
 * be a unit beside another run's sample, the low end ({@link Goalposts#reached}). A sample that does not vary (one unit, all
 * equal) short of the target gives each unit the middle. Source: OECD/JRC Handbook (2008), step 5; same digits as COINr
 * {@code n_dist2targ}.
 *
 * @param target measure that earns the top of the range, in the unit of the measure
 * @param capped whether a measure beyond the target earns no more, and one behind the worst no less
 * @param range points at the worst and at the target
 * @param lowerBetter whether a smaller measure earns more
 * @param worst what the rule is bound to; empty before {@link #bind}
 */
public record DistanceToTarget(
        double target, boolean capped, PointRange range, boolean lowerBetter, OptionalDouble worst)
        implements ScoringRule {

    public DistanceToTarget {
        if (!Double.isFinite(target)) {
            throw new IllegalArgumentException("Mục tiêu (target) phải là một số");
        }
    }

    public DistanceToTarget(double target, boolean capped, PointRange range, boolean lowerBetter) {
        this(target, capped, range, lowerBetter, OptionalDouble.empty());
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
        double last = lowerBetter ? column.max() : column.min();
        boolean reached = column.count() > 0 && (lowerBetter ? last <= target : last >= target);
        if (reached) {
            return Goalposts.reached(target, range, lowerBetter);
        }
        return !column.varies()
                ? FixedShare.middle(range, StepKind.CONSTANT_SAMPLE)
                : new DistanceToTarget(target, capped, range, lowerBetter, OptionalDouble.of(last));
    }

    @Override
    public ScoringRule scaled(double by) {
        return new DistanceToTarget(target, capped, range.scaled(by), lowerBetter, worst);
    }

    @Override
    public double points(double[] measures, double max, Trace trace) {
        double from = Bound.to(worst);
        double share = Place.between(measures[0], from, target);
        double points = range.points(capped ? Place.capped(share) : share, max);
        if (trace.on()) {
            trace.step(StepKind.DISTANCE_TO_TARGET, measures[0], from, target, share, points);
        }
        return points;
    }
}
