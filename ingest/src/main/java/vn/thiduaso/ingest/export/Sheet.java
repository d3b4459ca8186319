package vn.thiduaso.ingest.export;

import java.util.List;
import java.util.function.Consumer;

/**
 * A table to be written, row by row.
 *
 * @param name of the sheet in a workbook
 * @param columns names
 * @param rows gives every row, in order, to whoever writes it
 */
public record Sheet(String name, List<String> columns, Rows rows) {

    /** The rows of a table; can be asked for once or more. */
    @FunctionalInterface
    public interface Rows {
        void forEach(Consumer<List<Value>> writer);
    }

    /** Number of rows; asks for all of them. */
    long count() {
        long[] count = {0};
        rows.forEach(row -> count[0]++);
        return count[0];
    }

    public Sheet {
        columns = List.copyOf(columns);
    }
}
