package vn.thiduaso.ingest.read;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import vn.thiduaso.ingest.letters.LetterSet;
import vn.thiduaso.ingest.letters.Letters;

/**
 * One cell as the file has it.
 *
 * @param row physical row, from 1
 * @param column from 0
 * @param text as written, outer spaces taken off; empty for a blank cell; of a date {@code dd/MM/yyyy}, and {@code HH:mm:ss} unless it is
 *     midnight; of an uncomputed formula the formula
 * @param number of a cell the format itself stores as a number, or somebody has said is one; of a date the days since 30/12/1899, whatever the file counts from; NaN for
 *     text, blank and every CSV cell
 * @param typed the text as the file has it, where it was in the letters of a font and {@code text} is Unicode; empty for all other cells
 * @param meaning what somebody has said that the text stands for, where it does not say so itself: a code, a word of the product; empty for all
 *     other cells
 */
public record Cell(int row, int column, String text, double number, Kind kind, String typed, String meaning) {

    /** What a cell holds. */
    public enum Kind {
        /** Nothing, a text or a number. */
        VALUE,
        /** A number that the file's own format makes a day. */
        DATE,
        /** A formula without its value. Not blank: its value is not known. */
        UNCOMPUTED,
        /** The error a formula gave: {@code #REF!}. Neither blank nor a number. */
        ERROR,
        /** What somebody has said is a slip: no figure, whatever it looks like. */
        SLIP
    }

    private static final double NO_NUMBER = Double.NaN;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final double SECONDS = 86_400;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss");

    /** A cell with a value. */
    public Cell(int row, int column, String text, double number) {
        this(row, column, text, number, Kind.VALUE, "", "");
    }

    /** A formula that was never computed. */
    static Cell uncomputed(int row, int column, String formula) {
        return new Cell(row, column, "=" + CellText.clean(formula), NO_NUMBER, Kind.UNCOMPUTED, "", "");
    }

    /** An error, as the sender's program shows it. */
    static Cell error(int row, int column, String shown) {
        return new Cell(row, column, CellText.clean(shown), NO_NUMBER, Kind.ERROR, "", "");
    }

    /** A day; parts of a second are lost. */
    static Cell date(int row, int column, LocalDateTime moment) {
        LocalDateTime second = moment.truncatedTo(ChronoUnit.SECONDS);
        double number = ChronoUnit.DAYS.between(DAY_ZERO, second.toLocalDate())
                + second.toLocalTime().toSecondOfDay() / SECONDS;
        boolean midnight = second.toLocalTime().equals(LocalTime.MIDNIGHT);
        return new Cell(row, column, (midnight ? DAY : MOMENT).format(second), number, Kind.DATE, "", "");
    }

    /** A cell of text, cleaned. */
    public static Cell text(int row, int column, String text) {
        String clean = CellText.clean(text);
        return ErrorValue.isOne(clean) ? error(row, column, clean) : new Cell(row, column, clean, NO_NUMBER);
    }

    /** A cell of text, in Unicode and cleaned. */
    static Cell text(int row, int column, String text, Letters letters) {
        Optional<LetterSet> set = letters.of(text);
        return set.isEmpty()
                ? text(row, column, text)
                : new Cell(
                        row,
                        column,
                        CellText.clean(set.get().toUnicode(text)),
                        NO_NUMBER,
                        Kind.VALUE,
                        text.strip(),
                        "");
    }

    /** A place in a row where the file has nothing. */
    public static Cell blank(int row, int column) {
        return new Cell(row, column, "", NO_NUMBER);
    }

    /** The same cell, said to stand for something. */
    public Cell as(String said) {
        return new Cell(row, column, text, number, kind, typed, said);
    }

    /** The same cell, said to be a number. */
    public Cell as(double said) {
        return new Cell(row, column, text, said, kind, typed, meaning);
    }

    /** The same cell, said to be a slip. */
    public Cell slip() {
        return new Cell(row, column, text, NO_NUMBER, Kind.SLIP, typed, "");
    }

    /** The same in another place: a merged cell is of every place it covers. */
    public Cell at(int newRow, int newColumn) {
        return new Cell(newRow, newColumn, text, number, kind, typed, meaning);
    }

    /** What it stands for: what somebody has said, else its text. */
    public String means() {
        return meaning.isEmpty() ? text : meaning;
    }

    /** Whether nothing is written, and nobody has said what that means. */
    public boolean isBlank() {
        return text.isEmpty() && meaning.isEmpty() && Double.isNaN(number);
    }

    /** Whether the number is known, so that there is nothing to parse. A day is none. */
    public boolean isNumber() {
        return kind == Kind.VALUE && !Double.isNaN(number);
    }

    /** The day, where the file's own format makes one of the number; a text that looks like a day is none. */
    public Optional<LocalDate> date() {
        return kind == Kind.DATE ? Optional.of(DAY_ZERO.plusDays((long) Math.floor(number))) : Optional.empty();
    }

    /** Address inside the sheet: {@code B7}. */
    public String address() {
        return CellAddress.of(row, column);
    }
}
