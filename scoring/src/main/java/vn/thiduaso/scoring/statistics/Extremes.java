package vn.thiduaso.scoring.statistics;

/**
 * Least and greatest measure of one indicator over the units of a run.
 *
 * @param count units with a figure
 * @param min least measure; +∞ when there is none
 * @param max greatest measure; −∞ when there is none
 */
public record Extremes(long count, double min, double max) {

    public static final Extremes NONE = new Extremes(0, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

    /** Whether at least two different measures were seen. */
    public boolean varies() {
        return count > 1 && min < max;
    }
}
