package vn.thiduaso.ingest.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.CellRange;
import vn.thiduaso.ingest.read.SourceRow;

/** Fills the cells that a merged one covers below it, where a column names what the row is about. */
final class MergedDown {

    private final List<CellRange> ranges;
    private final Map<CellRange, Cell> tops = new HashMap<>();

    /** @param above last row that is not looked at */
    MergedDown(List<CellRange> merged, int above) {
        ranges = merged.stream()
                .filter(range -> range.lastRow() > range.firstRow() && range.lastRow() > above)
                .toList();
    }

    /** The row with the texts of merged cells in these columns; each keeps its own place. */
    SourceRow fill(SourceRow row, List<Integer> columns) {
        SourceRow filled = row;
        for (int column : columns) {
            Optional<CellRange> range = ranges.stream()
                    .filter(merged -> merged.contains(row.number(), column))
                    .findFirst();
            if (range.isPresent() && range.get().firstRow() == row.number()) {
                tops.put(range.get(), row.cell(range.get().firstColumn()));
            } else if (range.isPresent() && tops.containsKey(range.get())) {
                filled = filled.with(tops.get(range.get()).at(row.number(), column));
            }
        }
        return filled;
    }
}
