package vn.thiduaso.ingest.read;

import java.util.List;

/**
 * What a sheet is beside its cells. Of merged cells only the one at the top left has a text, as in the file: who wants the others filled asks
 * here.
 *
 * @param name empty for a file without sheets
 * @param hidden the sender's program does not show the sheet
 * @param merged in the order of the file
 * @param hiddenRows from 1; rows a filter hides are among them
 * @param hiddenColumns from 0
 */
public record SheetShape(String name, boolean hidden, List<CellRange> merged, Spans hiddenRows, Spans hiddenColumns) {

    public SheetShape {
        merged = List.copyOf(merged);
    }

    /** A sheet with no merged cells, hidden rows or hidden columns. */
    public static SheetShape plain(String name, boolean hidden) {
        return new SheetShape(name, hidden, List.of(), Spans.NONE, Spans.NONE);
    }
}
