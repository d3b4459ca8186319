package vn.thiduaso.scoring.rule;

import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * The same points for every unit that has a figure: what a sample rule becomes when the sample tells units apart in nothing, or what a set gives to all.
 *
 * <p>low + (high − low) × share; share × max where no range is named.
 *
 * @param share share of the range, 0–1
 * @param range points at share 0 and at share 1
 * @param why the step that says why all get the same
 */
public record FixedShare(double share, PointRange range, StepKind why) implements ScoringRule {

    public FixedShare {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("Phần được hưởng phải từ 0 đến 1, nhận được " + share);
        }
    }

    /** Given by the set. */
    public FixedShare(double share, PointRange range) {
        this(share, range, StepKind.FIXED_SHARE);
    }

    /** Given by the set, of the maximum. */
    public FixedShare(double share) {
        this(share, PointRange.WHOLE);
    }

    /** The middle of the range. */
    static FixedShare middle(PointRange range, StepKind why) {
        return new FixedShare(0.5, range, why);
    }

    /** Exactly these points, whatever the maximum: the units do not differ. */
    static FixedShare ofPoints(double points) {
        return new FixedShare(1, new PointRange(points, points), StepKind.CONSTANT_SAMPLE);
    }

    @Override
    public boolean mayExceedMaximum() {
        return !range.isWhole();
    }

    @Override
    public ScoringRule scaled(double by) {
        return new FixedShare(share, range.scaled(by), why);
    }

    @Override
    public double points(double[] measures, double max, Trace trace) {
        double points = range.points(share, max);
        if (trace.on()) {
            trace.step(why, measures[0], share, points);
        }
        return points;
    }
}
