package vn.thiduaso.ingest.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A workbook as offices make them: cells row by row, merged ranges, hidden rows, columns and sheets. Written in each format by {@link ExcelBytes},
 * {@link OdsBytes} and {@link TextBytes}.
 */
final class OfficeBook {

    private final List<OfficeSheet> sheets = new ArrayList<>();

    /** One sheet; rows and columns as people count them. */
    static final class OfficeSheet {
        final String name;
        final boolean hidden;
        final List<List<Object>> rows = new ArrayList<>();
        final List<String> merged = new ArrayList<>();
        final List<Integer> hiddenRows = new ArrayList<>();
        final List<String> hiddenColumns = new ArrayList<>();

        private OfficeSheet(String name, boolean hidden) {
            this.name = name;
            this.hidden = hidden;
        }
    }

    static OfficeBook of(String sheet) {
        return new OfficeBook().sheet(sheet);
    }

    OfficeBook sheet(String name) {
        sheets.add(new OfficeSheet(name, false));
        return this;
    }

    OfficeBook hiddenSheet(String name) {
        sheets.add(new OfficeSheet(name, true));
        return this;
    }

    private OfficeSheet last() {
        return sheets.get(sheets.size() - 1);
    }

    /** Texts, numbers, days, {@link OfficeCell}s, null for blank cells. */
    OfficeBook row(Object... cells) {
        last().rows.add(Arrays.asList(cells));
        return this;
    }

    OfficeBook blank() {
        return row();
    }

    /** Ranges like {@code A4:A6}. */
    OfficeBook merge(String... ranges) {
        last().merged.addAll(List.of(ranges));
        return this;
    }

    OfficeBook hideRow(int row) {
        last().hiddenRows.add(row);
        return this;
    }

    OfficeBook hideColumn(String column) {
        last().hiddenColumns.add(column);
        return this;
    }

    List<OfficeSheet> sheets() {
        return List.copyOf(sheets);
    }
}
