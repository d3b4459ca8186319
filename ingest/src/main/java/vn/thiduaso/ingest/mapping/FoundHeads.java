package vn.thiduaso.ingest.mapping;

import java.util.List;
import java.util.Optional;

import vn.thiduaso.ingest.read.SheetShape;
import vn.thiduaso.ingest.read.SourceRow;

/**
 * The heads of a mapping in a sheet.
 *
 * @param last last row of the heads, from 1
 * @param titles the rows above them
 */
record FoundHeads(HeadMatch match, int last, List<SourceRow> titles) {

    FoundHeads {
        titles = List.copyOf(titles);
    }

    /**
     * Looks for heads in the last of some rows.
     *
     * @param rows the first rows of the sheet, none left out
     */
    static Optional<FoundHeads> find(SheetMapping mapping, List<SourceRow> rows, SheetShape shape) {
        int from = rows.size() - mapping.rows().depth();
        if (from < 0) {
            return Optional.empty();
        }
        HeadMatch match = HeadMatch.of(mapping.columns(), Heads.of(rows.subList(from, rows.size()), shape));
        return match.isWhole()
                ? Optional.of(new FoundHeads(match, rows.size(), rows.subList(0, from)))
                : Optional.empty();
    }

    /** How many rows lower they stand than when the mapping was made; negative when higher. */
    int movedBy(SheetMapping mapping) {
        return last - mapping.rows().headTo();
    }
}
