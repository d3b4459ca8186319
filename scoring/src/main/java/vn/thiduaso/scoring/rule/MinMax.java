package vn.thiduaso.scoring.rule;

import vn.thiduaso.scoring.statistics.Extremes;
import vn.thiduaso.scoring.trace.Trace;

/**
 * Points by the place of a measure between the least and the greatest of the run's units: bound to {@link Goalposts} of the sample.
 *
 * <p>A sample that does not vary tells units apart in nothing: each gets half of the maximum ({@link FixedShare}). An empty sample binds
 * the same way and is never asked.
 *
 * @param lowerBetter whether a smaller measure earns more
 */
public record MinMax(boolean lowerBetter) implements ScoringRule {

    @Override
    public boolean needsSample() {
        return true;
    }

    @Override
    public ScoringRule bind(Extremes extremes) {
        return extremes.varies()
                ? new Goalposts(extremes.min(), extremes.max(), true, lowerBetter)
                : new FixedShare(0.5);
    }

    /** @throws IllegalStateException always: a rule that looks at the sample scores only after {@link #bind} */
    @Override
    public double points(double[] measures, double max, Trace trace) {
        throw new IllegalStateException("min-max scores only after it is bound to a sample");
    }
}
