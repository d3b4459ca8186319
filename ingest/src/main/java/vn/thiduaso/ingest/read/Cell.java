package vn.thiduaso.ingest.read;

/**
 * One cell as the file has it.
 *
 * @param row physical row, from 1
 * @param column from 0
 * @param text as written, outer spaces taken off; empty for a blank cell
 * @param number of a cell the format itself stores as a number; NaN for text, blank and every CSV cell
 */
public record Cell(int row, int column, String text, double number) {

    private static final double NO_NUMBER = Double.NaN;

    /** A cell of text, cleaned. */
    public static Cell text(int row, int column, String text) {
        return new Cell(row, column, CellText.clean(text), NO_NUMBER);
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
