package vn.thiduaso.scoring.rule;

import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * The same share of the maximum for every unit that has a figure: what a sample rule becomes when the sample does not vary.
 *
 * @param share share of the maximum, 0–1
 */
public record FixedShare(double share) implements ScoringRule {

    public FixedShare {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("Phần được hưởng phải từ 0 đến 1, nhận được " + share);
        }
    }

    @Override
    public double points(double[] measures, double max, Trace trace) {
        double points = share * max;
        if (trace.on()) {
            trace.step(StepKind.CONSTANT_SAMPLE, measures[0], share, points);
        }
        return points;
    }
}
