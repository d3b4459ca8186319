package vn.thiduaso.ingest.mapping;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook as offices make them, sheet by sheet: cells by row, merged ranges, hidden rows and columns. */
public final class OfficeTable {

    private static final Pattern RANGE = Pattern.compile("([A-Z])(\\d+):([A-Z])(\\d+)");

    private final Map<String, Sheet> sheets = new LinkedHashMap<>();
    private Sheet last;

    private static final class Sheet {
        private final List<Object[]> rows = new ArrayList<>();
        private final List<String> merged = new ArrayList<>();
        private final List<Integer> hiddenRows = new ArrayList<>();
        private final List<Integer> hiddenColumns = new ArrayList<>();
        private boolean hidden;
    }

    private OfficeTable(String sheet) {
        last = sheets.computeIfAbsent(sheet, name -> new Sheet());
    }

    public static OfficeTable of(String sheet) {
        return new OfficeTable(sheet);
    }

    /** What follows is on another sheet. */
    public OfficeTable sheet(String name) {
        last = sheets.computeIfAbsent(name, sheet -> new Sheet());
        return this;
    }

    /** One row: texts, numbers, days, null for blank cells. */
    public OfficeTable row(Object... cells) {
        last.rows.add(cells);
        return this;
    }

    /** Merged ranges like {@code A4:A6}. */
    public OfficeTable merge(String... ranges) {
        last.merged.addAll(List.of(ranges));
        return this;
    }

    /** @param row from 1 */
    public OfficeTable hideRow(int row) {
        last.hiddenRows.add(row - 1);
        return this;
    }

    public OfficeTable hideColumn(char column) {
        last.hiddenColumns.add(column - 'A');
        return this;
    }

    /** The sheet that was begun last. */
    public OfficeTable hideSheet() {
        last.hidden = true;
        return this;
    }

    public Path write(Path file) {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "thiduaso", "1.0")) {
            sheets.forEach((name, sheet) -> write(book.newWorksheet(name), sheet));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void write(Worksheet page, Sheet sheet) {
        for (int row = 0; row < sheet.rows.size(); row++) {
            for (int column = 0; column < sheet.rows.get(row).length; column++) {
                value(page, row, column, sheet.rows.get(row)[column]);
            }
        }
        for (String text : sheet.merged) {
            Matcher range = RANGE.matcher(text);
            if (!range.matches()) {
                throw new IllegalArgumentException(text);
            }
            page.range(
                            Integer.parseInt(range.group(2)) - 1,
                            range.group(1).charAt(0) - 'A',
                            Integer.parseInt(range.group(4)) - 1,
                            range.group(3).charAt(0) - 'A')
                    .merge();
        }
        if (sheet.hidden) {
            page.setVisibilityState(VisibilityState.HIDDEN);
        }
        sheet.hiddenRows.forEach(page::hideRow);
        sheet.hiddenColumns.forEach(page::hideColumn);
    }

    private static void value(Worksheet page, int row, int column, Object cell) {
        if (cell instanceof Number number) {
            page.value(row, column, number);
        } else if (cell instanceof LocalDate day) {
            page.value(row, column, day);
            page.style(row, column).format("dd/MM/yyyy").set();
        } else {
            page.value(row, column, (String) cell);
        }
    }
}
