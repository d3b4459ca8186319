package vn.thiduaso.ingest.read;

import java.util.List;
import java.util.stream.Stream;

/**
 * The beginning of a sheet: enough to see what it is.
 *
 * @param rows from the first one on, none left out
 */
public record SheetSketch(SheetShape shape, List<SourceRow> rows) {

    public SheetSketch {
        rows = List.copyOf(rows);
    }

    public String name() {
        return shape.name();
    }

    /** @param number from 1; a blank row behind the end */
    public SourceRow row(int number) {
        return number <= rows.size() ? rows.get(number - 1) : new SourceRow(name(), number, List.of());
    }

    /** The rows from a number on. */
    public Stream<SourceRow> from(int first) {
        return rows.stream().skip(Math.max(0, first - 1L));
    }

    /** Cells of the longest row. */
    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }
}
