package vn.thiduaso.ingest.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.scoring.Period;

/**
 * Writes figures for people: {@code 1.234,5}, {@code 87,5%}, {@code 10/10/2026 07:00} in Vietnamese time. What is not there is {@value #NONE},
 * never 0. Templates know it as {@code f}.
 */
public final class Formats {

    /** What stands where there is no figure. */
    public static final String NONE = "–";

    /** The one place that knows where the readers are. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(ZONE);
    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZONE);
    private static final int MOST_DIGITS = 6;
    private static final double SAME = 1e-9;

    private final boolean english;

    private Formats(boolean english) {
        this.english = english;
    }

    /** For a language: {@code vi} or {@code en}; only the words around figures differ. */
    public static Formats in(String language) {
        return new Formats("en".equals(language));
    }

    /** Exactly so many decimals, half up as a decimal figure. */
    public String number(@Nullable Double value, int digits) {
        if (value == null || value.isNaN()) {
            return NONE;
        }
        if (value.isInfinite()) {
            return "∞";
        }
        return pattern("#,##0." + "0".repeat(digits)).format(decimal(value).setScale(digits, RoundingMode.HALF_UP));
    }

    /** Points and scores: two decimals. */
    public String points(@Nullable Double value) {
        return number(value, 2);
    }

    /** As many decimals as the figure has, at most six; "…" says that there are more. */
    public String exact(@Nullable Double value) {
        if (value == null || !Double.isFinite(value)) {
            return number(value, 0);
        }
        BigDecimal decimal = decimal(value);
        BigDecimal kept = decimal.setScale(MOST_DIGITS, RoundingMode.DOWN);
        String more = kept.compareTo(decimal) == 0 ? "" : "…";
        return pattern("#,##0.######").format(kept) + more;
    }

    /** Rounded half up to at most so many decimals; of what would be 0 then, to as many digits that are not 0. */
    public String atMost(int digits, double value) {
        BigDecimal rounded = rounded(digits, value);
        return pattern("#,##0." + "#".repeat(Math.max(digits, rounded.scale()))).format(rounded);
    }

    /** Whether {@link #atMost} writes all of a value. */
    boolean isExactTo(int digits, double value) {
        return rounded(digits, value).compareTo(decimal(value)) == 0;
    }

    private static BigDecimal rounded(int digits, double value) {
        BigDecimal decimal = decimal(value);
        BigDecimal rounded = decimal.setScale(digits, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? decimal.round(new MathContext(digits, RoundingMode.HALF_UP)) : rounded;
    }

    /** A change: + or − before the figure; zero has no sign. */
    public String signed(@Nullable Double value, int digits) {
        if (value == null || value.isNaN()) {
            return NONE;
        }
        String figure = number(Math.abs(value), digits);
        boolean zero = figure.chars().noneMatch(digit -> digit >= '1' && digit <= '9');
        return (zero ? "" : value > 0 ? "+" : "−") + figure;
    }

    /**
     * The class that shows a change: where it goes, and whether that is for the better.
     *
     * @param lowestFirst whether fewer points are better
     */
    public static String change(@Nullable Double change, boolean lowestFirst) {
        if (change == null || Math.abs(change) < SAME) {
            return "same";
        }
        String direction = change > 0 ? "up" : "down";
        return direction + (change > 0 == lowestFirst ? " worse" : " better");
    }

    /** A loss, as minus; nothing lost is 0. */
    public String loss(@Nullable Double lost) {
        return lost == null ? NONE : signed(0.0 - lost, 2);
    }

    /** A share in [0, 1] as a percentage of at most two decimals. */
    public String percent(@Nullable Double share) {
        if (share == null || share.isNaN()) {
            return NONE;
        }
        BigDecimal percent = decimal(share).movePointRight(2).setScale(2, RoundingMode.HALF_UP);
        return pattern("#,##0.##").format(percent) + "%";
    }

    public String whole(@Nullable Number value) {
        return value == null ? NONE : pattern("#,##0").format(value.longValue());
    }

    public String date(@Nullable LocalDate date) {
        return date == null ? NONE : DATE.format(date);
    }

    /** Vietnamese time of day. */
    public String dateTime(@Nullable TemporalAccessor instant) {
        return instant == null ? NONE : DATE_TIME.format(Instant.from(instant));
    }

    /** "năm 2026", "6 tháng đầu năm 2026", "quý 3/2026", "tháng 10/2026". */
    public String period(Period period) {
        return switch (period.kind()) {
            case YEAR -> english ? "year " + period.year() : "năm " + period.year();
            case HALF ->
                english
                        ? (period.number() == 1 ? "first half of " : "second half of ") + period.year()
                        : (period.number() == 1 ? "6 tháng đầu năm " : "6 tháng cuối năm ") + period.year();
            case QUARTER -> (english ? "quarter " : "quý ") + period.number() + "/" + period.year();
            case MONTH -> (english ? "month " : "tháng ") + "%02d/%d".formatted(period.number(), period.year());
        };
    }

    /** A hash by its ends: {@code 4be1…90c2}. */
    public String hash(String hex) {
        return hex.length() <= 12 ? hex : hex.substring(0, 4) + "…" + hex.substring(hex.length() - 4);
    }

    /** The value or null, as templates and this class take figures. */
    public static @Nullable Double boxed(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static BigDecimal decimal(double value) {
        return new BigDecimal(Double.toString(value));
    }

    /** A fresh one each time: {@link DecimalFormat} is not safe for threads. */
    private static DecimalFormat pattern(String pattern) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        symbols.setMinusSign('−');
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setDecimalSeparatorAlwaysShown(false);
        return format;
    }
}
