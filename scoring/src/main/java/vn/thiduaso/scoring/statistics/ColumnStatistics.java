package vn.thiduaso.scoring.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is known of the measures of one indicator over the units of a run. Only units with a finite measure count.
 *
 * @param count units with a measure
 * @param min least measure; +∞ when there is none
 * @param max greatest measure; −∞ when there is none
 * @param moments mean and deviation; empty when not asked for, or when there is no measure
 * @param sorted all measures; empty when not asked for, or when there is none
 * @param reference measure of the reference unit; empty when not asked for, or when that unit has none
 */
public record ColumnStatistics(
        long count,
        double min,
        double max,
        Optional<Moments> moments,
        Optional<SortedColumn> sorted,
        OptionalDouble reference) {

    public static final ColumnStatistics NONE = extremes(0, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

    /** Statistics of a rule that asks for nothing else. */
    public static ColumnStatistics extremes(long count, double min, double max) {
        return new ColumnStatistics(count, min, max, Optional.empty(), Optional.empty(), OptionalDouble.empty());
    }

    /** Whether at least two different measures were seen. */
    public boolean varies() {
        return count > 1 && min < max;
    }
}
