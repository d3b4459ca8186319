package vn.thiduaso.scoring.aggregation;

import vn.thiduaso.scoring.trace.Trace;

/**
 * Turns the points of the children of a group into the points of the group, 0 to its maximum.
 *
 * <p>Children without points are not among the {@link Parts}: their missing-data rules were applied first. Never called without a part.
 */
public sealed interface Aggregation permits SumOfPoints, WeightedMean, GeometricMean, Minimum {

    /** Points of the group before rounding; NaN when they cannot be computed from these parts. */
    double points(Parts parts, double groupMax, Trace trace);

    /**
     * How much of the group's points each part explains, for contributions that add up.
     *
     * @param out filled with {@code parts.count()} shares ≥ 0 that add up to 1; all 0 when the group has 0 points
     */
    void shares(Parts parts, double[] out);
}
