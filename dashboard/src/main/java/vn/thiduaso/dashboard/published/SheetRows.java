package vn.thiduaso.dashboard.published;

/** Rows of a sheet in parts: whose figures stand in a part is kept with the run, so that what stands around a cell is found. */
public final class SheetRows {

    private static final int ROWS_OF_A_PART = 32;

    private SheetRows() {}

    /** Part of a row that counts from 1; parts count from 0. */
    public static int part(int row) {
        return (row - 1) / ROWS_OF_A_PART;
    }
}
