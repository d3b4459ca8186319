package vn.thiduaso.ingest.mapping;

import java.util.List;

import vn.thiduaso.ingest.map.Entry;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.SheetShape;
import vn.thiduaso.ingest.read.SourceRow;

/** The rows under the heads of one sheet: which are of figures, and whose. */
final class BodyReading {

    private final SheetShape shape;
    private final TableRows rows;
    private final RowEntries entries;
    private final MergedDown units;
    private final EntrySink sink;
    private final int first;
    private final int last;
    private boolean over;
    private long read;

    BodyReading(SheetShape shape, SheetMapping mapping, FoundHeads found, RowEntries entries, EntrySink sink) {
        this.shape = shape;
        this.entries = entries;
        this.sink = sink;
        rows = mapping.rows();
        int moved = found.movedBy(mapping);
        first = rows.first() + moved;
        last = rows.last().isPresent() ? rows.last().getAsInt() + moved : Integer.MAX_VALUE;
        units = new MergedDown(shape.merged(), found.last());
    }

    /** @return false when the table is over */
    boolean accept(SourceRow row) {
        over |= row.number() > last;
        if (over || row.number() < first || row.isBlank()) {
            return !over;
        }
        SourceRow filled = units.fill(row, entries.named());
        if (rows.isEnd(row)) {
            over = true;
            return false;
        }
        if (!rows.isSum(row) && !entries.isNothing(filled)) {
            take(filled);
        }
        return true;
    }

    private void take(SourceRow row) {
        List<Entry> made = entries.of(row);
        read += made.size();
        if (made.isEmpty() || !shape.hiddenRows().contains(row.number()) || rows.hidden() == TableRows.Hidden.TAKE) {
            made.forEach(sink::accept);
        } else if (rows.hidden() == TableRows.Hidden.ASK) {
            Cell cell = made.get(0).anchor();
            sink.refuse(CellFault.at(
                    row.sheet(),
                    cell,
                    "row-hidden",
                    "Dòng %d đang bị ẩn nhưng có số liệu".formatted(row.number()),
                    "Bỏ ẩn dòng đó, hoặc ghi trong mẫu đọc: hidden: take (đọc) hay skip (bỏ qua)"));
        }
    }

    /** Entries made of the rows so far. */
    long read() {
        return read;
    }
}
