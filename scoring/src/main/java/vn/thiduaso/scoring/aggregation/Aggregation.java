package vn.thiduaso.scoring.aggregation;

import java.util.List;

import vn.thiduaso.scoring.trace.Trace;

/**
 * Turns the points of the children of a group into the points of the group, 0 to its maximum.
 *
 * <p>Children without points are not among the {@link Parts}: their missing-data rules were applied first, so a missing part is dropped and
 * its weight goes to the others. Never called without a part. Means work on the parts' shares of their maxima; parts without weight change
 * nothing (an index set has none: it asks for weights above 0).
 */
public sealed interface Aggregation
        permits SumOfPoints,
                WeightedMean,
                GeometricMean,
                HarmonicMean,
                PowerMean,
                Minimum,
                Maximum,
                Median,
                PenalisedMean,
                AdjustedPenalisedMean,
                Copeland,
                CalculatedPoints {

    /** Points of the group before rounding; NaN when {@link #refused} names a part, or before {@link #bind} where that is needed. */
    double points(Parts parts, double groupMax, Trace trace);

    /** The first part for which this aggregation has no value, such as a zero in a geometric mean; −1 when it can be computed. */
    default int refused(Parts parts) {
        return -1;
    }

    /**
     * How much of the group's points each part explains, for contributions that add up. Where the aggregation is a mean M with
     * M(k × s) = k × M(s), that is sᵢ ∂M/∂sᵢ / M (Euler).
     *
     * @param out filled with {@code parts.count()} shares that add up to 1: below 0 for a part that pulls against the whole, and shares of the weights
     *     where the parts cancel out
     */
    void shares(Parts parts, double[] out);

    /**
     * How many points of the group one point of each part is worth, where the group's points are the sum of its parts' points times these: so that what
     * the parts lose adds up to what the group loses. Before rounding.
     *
     * @param out filled with {@code parts.count()} numbers above 0, or left alone
     * @return false where the points are no such sum (other means, extremes, comparisons, formulas): nobody can say which part lost how much of them
     */
    default boolean worth(Parts parts, double groupMax, double[] out) {
        return false;
    }

    /** Whether units are compared pair by pair, so that a unit's points depend on the children's points of the others; such an aggregation is replaced by {@link #bind}. */
    default boolean comparesPairs() {
        return false;
    }

    /**
     * The aggregation with the children's points of all units filled in; itself when it compares no units.
     *
     * @param units codes of the units, by row; empty where one is not known
     * @param childPoints one row per unit whose group is computed, in any order; one column per child; NaN where a child has no points
     */
    default Aggregation bind(List<String> units, double[][] childPoints) {
        return this;
    }
}
