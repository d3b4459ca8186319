package vn.thiduaso.scoring.rule;

import java.util.Optional;

import vn.thiduaso.scoring.statistics.ColumnStatistics;
import vn.thiduaso.scoring.statistics.SampleNeed;
import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * Points by how much of the way from the worst of the run's units to one named unit is done:
 * low + (high − low) × (x − worst) / (reference − worst).
 *
 * <p>A reference unit that is itself the worst (or the only one, or equal to all) is reached by all of the sample: who reaches it gets the top of the
 * range, and who does not, which can only be a unit beside another run's sample, the low end ({@link Goalposts#reached}). A
 * reference unit without a figure, among units that have one, leaves nothing to measure by: binding refuses. Source: OECD/JRC Handbook
 * (2008), step 5; same digits as COINr {@code n_dist2ref}.
 *
 * @param unit code of the reference unit
 * @param capped whether a measure beyond the reference earns no more, and one behind the worst no less
 * @param range points at the worst and at the reference
 * @param lowerBetter whether a smaller measure earns more
 * @param sample what the rule is bound to; empty before {@link #bind}
 */
public record DistanceToReference(
        String unit, boolean capped, PointRange range, boolean lowerBetter, Optional<ColumnStatistics> sample)
        implements ScoringRule {

    public DistanceToReference {
        if (unit.isBlank()) {
            throw new IllegalArgumentException("Đơn vị mốc (unit) phải có mã");
        }
    }

    public DistanceToReference(String unit, boolean capped, PointRange range, boolean lowerBetter) {
        this(unit, capped, range, lowerBetter, Optional.empty());
    }

    @Override
    public SampleNeed need() {
        return SampleNeed.reference(unit);
    }

    @Override
    public boolean mayExceedMaximum() {
        return !capped || !range.isWhole();
    }

    /** @throws IllegalArgumentException when other units have a figure and the reference unit has none */
    @Override
    public ScoringRule bind(ColumnStatistics column) {
        if (column.count() == 0) {
            return FixedShare.middle(range, StepKind.CONSTANT_SAMPLE);
        }
        double reference = column.reference()
                .orElseThrow(() ->
                        new IllegalArgumentException("đơn vị mốc \"" + unit + "\" không có số liệu trong kỳ này"));
        double worst = lowerBetter ? column.max() : column.min();
        return reference == worst
                ? Goalposts.reached(reference, range, lowerBetter)
                : new DistanceToReference(unit, capped, range, lowerBetter, Optional.of(column));
    }

    @Override
    public ScoringRule scaled(double by) {
        return new DistanceToReference(unit, capped, range.scaled(by), lowerBetter, sample);
    }

    @Override
    public double points(double[] measures, double max, Trace trace) {
        ColumnStatistics column = Bound.to(sample);
        double reference = Bound.to(column.reference());
        double worst = lowerBetter ? column.max() : column.min();
        double share = Place.between(measures[0], worst, reference);
        double points = range.points(capped ? Place.capped(share) : share, max);
        if (trace.on()) {
            trace.step(StepKind.DISTANCE_TO_REFERENCE, measures[0], worst, reference, share, points);
        }
        return points;
    }
}
