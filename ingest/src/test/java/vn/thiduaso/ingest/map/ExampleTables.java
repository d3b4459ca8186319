package vn.thiduaso.ingest.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.SourceRow;

/** Tables written as lines, and their entries as lines again: {@code unit code period part=place:text …}. */
final class ExampleTables {

    private ExampleTables() {}

    /** Cells parted by commas, none of them inside a cell. */
    static SourceRow row(int number, String line) {
        List<Cell> cells = new ArrayList<>();
        for (String text : Arrays.asList(line.split(",", -1))) {
            cells.add(Cell.text(number, cells.size(), text));
        }
        return new SourceRow("", number, cells);
    }

    static List<CellFault> faults(String header) {
        return HeaderMapping.of(row(1, header), ExampleFiles.indexSet()).faults();
    }

    /** What the rows under a header send; period, state, flag and stray cell only where they are written. */
    static List<String> entries(String header, String... rows) {
        HeaderMapping mapping = HeaderMapping.of(row(1, header), ExampleFiles.indexSet());
        if (!mapping.faults().isEmpty()) {
            throw new AssertionError(mapping.faults().toString());
        }
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            mapping.layout().entries(row(i + 2, rows[i]), entry -> entries.add(line(entry)));
        }
        return entries;
    }

    private static String line(Entry entry) {
        StringBuilder line =
                new StringBuilder(entry.unit().text() + " " + entry.code().text());
        add(line, "", entry.period());
        entry.figures()
                .forEach(figure -> line.append(' ')
                        .append(figure.part().word())
                        .append('=')
                        .append(figure.cell().address())
                        .append(':')
                        .append(figure.cell().text()));
        add(line, "state=", entry.state());
        add(line, "flag=", entry.flag());
        entry.stray().ifPresent(cell -> add(line, "stray=", cell));
        return line.toString();
    }

    private static void add(StringBuilder line, String word, Cell cell) {
        if (!cell.isBlank()) {
            line.append(' ').append(word).append(cell.address()).append(':').append(cell.text());
        }
    }
}
