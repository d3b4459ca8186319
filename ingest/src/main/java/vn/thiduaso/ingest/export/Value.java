package vn.thiduaso.ingest.export;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** One cell of an export: text, a number, or nothing. */
public sealed interface Value {

    Value NOTHING = new Text("");

    /** As written in CSV and on a terminal. */
    String plain();

    static Value of(String text) {
        return new Text(text);
    }

    static Value of(long number) {
        return new Figure(BigDecimal.valueOf(number));
    }

    /** All digits the number has, no exponent; nothing when NaN. */
    static Value of(double number) {
        if (Double.isNaN(number)) {
            return NOTHING;
        }
        return new Figure(new BigDecimal(ShortestDecimal.plain(number)));
    }

    /** At a fixed number of decimals: 80 → 80.00; nothing when NaN. */
    static Value of(double number, int digits) {
        return Double.isNaN(number)
                ? NOTHING
                : new Figure(new BigDecimal(Double.toString(number)).setScale(digits, RoundingMode.HALF_UP));
    }

    /** A text. */
    record Text(String plain) implements Value {}

    /** A number. */
    record Figure(BigDecimal number) implements Value {

        @Override
        public String plain() {
            return number.toPlainString();
        }
    }
}
