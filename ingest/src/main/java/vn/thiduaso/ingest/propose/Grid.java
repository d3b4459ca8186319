package vn.thiduaso.ingest.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.thiduaso.ingest.mapping.Asked;
import vn.thiduaso.ingest.mapping.ColumnMapping;
import vn.thiduaso.ingest.mapping.Mapping;
import vn.thiduaso.ingest.mapping.Role;
import vn.thiduaso.ingest.mapping.SheetMapping;
import vn.thiduaso.ingest.mapping.TableRows;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.CellAddress;
import vn.thiduaso.ingest.read.SheetSketch;
import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * The first rows of a sheet with what a mapping takes them for, to be looked at before it is confirmed.
 *
 * @param columns every column, from the first
 * @param rows from the first
 * @param choices what a column may be said to be; empty without a table
 */
public record Grid(String sheet, List<GridColumn> columns, List<GridRow> rows, List<ColumnAnswer> choices) {

    /** Rows further down that are shown because something in them is asked. */
    private static final int FURTHER = 60;

    private static final Pattern ROW = Pattern.compile("\\d+$");

    /** What a row is taken for. */
    public enum RowRole {
        TITLE("Tiêu đề trên bảng"),
        HEAD("Tiêu đề cột"),
        NUMBERS("Số thứ tự cột"),
        FIGURES("Số liệu"),
        SUM("Dòng cộng, không đọc"),
        SKIPPED("Không đọc"),
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
     * @param key under which somebody may say that it is something else; empty where nobody can: on a sheet laid out as an earlier one, of a column the
     *     table is laid out by
     * @param answer what it is taken for; empty while that is asked, and where it is nothing that can be chosen
     */
    public record GridColumn(
            String letters,
            String head,
            Optional<Role> role,
            String code,
            boolean hidden,
            String key,
            Optional<ColumnAnswer> answer) {

        /** Whether what it holds is asked. */
        public boolean isAsked() {
            return code.equals(Asked.OPEN);
        }
    }

    /** A row: its texts by column, as many as the grid has columns. */
    public record GridRow(int number, RowRole role, boolean hidden, List<String> cells) {

        public GridRow {
            cells = List.copyOf(cells);
        }
    }

    public Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        choices = List.copyOf(choices);
    }

    /**
     * The top of a sheet, and what stands further down and is asked about.
     *
     * @param questions all that are open
     * @param asked whether questions about its table are asked under its name
     * @param figures how many rows below the heads at most; of a sheet without a table as many from the first
     */
    static Grid of(
            SheetSketch sheet,
            Optional<Mapping> mapping,
            IndexSet indexSet,
            List<Question> questions,
            boolean asked,
            int figures) {
        Optional<SheetMapping> read = mapping.flatMap(found ->
                found.sheets().stream().filter(one -> one.isFor(sheet.name())).findFirst());
        int width = sheet.width();
        List<ColumnAnswer> choices =
                read.map(found -> ColumnAnswer.all(indexSet, found.form())).orElse(List.of());
        List<GridColumn> columns = IntStream.range(0, width)
                .mapToObj(column -> column(sheet, read, column, asked ? choices : List.of()))
                .toList();
        int rows = Math.min(
                read.map(found -> found.rows().first() - 1).orElse(0) + figures,
                sheet.rows().size());
        Set<Integer> further = questions.stream()
                .filter(question -> question.sheet().equals(sheet.name()))
                .map(question -> ROW.matcher(question.cell()))
                .filter(Matcher::find)
                .map(found -> Integer.valueOf(found.group()))
                .limit(FURTHER)
                .collect(Collectors.toSet());
        List<GridRow> grid = new ArrayList<>();
        boolean over = false;
        int at = 0;
        for (SourceRow row : sheet.rows()) {
            over |= read.isPresent()
                    && row.number() >= read.get().rows().first()
                    && read.get().rows().isEnd(row);
            if (at++ >= rows && !further.contains(row.number())) {
                continue;
            }
            grid.add(new GridRow(
                    row.number(),
                    read.isPresent() ? role(row, read.get(), mapping.get(), over) : RowRole.TITLE,
                    sheet.shape().hiddenRows().contains(row.number()),
                    IntStream.range(0, width)
                            .mapToObj(row::cell)
                            .map(Cell::text)
                            .toList()));
        }
        return new Grid(sheet.name(), columns, grid, choices);
    }

    private static GridColumn column(
            SheetSketch sheet, Optional<SheetMapping> read, int at, List<ColumnAnswer> choices) {
        Optional<ColumnMapping> column = read.flatMap(found ->
                found.columns().stream().filter(one -> one.column() == at).findFirst());
        return new GridColumn(
                CellAddress.letters(at),
                column.map(ColumnMapping::head).orElse(""),
                column.map(ColumnMapping::role),
                column.map(one -> one.figure().code()).orElse(""),
                sheet.shape().hiddenColumns().contains(at),
                column.filter(one -> one.role() != Role.INDICATOR && !choices.isEmpty())
                        .map(one -> Keys.column(sheet.name(), at))
                        .orElse(""),
                column.flatMap(one ->
                        choices.stream().filter(choice -> choice.isOf(one)).findFirst()));
    }

    private static RowRole role(SourceRow row, SheetMapping sheet, Mapping mapping, boolean over) {
        TableRows rows = sheet.rows();
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
        Optional<String> nothing = nothing(row, sheet, mapping);
        if (rows.isSum(row) || nothing.filter(HeadWords::isSum).isPresent()) {
            return RowRole.SUM;
        }
        return nothing.isPresent() ? RowRole.SKIPPED : RowRole.FIGURES;
    }

    /** What a row is called that somebody said is nothing that is read. */
    private static Optional<String> nothing(SourceRow row, SheetMapping sheet, Mapping mapping) {
        return sheet.columns().stream()
                .filter(column -> column.role() == Role.UNIT || column.role() == Role.INDICATOR)
                .filter(column -> (column.role() == Role.UNIT ? mapping.units() : mapping.indicators())
                        .isNothing(row.cell(column.column()).text()))
                .map(column -> row.cell(column.column()).text())
                .findFirst();
    }
}
