package vn.thiduaso.scoring.comparison;

/**
 * How the score of one unit changed between two runs, in the unit of the published score, unrounded. NaN where something cannot be computed.
 *
 * @param unit code of the unit
 * @param group its peer group in the later run
 * @param before score in the earlier run
 * @param after score in the later run
 * @param data part of after − before that comes from its own figures
 * @param rules part that comes from the rules; 0 within one index set
 * @param weights part that comes from the weights; 0 within one index set
 * @param peers part that comes from the other units
 * @param onSameGoalposts what the later figures get under the earlier set and its sample, less {@code before}: change that is the unit's own doing
 */
public record Change(
        String unit,
        String group,
        double before,
        double after,
        double data,
        double rules,
        double weights,
        double peers,
        double onSameGoalposts) {

    public double total() {
        return after - before;
    }

    /** Whether every part could be computed; then they add up to the total. */
    public boolean isSplit() {
        return !Double.isNaN(data + rules + weights + peers);
    }
}
