package vn.thiduaso.ingest.export;

import java.math.BigDecimal;

import com.fasterxml.jackson.core.io.NumberOutput;

/**
 * The shortest decimal that reads back as the same double, in full: {@code 80}, {@code 0.1}, {@code 0.00001234}. Older Java's own text has a digit
 * too many now and then, and takes some five times as long.
 */
final class ShortestDecimal {

    private ShortestDecimal() {}

    /** @param number finite */
    static String plain(double number) {
        String text = NumberOutput.toString(number + 0.0, true);
        if (text.indexOf('E') >= 0) {
            return new BigDecimal(text).stripTrailingZeros().toPlainString();
        }
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
