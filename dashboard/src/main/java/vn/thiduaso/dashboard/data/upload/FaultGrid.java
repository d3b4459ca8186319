package vn.thiduaso.dashboard.data.upload;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.CellAddress;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.SourceFile;
import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.scoring.check.Severity;

/**
 * The rows of a sheet around its first faults, with the faulty cells marked.
 *
 * @param sheet empty for a text file
 * @param columns letters, from the first column
 * @param rows by number; rows between them are left out
 */
record FaultGrid(String sheet, List<String> columns, List<GridRow> rows) {

    private static final int ROWS = 15;
    private static final int COLUMNS = 20;
    private static final int AROUND = 1;
    private static final int LETTERS = 60;

    /** A row. */
    record GridRow(int number, List<GridCell> cells) {

        GridRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param text as written, the end of a long one left out
     * @param mark of the gravest fault: {@code clay}, {@code gold}; empty without one
     * @param why the first message; empty without a fault
     */
    record GridCell(String text, String mark, String why) {}

    FaultGrid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** One for each sheet with faults at cells. Reads the file once, no further than its last row that is shown. */
    static List<FaultGrid> of(SourceFile file, List<CellFault> faults) {
        Map<String, Map<String, CellFault>> bySheet = new TreeMap<>();
        for (CellFault fault : faults) {
            if (fault.row() > 0
                    && fault.severity() != Severity.INFORM
                    && !fault.cell().isEmpty()) {
                bySheet.computeIfAbsent(fault.sheet(), any -> new HashMap<>())
                        .merge(fault.cell(), fault, (a, b) -> b.severity().compareTo(a.severity()) < 0 ? b : a);
            }
        }
        if (bySheet.isEmpty()) {
            return List.of();
        }
        Map<String, TreeSet<Integer>> wanted = new HashMap<>();
        bySheet.forEach((sheet, cells) -> wanted.put(sheet, rowsAround(cells)));
        Map<String, List<SourceRow>> found = new TreeMap<>();
        file.reader().forEach(row -> {
            TreeSet<Integer> rows = wanted.getOrDefault(row.sheet(), new TreeSet<>());
            if (rows.contains(row.number())) {
                found.computeIfAbsent(row.sheet(), any -> new ArrayList<>()).add(row);
            }
            return !rows.isEmpty() && row.number() < rows.last();
        });
        return found.entrySet().stream()
                .map(sheet -> grid(sheet.getKey(), sheet.getValue(), bySheet.get(sheet.getKey())))
                .toList();
    }

    private static TreeSet<Integer> rowsAround(Map<String, CellFault> faults) {
        TreeSet<Integer> rows = new TreeSet<>();
        faults.values().stream()
                .map(CellFault::row)
                .sorted()
                .distinct()
                .limit(ROWS)
                .forEach(row -> {
                    for (int at = Math.max(1, row - AROUND); at <= row + AROUND; at++) {
                        rows.add(at);
                    }
                });
        return rows;
    }

    private static FaultGrid grid(String sheet, List<SourceRow> rows, Map<String, CellFault> faults) {
        int width = Math.min(
                COLUMNS, rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        return new FaultGrid(
                sheet,
                IntStream.range(0, width).mapToObj(CellAddress::letters).toList(),
                rows.stream()
                        .map(row -> new GridRow(
                                row.number(),
                                IntStream.range(0, width)
                                        .mapToObj(column -> cell(row.cell(column), faults))
                                        .toList()))
                        .toList());
    }

    private static GridCell cell(Cell cell, Map<String, CellFault> faults) {
        CellFault fault = faults.get(cell.address());
        String text = cell.text().length() > LETTERS ? cell.text().substring(0, LETTERS) + "…" : cell.text();
        return fault == null
                ? new GridCell(text, "", "")
                : new GridCell(text, fault.severity() == Severity.REFUSE ? "clay" : "gold", fault.message());
    }
}
