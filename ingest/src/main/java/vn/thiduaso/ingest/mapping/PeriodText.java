package vn.thiduaso.ingest.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thiduaso.ingest.match.Fold;
import vn.thiduaso.ingest.match.Spaces;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.scoring.Period;

/**
 * Periods as offices write them: {@code Quý III/2026}, {@code tháng 9 năm 2026}, {@code 6 tháng đầu năm 2026}, {@code 15/07/2026}, and the words of the
 * product. A day comes before its month; a day is of the period of the asked length it lies in. Without a year the asked one is meant. The first nine months
 * of a year ({@code 9 tháng đầu năm 2026}) are no period and never the year: they are figures up to the quarter they end with, so that a title may say them of
 * that quarter, and of every other period says that it is not meant.
 *
 * @param asked the period that is loaded
 */
public record PeriodText(Period asked) {

    private static final String YEAR = "(?:\\s*(?:/|-|năm|nam)?\\s*(?<year>(?:19|20)\\d{2}))?";
    private static final Pattern QUARTER = compiled("\\b(?:quý|quí|quy|q\\.?)\\s*(?<number>iv|i{1,3}|[1-4])\\b" + YEAR);
    private static final Pattern MONTH = compiled("\\b(?:tháng|thang|t\\.?)\\s*(?<number>0?[1-9]|1[0-2])\\b" + YEAR);
    private static final Pattern HALF =
            compiled("\\b(?:6|sáu)\\s+(?:tháng|thang)\\s+(?<which>đầu|cuối|dau|cuoi)(?:\\s+(?:năm|nam))?" + YEAR);
    private static final Pattern MONTHS = compiled(
            "\\b(?<count>\\d{1,2}|ba|bốn|bảy|tám|chín|mười|mười một|mười hai|bon|bay|tam|chin|muoi|muoi mot|muoi hai)\\s+(?:tháng|thang)\\b"
                    + "(?!\\s*\\d{1,2}\\b)(?:\\s+(?<which>đầu|cuối|dau|cuoi)\\b)?(?:\\s+(?:năm|nam)\\b)?" + YEAR);
    private static final Pattern DAY =
            compiled("\\b(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>(?:19|20)\\d{2}|\\d{2})\\b");
    private static final Pattern MONTH_OF_YEAR =
            compiled("\\b(?<number>0?[1-9]|1[0-2])[/-](?<year>(?:19|20)\\d{2})\\b");
    private static final Pattern BARE_YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");
    private static final Pattern WHOLE_YEAR = compiled("\\b(?:năm|nam)\\s+(?<year>(?:19|20)\\d{2})\\b");
    /** The place and day of a signature, or of a decree that is cited. */
    private static final Pattern SIGNED =
            compiled("\\b(?:ngày|ngay)\\s+\\S{1,4}\\s+(?:tháng|thang)\\s+\\S{1,4}\\s+(?:năm|nam)\\s+\\S{4}");

    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);
    private static final Map<String, Integer> COUNTS =
            Map.of("ba", 3, "bon", 4, "bay", 7, "tam", 8, "chin", 9, "muoi", 10, "muoi mot", 11, "muoi hai", 12);
    private static final int YEAR_MONTHS = 12;
    private static final int QUARTER_MONTHS = 3;
    private static final int CENTURY = 2000;
    private static final int SHORT = 100;

    private static Pattern compiled(String pattern) {
        // letters with marks are letters of words too
        return Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** The period a cell is, whole; empty when it is none. */
    public Optional<Period> of(Cell cell) {
        return cell.date().map(this::around).or(() -> of(cell.text()));
    }

    /** The period a text is, whole; empty when it is none or says more. */
    public Optional<Period> of(String text) {
        String written = lower(text);
        return Period.find(text)
                .or(() -> half(written, true))
                .or(() -> quarter(written, true))
                .or(() -> day(written))
                .or(() -> month(MONTH, written, true))
                .or(() -> month(MONTH_OF_YEAR, written, true))
                .or(() -> year(written, true));
    }

    /** The period a head or a title names among other words; empty when there is none. Days, as of a decree or a signature, are none. */
    public Optional<Period> in(String text) {
        String said = SIGNED.matcher(lower(text)).replaceAll(" ");
        Optional<Period> half = half(said, false);
        if (half.isPresent()) {
            return half;
        }
        String written = MONTHS.matcher(said).replaceAll(" ");
        return match(MONTHS, said, false)
                .flatMap(this::upTo)
                .or(() -> quarter(written, false))
                .or(() -> month(MONTH, written, false))
                .or(() -> year(written, false));
    }

    /** The cell above a table that names a period, which it means: the asked one if it is among those named, else the first. */
    public Optional<Cell> inTitles(List<SourceRow> titles) {
        List<Cell> named = titles.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> in(cell.text()).map(Period::toString).map(cell::as).stream())
                .toList();
        return named.stream()
                .filter(cell -> cell.means().equals(asked.toString()))
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    /** A head without the periods it names, so that it is the same one in every period. */
    public static String without(String text) {
        String bare = lower(text);
        for (Pattern pattern : List.of(HALF, MONTHS, QUARTER, MONTH, DAY, MONTH_OF_YEAR, WHOLE_YEAR)) {
            bare = pattern.matcher(bare).replaceAll("#");
        }
        return Fold.of(BARE_YEAR.matcher(bare).replaceAll("#"));
    }

    private static String lower(String text) {
        return Spaces.single(text.toLowerCase(Locale.ROOT)).strip();
    }

    private static Optional<Matcher> match(Pattern pattern, String text, boolean whole) {
        Matcher found = pattern.matcher(text);
        return (whole ? found.matches() : found.find()) ? Optional.of(found) : Optional.empty();
    }

    private Optional<Period> quarter(String text, boolean whole) {
        return match(QUARTER, text, whole).map(found -> {
            String number = found.group("number");
            int quarter = ROMAN.containsKey(number) ? ROMAN.get(number) : Integer.parseInt(number);
            return new Period(year(found), Period.Kind.QUARTER, quarter);
        });
    }

    private Optional<Period> month(Pattern pattern, String text, boolean whole) {
        return match(pattern, text, whole)
                .map(found -> new Period(year(found), Period.Kind.MONTH, Integer.parseInt(found.group("number"))));
    }

    private Optional<Period> half(String text, boolean whole) {
        return match(HALF, text, whole)
                .map(found -> new Period(
                        year(found), Period.Kind.HALF, found.group("which").startsWith("c") ? 2 : 1));
    }

    /** The quarter or month that so many months of a year end with; empty when the asked period ends with it too, and of numbers that are none. */
    private Optional<Period> upTo(Matcher found) {
        String count = Fold.bare(Fold.of(found.group("count")));
        int months = COUNTS.containsKey(count) ? COUNTS.get(count) : Integer.parseInt(count);
        boolean fromEnd = found.group("which") != null && found.group("which").startsWith("c");
        int last = fromEnd ? YEAR_MONTHS : months;
        if (months < 1 || last > YEAR_MONTHS) {
            return Optional.empty();
        }
        Period ends = period(year(found), months == YEAR_MONTHS ? 0 : last);
        return ends.lastDay().equals(asked.lastDay())
                        && asked.kind() != Period.Kind.YEAR
                        && asked.kind() != Period.Kind.HALF
                ? Optional.empty()
                : Optional.of(ends);
    }

    /** @param month the last one; 0: the whole year */
    private static Period period(int year, int month) {
        if (month == 0) {
            return new Period(year, Period.Kind.YEAR, 1);
        }
        return month % QUARTER_MONTHS == 0
                ? new Period(year, Period.Kind.QUARTER, month / QUARTER_MONTHS)
                : new Period(year, Period.Kind.MONTH, month);
    }

    private Optional<Period> year(String text, boolean whole) {
        return match(WHOLE_YEAR, text, whole).map(found -> new Period(year(found), Period.Kind.YEAR, 1));
    }

    private Optional<Period> day(String text) {
        return match(DAY, text, true).flatMap(found -> {
            int year = Integer.parseInt(found.group("year"));
            try {
                return Optional.of(around(LocalDate.of(
                        year < SHORT ? CENTURY + year : year,
                        Integer.parseInt(found.group("month")),
                        Integer.parseInt(found.group("day")))));
            } catch (DateTimeException impossible) {
                return Optional.empty();
            }
        });
    }

    private int year(Matcher found) {
        String year = found.group("year");
        return year == null ? asked.year() : Integer.parseInt(year);
    }

    /** The period as long as the asked one in which a day lies. */
    private Period around(LocalDate day) {
        int months = asked.kind().months();
        return new Period(day.getYear(), asked.kind(), (day.getMonthValue() - 1) / months + 1);
    }
}
