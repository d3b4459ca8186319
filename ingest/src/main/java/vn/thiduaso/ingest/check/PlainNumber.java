package vn.thiduaso.ingest.check;

import com.fasterxml.jackson.core.io.NumberInput;

/**
 * Reads the numbers that machines write, {@code −?digits(.digits)?}, without making objects. What it reads is what {@link NumberText} reads;
 * everything else is left to that.
 */
public final class PlainNumber {

    /** Digits that a long holds whatever they are. */
    private static final int MOST_DIGITS = 18;
    /** Longest text looked at, as {@link NumberText}. */
    private static final int LONGEST = 64;
    /** Integers up to here are doubles, exactly. */
    private static final long EXACT = 1L << 53;
    /** Exact powers of ten: a quotient of two exact numbers is the double nearest to the decimal. */
    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18
    };

    private PlainNumber() {}

    /**
     * @param from place of the first letter
     * @param to place behind the last, greater than from
     * @param point whether a point is known to be a decimal point, so that {@code 1.234} can be read one way only
     * @return the number; NaN when the text is not of this form, or could be read two ways
     */
    public static double parse(char[] letters, int from, int to, boolean point) {
        int first = letters[from] == '-' || letters[from] == '+' ? from + 1 : from;
        int dot = -1;
        long digits = 0;
        for (int at = first; at < to; at++) {
            int digit = letters[at] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = digits * 10 + digit;
            } else if (letters[at] == '.' && dot < 0 && at > first) {
                dot = at;
            } else {
                return Double.NaN;
            }
        }
        int whole = (dot < 0 ? to : dot) - first;
        int decimals = dot < 0 ? 0 : to - dot - 1;
        boolean incomplete = whole == 0 || (dot >= 0 && decimals == 0) || to - from > LONGEST;
        if (incomplete || (!point && isAmbiguous(letters[first], whole, decimals))) {
            return Double.NaN;
        }
        if (whole + decimals > MOST_DIGITS || digits > EXACT) {
            return NumberInput.parseDouble(letters, from, to - from, true) + 0.0;
        }
        double size = digits / POWERS[decimals];
        // no minus zero
        return letters[from] == '-' ? 0.0 - size : size;
    }

    /** Three digits behind the point and one to three before it, the first not zero: a decimal, or thousands. */
    private static boolean isAmbiguous(char firstDigit, int whole, int decimals) {
        return decimals == 3 && whole <= 3 && firstDigit != '0';
    }
}
