package vn.thiduaso.ingest.read;

/** Counts the cells of a workbook and the blank places before them: a small file can name a cell at the far end of each of a million rows. */
final class Grid {

    private final long limit;
    private long taken;

    /** @param limit places of all sheets together */
    Grid(long limit) {
        this.limit = limit;
    }

    void take(long places) {
        taken += places;
        if (taken > limit) {
            throw WorkbookRefusal.tooMuch(
                    "Bảng tính trải ra hơn %d ô (tính cả ô trống trước ô cuối của mỗi dòng, ô lặp lại)"
                            .formatted(limit));
        }
    }
}
