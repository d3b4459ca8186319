package vn.thiduaso.ingest.read;

import java.math.BigDecimal;

import com.fasterxml.jackson.core.io.NumberOutput;

/**
 * Numbers that a workbook stores: the shortest decimal that names the same binary number, which is what its sender wrote. Excel stores 97.06 as
 * 97.060000000000002. As text no zeros at the end, no exponent where that can be.
 */
final class DecimalText {

    /** Decimal exponent above which a number is not written out: a hostile one would write gigabytes of zeros. */
    private static final int MAX_SCALE = 40;

    /** Digits that every binary number keeps apart: no shorter decimal names the same one. */
    private static final int KEPT_APART = 15;

    private DecimalText() {}

    static String of(BigDecimal decimal) {
        BigDecimal plain = decimal.stripTrailingZeros();
        return Math.abs(plain.scale()) > MAX_SCALE ? plain.toString() : plain.toPlainString();
    }

    static String of(double number) {
        return of(shortest(number));
    }

    /** @param number a finite one */
    static BigDecimal shortest(double number) {
        return new BigDecimal(NumberOutput.toString(number, true));
    }

    /**
     * The shortest for a number as the file has it.
     *
     * @param number what it is read as; one too large to be one keeps the digits it has
     */
    static BigDecimal shortest(BigDecimal stored, double number) {
        return stored.precision() <= KEPT_APART || Double.isInfinite(number) ? stored : shortest(number);
    }
}
