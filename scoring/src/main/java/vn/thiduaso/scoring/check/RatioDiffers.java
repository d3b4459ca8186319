package vn.thiduaso.scoring.check;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Where a ratio is sent with its numerator and denominator it is their quotient, rounded to the digits it is written with: 97,06 % of 33/34 is,
 * 97,05 % is not. Nothing is compared when one of the three is missing or the denominator is 0.
 */
public record RatioDiffers() implements InputCheck {

    /** Relative slack for quotients that a spreadsheet computed: it keeps some fifteen digits, and the last ones are noise. */
    private static final BigDecimal NOISE = new BigDecimal("1e-12");

    /**
     * Whether a ratio is another than its parts give: |written × denominator − numerator × divisor| > ½ × 10^−decimals × |denominator|, in decimals
     * and without rounding.
     *
     * @param written in the unit of the input
     * @param decimals digits it is written with behind the decimal point, 0 or more
     * @param divisor what a ratio in the unit of the input is divided by to be a share: 100 for "%", else 1
     */
    public static boolean differs(double written, int decimals, double numerator, double denominator, double divisor) {
        if (denominator == 0 || !Double.isFinite(written + numerator + denominator)) {
            return false;
        }
        BigDecimal below = BigDecimal.valueOf(denominator);
        BigDecimal quotient = BigDecimal.valueOf(numerator).multiply(BigDecimal.valueOf(divisor));
        BigDecimal apart =
                BigDecimal.valueOf(written).multiply(below).subtract(quotient).abs();
        BigDecimal half = new BigDecimal(BigInteger.valueOf(5), decimals + 1).multiply(below.abs());
        return apart.compareTo(half.max(quotient.abs().multiply(NOISE))) > 0;
    }

    @Override
    public String rule() {
        return "ratio-differs";
    }

    @Override
    public Scope scope() {
        return Scope.RATIO;
    }
}
