package vn.thiduaso.scoring.rule;

import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * Points by the place of a measure between two fixed goalposts: share = (x − low) / (high − low), 1 − share when lower is better; points
 * from one end of the range to the other, max × share where no range is named.
 *
 * <p>Needs no sample, so points of different periods compare. With the posts 0 and 1 and no cap it rescales a figure: same digits as COINr
 * {@code n_goalposts} and {@code n_scaled}.
 *
 * @param low goalpost at share 0 (or 1 when lower is better), in the unit of the measure
 * @param high the other goalpost, above low
 * @param capped whether a measure outside the goalposts is cut to the ends of the range; uncapped points may lie outside it
 * @param range points at share 0 and at share 1
 * @param lowerBetter whether a smaller measure earns more
 */
public record Goalposts(double low, double high, boolean capped, PointRange range, boolean lowerBetter)
        implements ScoringRule {

    public Goalposts {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low >= high) {
            throw new IllegalArgumentException("Mốc thấp phải nhỏ hơn mốc cao, nhận được " + low + " và " + high);
        }
    }

    /** From 0 to the maximum of the indicator. */
    public Goalposts(double low, double high, boolean capped, boolean lowerBetter) {
        this(low, high, capped, PointRange.WHOLE, lowerBetter);
    }

    /** Posts that are neighbours: the top of the range at a target and beyond it, the low end short of it. */
    static Goalposts reached(double target, PointRange range, boolean lowerBetter) {
        return lowerBetter
                ? new Goalposts(target, Math.nextUp(target), true, range, true)
                : new Goalposts(Math.nextDown(target), target, true, range, false);
    }

    @Override
    public boolean mayExceedMaximum() {
        return !capped || !range.isWhole();
    }

    @Override
    public ScoringRule scaled(double by) {
        return new Goalposts(low, high, capped, range.scaled(by), lowerBetter);
    }

    @Override
    public double points(double[] measures, double max, Trace trace) {
        double share = Place.between(measures[0], low, high);
        double turned = lowerBetter ? 1 - share : share;
        double way = capped ? Place.capped(turned) : turned;
        double points = range.points(way, max);
        if (trace.on()) {
            explain(measures[0], way, max, points, trace);
        }
        return points;
    }

    private void explain(double value, double way, double max, double points, Trace trace) {
        double worst = lowerBetter ? high : low;
        double best = lowerBetter ? low : high;
        if (high == Math.nextUp(low)) {
            trace.step(way == 1 ? StepKind.TARGET_REACHED : StepKind.TARGET_MISSED, value, best, points);
        } else {
            trace.step(StepKind.GOALPOSTS, value, worst, best, way, range.points(0, max), range.points(1, max), points);
        }
    }
}
