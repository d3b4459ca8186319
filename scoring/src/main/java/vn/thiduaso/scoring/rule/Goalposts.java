package vn.thiduaso.scoring.rule;

import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * Points by the place of a measure between two fixed goalposts: max × (x − low) / (high − low), turned round when lower is better.
 *
 * <p>Needs no sample, so points of different periods compare.
 *
 * @param low goalpost scored 0 (or the maximum when lower is better), in the unit of the measure
 * @param high the other goalpost, above low
 * @param capped whether a measure outside the goalposts is cut to 0 or the maximum; uncapped points may lie outside 0–max
 * @param lowerBetter whether a smaller measure earns more
 */
public record Goalposts(double low, double high, boolean capped, boolean lowerBetter) implements ScoringRule {

    public Goalposts {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low >= high) {
            throw new IllegalArgumentException("Mốc thấp phải nhỏ hơn mốc cao, nhận được " + low + " và " + high);
        }
    }

    @Override
    public boolean mayExceedMaximum() {
        return !capped;
    }

    @Override
    public double points(double[] measures, double max, Trace trace) {
        double share = (measures[0] - low) / (high - low);
        double turned = lowerBetter ? 1 - share : share;
        double kept = capped ? Math.max(0, Math.min(1, turned)) : turned;
        double points = max * kept;
        if (trace.on()) {
            trace.step(StepKind.GOALPOSTS, measures[0], low, high, max, points);
        }
        return points;
    }
}
