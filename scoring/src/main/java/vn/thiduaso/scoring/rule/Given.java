package vn.thiduaso.scoring.rule;

import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/** The value sent is the points: for an indicator that another system scores. */
public record Given() implements ScoringRule {

    @Override
    public double points(double[] measures, double max, Trace trace) {
        if (trace.on()) {
            trace.step(StepKind.GIVEN_VALUE, measures[0]);
        }
        return measures[0];
    }
}
