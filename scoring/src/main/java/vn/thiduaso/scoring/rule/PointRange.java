package vn.thiduaso.scoring.rule;

import vn.thiduaso.scoring.rounding.Rounding;

/**
 * The points a rule spreads units over: share 0 earns {@link #low}, share 1 earns {@link #high}.
 *
 * @param low points at share 0; below 0 is allowed
 * @param high points at share 1, not below low; +∞: the maximum of the indicator, as in {@link #WHOLE}
 */
public record PointRange(double low, double high) {

    /** From 0 to the maximum of the indicator: what holds where a set names no range. */
    public static final PointRange WHOLE = new PointRange(0, Double.POSITIVE_INFINITY);

    public PointRange {
        boolean whole = low == 0 && high == Double.POSITIVE_INFINITY;
        if (!whole && !(Double.isFinite(low) && Double.isFinite(high) && low <= high)) {
            throw new IllegalArgumentException(
                    "Khoảng điểm (range) cần hai số, số đầu không lớn hơn số sau, nhận được " + low + " và " + high);
        }
    }

    public boolean isWhole() {
        return high == Double.POSITIVE_INFINITY;
    }

    /** The same shares earn so many times the points; the whole stays the whole. */
    PointRange scaled(double by) {
        return isWhole() ? this : new PointRange(Rounding.withoutNoise(low * by), Rounding.withoutNoise(high * by));
    }

    /** low + (high − low) × share. */
    double points(double share, double max) {
        double top = isWhole() ? max : high;
        return low + (top - low) * share;
    }
}
