package vn.thiduaso.scoring.rule;

import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * All points or none: full when the measure reaches a bound.
 *
 * <p>Source: QĐ 766/QĐ-TTg at commune level, e-certified copies: 100 % → 2 points.
 *
 * @param from least measure that counts as yes, in the input's unit
 */
public record YesNo(double from) implements ScoringRule {

    public YesNo {
        if (!Double.isFinite(from)) {
            throw new IllegalArgumentException("Mốc \"có\" (from) phải là một số");
        }
    }

    @Override
    public double points(double[] measures, double max, Trace trace) {
        double points = measures[0] >= from ? max : 0;
        if (trace.on()) {
            trace.step(StepKind.YES_NO, measures[0], from, points);
        }
        return points;
    }
}
