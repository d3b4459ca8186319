package vn.thiduaso.ingest.read;

import java.util.Optional;

import vn.thiduaso.ingest.letters.LetterSet;
import vn.thiduaso.ingest.letters.Letters;

/**
 * One cell as the file has it.
 *
 * @param row physical row, from 1
 * @param column from 0
 * @param text as written, outer spaces taken off; empty for a blank cell
 * @param number of a cell the format itself stores as a number; NaN for text, blank and every CSV cell
 * @param isUncomputed a formula without its value; the text is the formula. Not blank: its value is not known
 * @param typed the text as the file has it, where it was in the letters of a font and {@code text} is Unicode; empty for all other cells
 */
public record Cell(int row, int column, String text, double number, boolean isUncomputed, String typed) {

    /** Code of the fault of such a cell, for figures and units alike. */
    public static final String UNCOMPUTED_RULE = "formula-no-value";
    /** What is wrong with it, Vietnamese. */
    public static final String UNCOMPUTED_MESSAGE = "Ô có công thức nhưng tệp không lưu kết quả của công thức";
    /** What to do with it, Vietnamese. */
    public static final String UNCOMPUTED_REMEDY =
            "Mở tệp và lưu lại bằng Excel hoặc LibreOffice để có kết quả, hoặc dán giá trị vào ô, rồi gửi lại";

    private static final double NO_NUMBER = Double.NaN;

    /** A cell with a value. */
    public Cell(int row, int column, String text, double number) {
        this(row, column, text, number, false, "");
    }

    /** A formula that was never computed. */
    static Cell uncomputed(int row, int column, String formula) {
        return new Cell(row, column, "=" + CellText.clean(formula), NO_NUMBER, true, "");
    }

    /** A cell of text, cleaned. */
    public static Cell text(int row, int column, String text) {
        return new Cell(row, column, CellText.clean(text), NO_NUMBER);
    }

    /** A cell of text, in Unicode and cleaned. */
    static Cell text(int row, int column, String text, Letters letters) {
        Optional<LetterSet> set = letters.of(text);
        return set.isEmpty()
                ? text(row, column, text)
                : new Cell(row, column, CellText.clean(set.get().toUnicode(text)), NO_NUMBER, false, text.strip());
    }

    /** A place in a row where the file has nothing. */
    public static Cell blank(int row, int column) {
        return new Cell(row, column, "", NO_NUMBER);
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    /** Whether the format stores a number here, so that there is nothing to parse. */
    public boolean isNumber() {
        return !Double.isNaN(number);
    }

    /** Address inside the sheet: {@code B7}. */
    public String address() {
        return CellAddress.of(row, column);
    }
}
