package vn.thiduaso.ingest.mapping;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.CellRange;
import vn.thiduaso.ingest.read.SourceRow;

/**
 * Fills the cells that a merged one covers below it, where a column names what the row is about. Goes down the sheet once: each range is looked at
 * when its first row comes, and kept for the columns asked for only while it lasts.
 */
final class MergedDown {

    /** Not begun yet, by first row; of those that begin together in the order of the file. */
    private final List<CellRange> ranges;

    private final Map<Integer, Covering> covering = new HashMap<>();
    private int begun;

    /** @param top nothing where the row it begins with was not given */
    private record Covering(CellRange range, Optional<Cell> top) {}

    /** @param above last row that is not looked at */
    MergedDown(List<CellRange> merged, int above) {
        ranges = merged.stream()
                .filter(range -> range.lastRow() > range.firstRow() && range.lastRow() > above)
                .sorted(Comparator.comparingInt(CellRange::firstRow))
                .toList();
    }

    /**
     * The row with the texts of merged cells in these columns; each keeps its own place. Of ranges that lie over each other, which no program makes,
     * the one that begins above counts.
     *
     * @param row below all that were given before
     * @param columns the same for all rows
     */
    SourceRow fill(SourceRow row, List<Integer> columns) {
        while (begun < ranges.size() && ranges.get(begun).firstRow() <= row.number()) {
            begin(ranges.get(begun++), row, columns);
        }
        SourceRow filled = row;
        for (int column : columns) {
            Covering over = covering.get(column);
            if (covers(over, row.number(), column)
                    && over.range().firstRow() < row.number()
                    && over.top().isPresent()) {
                filled = filled.with(over.top().get().at(row.number(), column));
            }
        }
        return filled;
    }

    private void begin(CellRange range, SourceRow row, List<Integer> columns) {
        Optional<Cell> top =
                range.firstRow() == row.number() ? Optional.of(row.cell(range.firstColumn())) : Optional.empty();
        for (int column : columns) {
            if (range.contains(range.firstRow(), column) && !covers(covering.get(column), range.firstRow(), column)) {
                covering.put(column, new Covering(range, top));
            }
        }
    }

    private static boolean covers(@Nullable Covering over, int row, int column) {
        return over != null && over.range().contains(row, column);
    }
}
