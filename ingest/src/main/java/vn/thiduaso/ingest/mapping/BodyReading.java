package vn.thiduaso.ingest.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.SheetShape;
import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.scoring.check.Severity;

/** The rows under the heads of one sheet: which are of figures, and whose. */
final class BodyReading {

    private static final int SHOWN = 20;

    private final SheetShape shape;
    private final TableRows rows;
    private final RowEntries entries;
    private final MergedDown merged;
    private final JoinedRows joined;
    private final EntrySink sink;
    private final int first;
    private final int last;
    private final List<Integer> skipped = new ArrayList<>();
    private final List<Integer> behind = new ArrayList<>();
    private boolean over;
    private long read;

    BodyReading(
            SheetShape shape,
            SheetMapping mapping,
            FoundHeads found,
            RowEntries entries,
            JoinedRows joined,
            EntrySink sink) {
        this.shape = shape;
        this.entries = entries;
        this.joined = joined;
        this.sink = sink;
        rows = mapping.rows();
        int moved = found.movedBy(mapping);
        first = rows.first() + moved;
        last = rows.last().isPresent() ? rows.last().getAsInt() + moved : Integer.MAX_VALUE;
        merged = new MergedDown(shape.merged(), found.last());
    }

    void accept(SourceRow row) {
        over |= row.number() > last || (row.number() >= first && rows.isEnd(row));
        if (row.number() < first || row.isBlank()) {
            return;
        }
        SourceRow filled = merged.fill(row, entries.named());
        if (!over && !rows.isSum(row) && !entries.isNothing(filled)) {
            take(filled, entries.of(filled));
        } else if (over && entries.hasNumbers(row)) {
            behind.add(row.number());
        }
    }

    private void take(SourceRow row, List<RowEntries.Sent> made) {
        boolean hidden = shape.hiddenRows().contains(row.number());
        if (made.isEmpty() || !hidden || rows.hidden() == TableRows.Hidden.TAKE) {
            read += made.size();
            made.forEach(sent -> joined.pass(sent).ifPresent(whole -> whole.to(sink)));
        } else if (rows.hidden() == TableRows.Hidden.SKIP) {
            skipped.add(row.number());
        } else {
            sink.refuse(CellFault.at(
                    row.sheet(),
                    made.get(0).entry().anchor(),
                    "row-hidden",
                    "Dòng %d đang bị ẩn nhưng có số liệu".formatted(row.number()),
                    "Bỏ ẩn dòng đó, hoặc ghi trong mẫu đọc: hidden: take (đọc) hay skip (bỏ qua)"));
        }
    }

    /** Sends what waited for other rows, and tells what was left out; call it behind the last row. */
    void finish() {
        joined.rest().forEach(sent -> sent.to(sink));
        if (!skipped.isEmpty()) {
            sink.remark(CellFault.remark(
                    shape.name(),
                    "row-hidden",
                    Severity.INFORM,
                    "Mẫu đọc bỏ qua các dòng ẩn có số liệu: " + listed(skipped),
                    "Nếu cần đọc, bỏ ẩn các dòng đó hoặc sửa mẫu đọc"));
        }
        if (!behind.isEmpty()) {
            sink.remark(CellFault.remark(
                    shape.name(),
                    "row-behind",
                    Severity.WARN,
                    "Dưới bảng còn các dòng có số liệu không được đọc: " + listed(behind),
                    "Nếu các dòng đó thuộc bảng, sửa khóa end hoặc last của mẫu đọc"));
        }
    }

    private static String listed(List<Integer> rows) {
        String shown = rows.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
        return rows.size() > SHOWN ? "%s … (%d dòng)".formatted(shown, rows.size()) : shown;
    }

    /** Entries made of the rows so far. */
    long read() {
        return read;
    }
}
