package vn.thiduaso.scoring.preparation;

/**
 * How a figure grew between two moments. Source: COINr 1.1.14, {@code CAGR} and {@code prc_change}.
 *
 * <p>Never NaN: what has no answer is refused with the figures.
 */
public final class Trend {

    private Trend() {}

    /**
     * Compound growth per period: (last / first)^(1 / periods) − 1, as a share (0.14 is 14 % a year).
     *
     * @param periods time between the two, in the wished period; above 0
     * @throws IllegalArgumentException when a figure is not above 0 or not finite, or periods is not above 0
     */
    public static double compoundGrowth(double first, double last, double periods) {
        double ratio = last / first;
        boolean answered = first > 0 && last > 0 && periods > 0 && Double.isFinite(ratio) && Double.isFinite(periods);
        if (!answered) {
            throw new IllegalArgumentException(
                    "Tốc độ tăng bình quân cần hai số dương và khoảng thời gian dương, nhận được " + first + ", " + last
                            + ", " + periods);
        }
        return StrictMath.expm1(StrictMath.log(ratio) / periods);
    }

    /**
     * Change in percent of the first figure: (last − first) / |first| × 100. The size of the first, so that a rise is positive from a negative
     * start too.
     *
     * @throws IllegalArgumentException when the first figure is 0, or one is not finite
     */
    public static double percentChange(double first, double last) {
        if (first == 0 || !Double.isFinite(first) || !Double.isFinite(last)) {
            throw new IllegalArgumentException(
                    "Phần trăm thay đổi cần số gốc khác 0 và hai số hữu hạn, nhận được " + first + ", " + last);
        }
        return (last - first) / Math.abs(first) * 100;
    }
}
