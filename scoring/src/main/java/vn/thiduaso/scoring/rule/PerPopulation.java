package vn.thiduaso.scoring.rule;

import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * A count per so many people against a target: min(max, max × (count / people × per) / target).
 *
 * @param per how many people the count is for, e.g. 100 or 1,000
 * @param target count per that many people that earns the maximum, above 0
 */
public record PerPopulation(double per, double target) implements ScoringRule {

    public PerPopulation {
        if (!(per > 0) || !(target > 0) || !Double.isFinite(per) || !Double.isFinite(target)) {
            throw new IllegalArgumentException("Số dân làm mốc (per) và mục tiêu (target) phải lớn hơn 0");
        }
    }

    @Override
    public Shape shape() {
        return Shape.ONE_RATIO;
    }

    @Override
    public double points(double[] measures, double max, Trace trace) {
        double density = measures[0] * per;
        double points = Math.min(max, max * density / target);
        if (trace.on()) {
            trace.step(StepKind.PER_POPULATION, density, per, target, points);
        }
        return points;
    }
}
