package vn.thiduaso.scoring.rounding;

/**
 * Rounds to a number of decimals as a person with a pencil would: 0.145 → 0.15 half up, although the nearest binary number is below it.
 *
 * <p>A binary result within {@value #TIE_ULPS} units in the last place of a decimal tie is that tie: it comes from at most a handful of
 * multiplications and divisions of decimal figures; but never one more than a quarter of the last digit away. NaN stays NaN, and a figure too great
 * for the last digit stays itself.
 *
 * @param digits decimals kept, 0–12
 * @param mode what a tie becomes
 */
public record Rounding(int digits, Mode mode) {

    /** What becomes of a figure exactly between two neighbours, or of everything behind the last digit. */
    public enum Mode {
        /** Ties away from zero: 2.5 → 3, −2.5 → −3. The rule of QĐ 766 results. */
        HALF_UP,
        /** Ties to the even neighbour: 2.5 → 2. */
        HALF_EVEN,
        /** Toward zero: 2.9 → 2. */
        DOWN
    }

    private static final double TIE_ULPS = 16;
    /** However great a figure is, one this far from a tie or more is none: a whole number stays itself. */
    private static final double MOST_SLACK = 0.25;
    /** From 2⁵³ on every double is whole. */
    private static final double WHOLE_FROM = 0x1p53;
    /** Below this, a distance of {@link #CLEAR} is more than the slack of a tie. */
    private static final double CLEAR_BELOW = 1e8;

    private static final double CLEAR = 1e-6;
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12};
    private static final Rounding NINE_DIGITS = halfUp(9);

    public Rounding {
        if (digits < 0 || digits >= POWERS.length) {
            throw new IllegalArgumentException("Số chữ số thập phân phải từ 0 đến 12, nhận được " + digits);
        }
    }

    public static Rounding halfUp(int digits) {
        return new Rounding(digits, Mode.HALF_UP);
    }

    /** The value at {@link #digits} decimals; the result is the double nearest to that decimal. */
    public double round(double value) {
        double scaled = Math.abs(value) * POWERS[digits];
        if (!(scaled < WHOLE_FROM)) {
            // no number, or one so great that doubles are further apart than the last digit
            return value;
        }
        double whole = wholeOf(scaled);
        double rounded = whole / POWERS[digits];
        return value < 0 ? 0.0 - rounded : rounded;
    }

    /**
     * Takes binary noise off a sum of decimals: 11.790000000000001 → 11.79. A value that is no decimal of nine digits within a few units in
     * the last place stays as it is.
     */
    public static double withoutNoise(double value) {
        double decimal = NINE_DIGITS.round(value);
        return Math.abs(decimal - value) <= TIE_ULPS * Math.ulp(value) ? decimal : value;
    }

    /** One unit of the last digit kept: 0.01 at two digits. */
    public double unit() {
        return 1 / POWERS[digits];
    }

    private double wholeOf(double scaled) {
        double floor = Math.floor(scaled);
        double rest = scaled - floor;
        if (scaled < CLEAR_BELOW && rest < 1 - CLEAR && Math.abs(rest - 0.5) > CLEAR) {
            // most figures: neither near a tie nor near the next whole number, whatever the slack
            return mode != Mode.DOWN && rest > 0.5 ? floor + 1 : floor;
        }
        double slack = Math.min(MOST_SLACK, TIE_ULPS * Math.ulp(scaled));
        if (rest >= 1 - slack) {
            return floor + 1;
        }
        return switch (mode) {
            case DOWN -> floor;
            case HALF_UP -> rest >= 0.5 - slack ? floor + 1 : floor;
            case HALF_EVEN -> Math.abs(rest - 0.5) <= slack ? (floor % 2 == 0 ? floor : floor + 1) : Math.rint(scaled);
        };
    }
}
