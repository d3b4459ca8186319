package vn.thiduaso.ingest.read;

import java.util.Optional;

/**
 * A rectangle of cells of a sheet.
 *
 * @param firstRow from 1
 * @param firstColumn from 0
 * @param lastRow from 1, at or below the first
 * @param lastColumn from 0, at or right of the first
 */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    public CellRange {
        if (firstRow < 1 || firstColumn < 0 || lastRow < firstRow || lastColumn < firstColumn) {
            throw new IllegalArgumentException(
                    "no range: rows %d-%d, columns %d-%d".formatted(firstRow, lastRow, firstColumn, lastColumn));
        }
    }

    /** The range a reference names ({@code A1:C3}, {@code $B$2}); empty when it is none that a sheet can have. */
    static Optional<CellRange> find(String reference) {
        int colon = reference.indexOf(':');
        String from = colon < 0 ? reference : reference.substring(0, colon);
        String to = colon < 0 ? reference : reference.substring(colon + 1);
        long one = CellAddress.find(from);
        long other = CellAddress.find(to);
        if (one < 0 || other < 0) {
            return Optional.empty();
        }
        return Optional.of(new CellRange(
                Math.min(CellAddress.row(one), CellAddress.row(other)),
                Math.min(CellAddress.column(one), CellAddress.column(other)),
                Math.max(CellAddress.row(one), CellAddress.row(other)),
                Math.max(CellAddress.column(one), CellAddress.column(other))));
    }

    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    /** {@code A1:C3}. */
    public String address() {
        return CellAddress.of(firstRow, firstColumn) + ":" + CellAddress.of(lastRow, lastColumn);
    }
}
