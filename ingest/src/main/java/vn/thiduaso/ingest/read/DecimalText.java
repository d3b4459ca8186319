package vn.thiduaso.ingest.read;

import java.math.BigDecimal;

/** Numbers that a workbook stores, as text: all their digits, no zeros at the end, no exponent where that can be. */
final class DecimalText {

    /** Decimal exponent above which a number is not written out: a hostile one would write gigabytes of zeros. */
    private static final int MAX_SCALE = 40;

    private DecimalText() {}

    static String of(BigDecimal decimal) {
        BigDecimal shortest = decimal.stripTrailingZeros();
        return Math.abs(shortest.scale()) > MAX_SCALE ? shortest.toString() : shortest.toPlainString();
    }

    /** Of a finite number of a format that stores binary ones: the shortest decimal that is nearest to it. */
    static String of(double number) {
        return of(BigDecimal.valueOf(number));
    }
}
