package vn.thiduaso.ingest.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

import vn.thiduaso.ingest.export.Sheet;
import vn.thiduaso.ingest.export.Value;

/** A table in columns, for people. */
public final class TextTable {

    private TextTable() {}

    public static void print(Sheet sheet, PrintWriter out) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(sheet.columns());
        sheet.rows().forEach(row -> lines.add(row.stream().map(Value::plain).toList()));
        int[] widths = new int[sheet.columns().size()];
        for (List<String> line : lines) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], line.get(column).length());
            }
        }
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                String cell = line.get(column);
                text.append(cell).append(" ".repeat(widths[column] - cell.length() + 2));
            }
            out.println(text.toString().stripTrailing());
        }
    }
}
