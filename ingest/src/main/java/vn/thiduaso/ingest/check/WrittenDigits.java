package vn.thiduaso.ingest.check;

import java.math.BigDecimal;
import java.math.BigInteger;

/** How precisely a number is written: the digits behind its decimal point, trailing zeros among them. */
final class WrittenDigits {

    private WrittenDigits() {}

    /**
     * Digits behind the decimal point; 0 for a whole number.
     *
     * @param text as written; a dot or a comma in it may be the point or part thousands
     * @param value what it was read as
     */
    static int behindPoint(String text, double value) {
        int separator = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        String digits = text.replaceAll("\\D", "");
        if (separator >= 0 && !digits.isEmpty()) {
            int behind = text.length() - separator - 1;
            BigDecimal read = new BigDecimal(new BigInteger(digits), behind);
            if (read.doubleValue() == Math.abs(value)) {
                return behind;
            }
        }
        return Math.max(0, BigDecimal.valueOf(value).stripTrailingZeros().scale());
    }
}
