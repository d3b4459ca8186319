package vn.thiduaso.ingest.read;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Gathers what a sheet is beside its cells, while its file goes by. */
final class ShapeGatherer {

    private final Room room;
    private final List<CellRange> merged = new ArrayList<>();
    private final Spans.Gatherer rows = new Spans.Gatherer();
    private final Spans.Gatherer columns = new Spans.Gatherer();

    /** @param room of the whole file */
    ShapeGatherer(Room room) {
        this.room = room;
    }

    /** How many ranges all sheets of a file may still have. */
    static final class Room {

        private final int limit;
        private int taken;

        Room(int limit) {
            this.limit = limit;
        }

        private void take(int ranges) {
            taken += ranges;
            if (taken > limit) {
                throw new UnreadableFileException(
                        "file-ranges",
                        "Bảng tính có nhiều hơn %d vùng ô gộp, vùng dòng ẩn và vùng cột ẩn".formatted(limit),
                        "Bỏ gộp ô (Unmerge) và bỏ ẩn dòng ở phần không cần, hoặc dán giá trị sang bảng tính mới");
            }
        }
    }

    /** One that cannot be on a sheet, or is one cell, is none. */
    void merge(@Nullable String reference) {
        if (reference != null) {
            CellRange.find(reference).ifPresent(this::merge);
        }
    }

    void merge(CellRange range) {
        if (range.firstRow() < range.lastRow() || range.firstColumn() < range.lastColumn()) {
            room.take(1);
            merged.add(range);
        }
    }

    /** Rows from 1. */
    void hideRows(int first, int last) {
        int before = rows.count();
        rows.add(first, last);
        room.take(rows.count() - before);
    }

    /** Columns from 0. */
    void hideColumns(int first, int last) {
        int before = columns.count();
        columns.add(first, last);
        room.take(columns.count() - before);
    }

    SheetShape shape(String name, boolean hidden) {
        return new SheetShape(name, hidden, merged, rows.spans(), columns.spans());
    }
}
