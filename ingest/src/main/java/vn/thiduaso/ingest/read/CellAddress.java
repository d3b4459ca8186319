package vn.thiduaso.ingest.read;

/** Addresses of cells as spreadsheets write them: column letters, then the row from 1. */
public final class CellAddress {

    private static final int LETTERS = 26;

    private CellAddress() {}

    /**
     * @param row from 1
     * @param column from 0
     */
    public static String of(int row, int column) {
        return letters(column) + row;
    }

    /** {@code A} for 0, {@code Z} for 25, {@code AA} for 26. */
    public static String letters(int column) {
        if (column < LETTERS) {
            return String.valueOf((char) ('A' + column));
        }
        return letters(column / LETTERS - 1) + (char) ('A' + column % LETTERS);
    }

    /** The address with its sheet as people read it: {@code Sheet1!B7}, or {@code B7} when there is no sheet (CSV). */
    public static String withSheet(String sheet, String cell) {
        return sheet.isEmpty() ? cell : sheet + "!" + cell;
    }
}
