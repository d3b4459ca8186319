package vn.thiduaso.ingest.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import vn.thiduaso.ingest.mapping.ColumnMapping;
import vn.thiduaso.ingest.mapping.Mapping;
import vn.thiduaso.ingest.mapping.Role;
import vn.thiduaso.ingest.mapping.SheetMapping;
import vn.thiduaso.ingest.mapping.TableRows;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.CellAddress;
import vn.thiduaso.ingest.read.SheetSketch;
import vn.thiduaso.ingest.read.SourceRow;

/**
 * The first rows of a sheet with what a mapping takes them for, to be looked at before it is confirmed.
 *
 * @param columns every column, from the first
 * @param rows from the first
 */
public record Grid(String sheet, List<GridColumn> columns, List<GridRow> rows) {

    /** What a row is taken for. */
    public enum RowRole {
        TITLE("Tiêu đề trên bảng"),
        HEAD("Tiêu đề cột"),
        NUMBERS("Số thứ tự cột"),
        FIGURES("Số liệu"),
        SUM("Dòng cộng, không đọc"),
        BEHIND("Dưới bảng, không đọc"),
        BLANK("Trống");

        private final String vi;

        RowRole(String vi) {
            this.vi = vi;
        }

        /** The role on a page. */
        public String vi() {
            return vi;
        }
    }

    /**
     * A column.
     *
     * @param letters as a spreadsheet names it
     * @param head its heads joined; empty without one
     * @param role empty while it is not read because it has no head
     * @param code of its figures; {@code "?"} while that is asked; empty where rows say it
     */
    public record GridColumn(String letters, String head, Optional<Role> role, String code, boolean hidden) {}

    /** A row: its texts by column, as many as the grid has columns. */
    public record GridRow(int number, RowRole role, boolean hidden, List<String> cells) {

        public GridRow {
            cells = List.copyOf(cells);
        }
    }

    public Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @param rows how many at most */
    static Grid of(SheetSketch sheet, Optional<Mapping> mapping, int rows) {
        Optional<SheetMapping> read = mapping.flatMap(found ->
                found.sheets().stream().filter(one -> one.isFor(sheet.name())).findFirst());
        int width = sheet.width();
        List<GridColumn> columns = IntStream.range(0, width)
                .mapToObj(column -> column(sheet, read, column))
                .toList();
        List<GridRow> grid = new ArrayList<>();
        boolean over = false;
        for (SourceRow row : sheet.rows().subList(0, Math.min(rows, sheet.rows().size()))) {
            over |= read.isPresent()
                    && row.number() >= read.get().rows().first()
                    && read.get().rows().isEnd(row);
            grid.add(new GridRow(
                    row.number(),
                    read.isPresent() ? role(row, read.get().rows(), over) : RowRole.TITLE,
                    sheet.shape().hiddenRows().contains(row.number()),
                    IntStream.range(0, width)
                            .mapToObj(row::cell)
                            .map(Cell::text)
                            .toList()));
        }
        return new Grid(sheet.name(), columns, grid);
    }

    private static GridColumn column(SheetSketch sheet, Optional<SheetMapping> read, int at) {
        Optional<ColumnMapping> column = read.flatMap(found ->
                found.columns().stream().filter(one -> one.column() == at).findFirst());
        return new GridColumn(
                CellAddress.letters(at),
                column.map(ColumnMapping::head).orElse(""),
                column.map(ColumnMapping::role),
                column.map(one -> one.figure().code()).orElse(""),
                sheet.shape().hiddenColumns().contains(at));
    }

    private static RowRole role(SourceRow row, TableRows rows, boolean over) {
        if (row.isBlank()) {
            return RowRole.BLANK;
        }
        if (row.number() < rows.headFrom()) {
            return RowRole.TITLE;
        }
        if (row.number() <= rows.headTo()) {
            return RowRole.HEAD;
        }
        if (row.number() < rows.first()) {
            return RowRole.NUMBERS;
        }
        if (over) {
            return RowRole.BEHIND;
        }
        return rows.isSum(row) ? RowRole.SUM : RowRole.FIGURES;
    }
}
