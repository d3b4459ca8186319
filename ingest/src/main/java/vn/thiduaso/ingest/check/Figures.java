package vn.thiduaso.ingest.check;

import java.math.BigDecimal;

/** Figures inside messages, as Vietnamese readers write them. */
final class Figures {

    private Figures() {}

    /** Decimal comma, no grouping, no exponent: {@code 0,125}. */
    static String vi(double value) {
        return new BigDecimal(Double.toString(value))
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }
}
