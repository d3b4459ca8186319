package vn.thiduaso.ingest.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Figures inside messages, as Vietnamese readers write them. */
public final class Figures {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");

    private Figures() {}

    /** Decimal comma, no grouping, no exponent: {@code 0,125}. */
    public static String vi(double value) {
        return new BigDecimal(Double.toString(value))
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }

    /** Numerator and denominator as people write them: {@code 45/120}. */
    public static String quotient(double numerator, double denominator) {
        return vi(numerator) + "/" + vi(denominator);
    }

    /** Rounded half up to some digits behind the comma, all of them written. */
    static String rounded(double value, int digits) {
        return BigDecimal.valueOf(value)
                .setScale(digits, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',');
    }

    /** To four significant digits, and to the whole number where that has more: for what was computed and not counted. */
    public static String significant(double value) {
        BigDecimal exact = new BigDecimal(Double.toString(value));
        int digits = Math.max(4, exact.precision() - exact.scale());
        return vi(exact.round(new MathContext(digits, RoundingMode.HALF_UP)).doubleValue());
    }

    /** With points between thousands: {@code 1.000}. */
    public static String grouped(double value) {
        String plain = vi(value);
        int comma = plain.indexOf(',');
        String whole = comma < 0 ? plain : plain.substring(0, comma);
        return THOUSANDS.matcher(whole).replaceAll(".") + plain.substring(whole.length());
    }

    /** A share as a percentage, without binary noise. */
    public static String times100(double share) {
        return vi(BigDecimal.valueOf(share).movePointRight(2).doubleValue());
    }

    /** A percentage as a share, without binary noise. */
    static String divided100(double percentage) {
        return vi(BigDecimal.valueOf(percentage).movePointLeft(2).doubleValue());
    }

    /** {@code 01/07/2025} */
    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
