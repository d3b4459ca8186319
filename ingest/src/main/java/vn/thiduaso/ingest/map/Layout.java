package vn.thiduaso.ingest.map;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Consumer;

import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.SourceRow;

/** How rows under a header are read. */
public sealed interface Layout permits LongLayout, WideLayout {

    /** Column of the unit whose row a row is. */
    int unit();

    /** Gives the entries of a row in the order of its columns; none when nothing is sent in it. */
    void entries(SourceRow row, Consumer<Entry> sink);

    /** The first cell that is written outside the named columns. */
    static Optional<Cell> stray(SourceRow row, BitSet named) {
        for (Cell cell : row.cells()) {
            if (!cell.isBlank() && !named.get(cell.column())) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    /** The cell of a column, or a blank one beside the unit when the file has no such column. */
    static Cell cell(SourceRow row, int column) {
        return column < 0 ? Cell.blank(row.number(), 0) : row.cell(column);
    }
}
