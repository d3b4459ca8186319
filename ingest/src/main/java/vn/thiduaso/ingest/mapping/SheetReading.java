package vn.thiduaso.ingest.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.HeaderedTable;
import vn.thiduaso.ingest.read.SheetShape;
import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.scoring.check.Severity;

/** One sheet while it is read: first its heads are looked for, then each row under them is taken. */
final class SheetReading {

    private final SheetShape shape;
    private final List<SheetMapping> candidates;
    private final boolean skipped;
    private final Reader reader;
    /** Every row down to the heads, by number: a row the file does not have is blank. */
    private final List<SourceRow> above = new ArrayList<>();

    private boolean figures;
    private @Nullable BodyReading body;

    /** Makes what reads the rows under heads that were found. */
    @FunctionalInterface
    interface Reader {
        BodyReading body(SheetShape shape, SheetMapping mapping, FoundHeads found);
    }

    /** @param skipped whether somebody has said that it is not read */
    SheetReading(SheetShape shape, List<SheetMapping> candidates, boolean skipped, Reader reader) {
        this.shape = shape;
        this.candidates = candidates;
        this.skipped = skipped;
        this.reader = reader;
    }

    /** @return false when nothing of the sheet is wanted any more */
    boolean accept(SourceRow row) {
        while (body == null && above.size() < Math.min(row.number() - 1, HeaderedTable.HEADER_WITHIN)) {
            add(new SourceRow(row.sheet(), above.size() + 1, List.of()));
        }
        if (body != null) {
            body.accept(row);
            return true;
        }
        figures |= row.cells().stream().anyMatch(Cell::isNumber);
        if (above.size() >= HeaderedTable.HEADER_WITHIN) {
            return !figures && above.size() + row.number() < 2 * HeaderedTable.HEADER_WITHIN;
        }
        add(row);
        return true;
    }

    private void add(SourceRow row) {
        above.add(row);
        for (SheetMapping mapping : candidates) {
            Optional<FoundHeads> found = FoundHeads.find(mapping, above, shape);
            if (found.isPresent()) {
                body = reader.body(shape, mapping, found.get());
                return;
            }
        }
    }

    /** Tells what was left out; call it behind the last row. */
    void finish(EntrySink sink) {
        if (body != null) {
            body.finish();
        } else if (figures) {
            sink.remark(CellFault.remark(
                    shape.name(),
                    "sheet-unread",
                    Severity.INFORM,
                    "Sheet “%s”%s có số nhưng không được đọc: %s"
                            .formatted(
                                    shape.name(),
                                    shape.hidden() ? " (đang ẩn)" : "",
                                    skipped ? "mẫu đọc bỏ qua sheet này" : "không có đủ cột của mẫu đọc"),
                    skipped
                            ? "Nếu cần đọc sheet này, trả lời lại câu hỏi về nó"
                            : "Nếu cần đọc sheet này, thêm nó vào mẫu đọc"));
        }
    }
}
