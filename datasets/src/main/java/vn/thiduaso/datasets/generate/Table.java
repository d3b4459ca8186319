package vn.thiduaso.datasets.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A sheet to be written: lines of title, one row of heads, rows of cells.
 *
 * @param titles lines above the heads; empty in a CSV file
 * @param heads names of the columns
 * @param rows each as long as the heads; a cell is a text, a number or null for blank
 */
record Table(List<String> titles, List<String> heads, List<List<@Nullable Object>> rows) {

    Table {
        titles = List.copyOf(titles);
        heads = List.copyOf(heads);
        List<List<@Nullable Object>> copies = new ArrayList<>();
        rows.forEach(row -> copies.add(Collections.unmodifiableList(new ArrayList<>(row))));
        rows = Collections.unmodifiableList(copies);
    }

    /** The rows as CSV: comma, line feed, quotes only where needed; numbers as plain decimals. */
    String csv() {
        StringBuilder text = new StringBuilder();
        line(text, new ArrayList<>(heads));
        rows.forEach(row -> line(text, row));
        return text.toString();
    }

    private static void line(StringBuilder text, List<? extends @Nullable Object> cells) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ",").append(quoted(plain(cells.get(i))));
        }
        text.append('\n');
    }

    private static String plain(@Nullable Object cell) {
        if (cell instanceof Double number) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        return cell == null ? "" : cell.toString();
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(letter -> letter == ',' || letter == '"' || letter == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
