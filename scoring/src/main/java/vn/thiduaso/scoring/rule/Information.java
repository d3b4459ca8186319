package vn.thiduaso.scoring.rule;

import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/** Shown beside the score, never part of it: no points, not even zero. Source: QĐ 766/QĐ-TTg, classification of petitions. */
public record Information() implements ScoringRule {

    @Override
    public double points(double[] measures, double max, Trace trace) {
        if (trace.on()) {
            trace.step(StepKind.INFORMATION, measures[0]);
        }
        return Double.NaN;
    }
}
