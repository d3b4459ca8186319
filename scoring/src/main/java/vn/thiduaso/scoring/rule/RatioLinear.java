package vn.thiduaso.scoring.rule;

import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * Points in proportion to a ratio: max × n / d; when lower is better: max × (1 − n / d).
 *
 * <p>Source of the first form: QĐ 766/QĐ-TTg (23/6/2022), indicators marked "tỷ lệ".
 *
 * @param lowerBetter whether a smaller ratio earns more
 */
public record RatioLinear(boolean lowerBetter) implements ScoringRule {

    @Override
    public Shape shape() {
        return Shape.ONE_RATIO;
    }

    @Override
    public double points(double[] measures, double max, Trace trace) {
        double ratio = lowerBetter ? 1 - measures[0] : measures[0];
        double points = max * ratio;
        if (trace.on()) {
            if (lowerBetter) {
                trace.step(StepKind.LINEAR_LOWER, max, measures[0], ratio, points);
            } else {
                trace.step(StepKind.LINEAR, max, ratio, points);
            }
        }
        return points;
    }
}
