package vn.thiduaso.ingest.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.ingest.read.HeaderedTable;
import vn.thiduaso.ingest.read.SheetShape;
import vn.thiduaso.ingest.read.SourceRow;

/** One sheet while it is read: first its heads are looked for, then each row under them is taken. */
final class SheetReading {

    private final SheetShape shape;
    private final List<SheetMapping> candidates;
    private final Reader reader;
    /** Every row down to the heads, by number: a row the file does not have is blank. */
    private final List<SourceRow> above = new ArrayList<>();

    private @Nullable BodyReading body;

    /** Makes what reads the rows under heads that were found. */
    @FunctionalInterface
    interface Reader {
        BodyReading body(SheetShape shape, SheetMapping mapping, FoundHeads found);
    }

    SheetReading(SheetShape shape, List<SheetMapping> candidates, Reader reader) {
        this.shape = shape;
        this.candidates = candidates;
        this.reader = reader;
    }

    boolean isFound() {
        return body != null;
    }

    List<SheetMapping> candidates() {
        return candidates;
    }

    String name() {
        return shape.name();
    }

    /** @return false when nothing of the sheet is wanted any more */
    boolean accept(SourceRow row) {
        if (body == null) {
            return look(row);
        }
        return body.accept(row);
    }

    private boolean look(SourceRow row) {
        while (above.size() < row.number() - 1 && above.size() < HeaderedTable.HEADER_WITHIN) {
            above.add(new SourceRow(row.sheet(), above.size() + 1, List.of()));
            if (find()) {
                return reads(row);
            }
        }
        if (above.size() >= HeaderedTable.HEADER_WITHIN) {
            return false;
        }
        above.add(row);
        find();
        return true;
    }

    private boolean reads(SourceRow row) {
        return Optional.ofNullable(body).orElseThrow().accept(row);
    }

    /** Looks for heads that end in the last row so far. */
    private boolean find() {
        for (SheetMapping mapping : candidates) {
            Optional<FoundHeads> found = FoundHeads.find(mapping, above, shape);
            if (found.isPresent()) {
                body = reader.body(shape, mapping, found.get());
                return true;
            }
        }
        return false;
    }
}
