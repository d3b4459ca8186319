package vn.thiduaso.scoring.rule;

import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * Points in proportion to a ratio up to a target, full from there on: min(max, max × (n / d) / target).
 *
 * <p>Source: QĐ 766/QĐ-TTg (23/6/2022), re-use of digitised data (80 %) and satisfaction (90 %).
 *
 * @param target ratio that earns the maximum, a share in (0, 1]
 */
public record RatioCapped(double target) implements ScoringRule {

    public RatioCapped {
        if (!(target > 0 && target <= 1)) {
            throw new IllegalArgumentException("Mục tiêu (target) phải lớn hơn 0 và không quá 1, nhận được " + target);
        }
    }

    @Override
    public Shape shape() {
        return Shape.ONE_RATIO;
    }

    @Override
    public double points(double[] measures, double max, Trace trace) {
        double points = Math.min(max, max * measures[0] / target);
        if (trace.on()) {
            trace.step(StepKind.CAPPED_AT_TARGET, max, measures[0], target, points);
        }
        return points;
    }
}
