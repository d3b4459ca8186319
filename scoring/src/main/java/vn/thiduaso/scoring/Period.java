package vn.thiduaso.scoring;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, half-year, quarter or month that figures belong to, written {@code 2026}, {@code 2026-H1}, {@code 2026-Q3}, {@code 2026-10}.
 *
 * <p>Ordered by first day, then the longer period first. Periods of different kinds never compare as "before" in a trend: see {@link #previous()}.
 *
 * @param year four digits, 1900–2999
 * @param kind length of the period
 * @param number 1-based place in the year; 1 for a whole year
 */
public record Period(int year, Kind kind, int number) implements Comparable<Period> {

    /** Length of a period; {@code months} is its whole length. */
    public enum Kind {
        YEAR(12, ""),
        HALF(6, "-H"),
        QUARTER(3, "-Q"),
        MONTH(1, "-");

        private final int months;
        private final String mark;

        Kind(int months, String mark) {
            this.months = months;
            this.mark = mark;
        }

        public int months() {
            return months;
        }
    }

    private static final Pattern FORM = Pattern.compile(
            "(?<year>19\\d{2}|2\\d{3})(?:-(?:H(?<half>[12])|Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])))?");

    public Period {
        if (year < 1900 || year > 2999) {
            throw new IllegalArgumentException("Năm của kỳ phải từ 1900 đến 2999, nhận được " + year);
        }
        if (number < 1 || number > 12 / kind.months()) {
            throw new IllegalArgumentException("Kỳ thứ " + number + " không có trong năm");
        }
    }

    /** @throws IllegalArgumentException with a Vietnamese message when the text is none of the four forms */
    public static Period parse(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Kỳ \"" + text + "\" không đúng dạng; hãy ghi 2026, 2026-H1, 2026-Q3 hoặc 2026-10"));
    }

    /** The period the text names; empty when it is none of the four forms. */
    public static Optional<Period> find(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group("year"));
        for (Kind kind : Kind.values()) {
            if (kind != Kind.YEAR && form.group(kind.name().toLowerCase()) != null) {
                return Optional.of(new Period(
                        year, kind, Integer.parseInt(form.group(kind.name().toLowerCase()))));
            }
        }
        return Optional.of(new Period(year, Kind.YEAR, 1));
    }

    /** The period of a kind that a day lies in. */
    public static Period of(Kind kind, LocalDate day) {
        return new Period(day.getYear(), kind, (day.getMonthValue() - 1) / kind.months() + 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * kind.months() + 1, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(kind.months()).minusDays(1);
    }

    /** The period of the same length just before this one. */
    public Period previous() {
        return number > 1 ? new Period(year, kind, number - 1) : new Period(year - 1, kind, 12 / kind.months());
    }

    @Override
    public int compareTo(Period other) {
        int byStart = firstDay().compareTo(other.firstDay());
        return byStart != 0 ? byStart : Integer.compare(other.kind.months(), kind.months());
    }

    @Override
    public String toString() {
        return switch (kind) {
            case YEAR -> Integer.toString(year);
            case HALF, QUARTER -> year + kind.mark + number;
            case MONTH -> "%d-%02d".formatted(year, number);
        };
    }
}
