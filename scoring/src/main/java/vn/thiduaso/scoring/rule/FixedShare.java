package vn.thiduaso.scoring.rule;

import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * The same points for every unit that has a figure: what a sample rule becomes when the sample does not vary.
 *
 * <p>low + (high − low) × share; share × max where no range is named.
 *
 * @param share share of the range, 0–1
 * @param range points at share 0 and at share 1
 */
public record FixedShare(double share, PointRange range) implements ScoringRule {

    public FixedShare {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("Phần được hưởng phải từ 0 đến 1, nhận được " + share);
        }
    }

    public FixedShare(double share) {
        this(share, PointRange.WHOLE);
    }

    /** Exactly these points, whatever the maximum. */
    static FixedShare ofPoints(double points) {
        return new FixedShare(1, new PointRange(points, points));
    }

    @Override
    public boolean mayExceedMaximum() {
        return !range.isWhole();
    }

    @Override
    public ScoringRule scaled(double by) {
        return new FixedShare(share, range.scaled(by));
    }

    @Override
    public double points(double[] measures, double max, Trace trace) {
        double points = range.points(share, max);
        if (trace.on()) {
            trace.step(StepKind.CONSTANT_SAMPLE, measures[0], share, points);
        }
        return points;
    }
}
