package vn.thiduaso.ingest.read;

import java.util.Optional;

/** Addresses of cells as spreadsheets write them: column letters, then the row from 1. */
public final class CellAddress {

    /** Rows a sheet can have. */
    public static final int LAST_ROW = 1_048_576;
    /** Columns a sheet can have: A to XFD. */
    public static final int LAST_COLUMN = 16_384;

    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 3;
    private static final int MOST_DIGITS = 7;

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

    /** The column that letters name, from 0; empty when no sheet can have it. */
    public static Optional<Integer> columnOf(String letters) {
        return letters.chars().allMatch(Character::isLetter)
                ? Optional.of(find(letters + 1)).filter(place -> place >= 0).map(CellAddress::column)
                : Optional.empty();
    }

    /** Whether a text is the address of a cell that a sheet can have; dollar signs of a fixed reference are allowed. */
    public static boolean isInside(String address) {
        return find(address) >= 0;
    }

    /** Row, from 1, of what {@link #find} gives. */
    static int row(long place) {
        return (int) (place >>> Integer.SIZE);
    }

    /** Column, from 0, of what {@link #find} gives. */
    static int column(long place) {
        return (int) place;
    }

    /** The place an address names, as one number; −1 when no sheet can have it. Made for millions of cells: no object. */
    static long find(String address) {
        String plain = address.indexOf('$') < 0 ? address : address.replace("$", "");
        int column = 0;
        int at = 0;
        while (at < plain.length() && at <= MOST_LETTERS && letter(plain.charAt(at)) > 0) {
            column = column * LETTERS + letter(plain.charAt(at));
            at++;
        }
        int row = rowOf(plain, at);
        boolean inside = column >= 1 && column <= LAST_COLUMN && row >= 1 && row <= LAST_ROW;
        return inside ? (long) row << Integer.SIZE | column - 1 : -1;
    }

    /** The number of a row written from a place to the end; 0 when it is none, or one with more digits than any row has. */
    static int rowOf(String text, int from) {
        if (text.length() == from || text.length() - from > MOST_DIGITS) {
            return 0;
        }
        int row = 0;
        for (int i = from; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            row = row * 10 + digit;
        }
        return row;
    }

    /** 1 for A and a, 26 for Z; 0 for anything else. */
    private static int letter(char letter) {
        if (letter >= 'A' && letter <= 'Z') {
            return letter - 'A' + 1;
        }
        return letter >= 'a' && letter <= 'z' ? letter - 'a' + 1 : 0;
    }

    /** The address with its sheet as people read it: {@code Sheet1!B7}, or {@code B7} when there is no sheet (CSV). */
    public static String withSheet(String sheet, String cell) {
        return sheet.isEmpty() ? cell : sheet + "!" + cell;
    }
}
