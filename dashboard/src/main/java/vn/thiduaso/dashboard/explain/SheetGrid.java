package vn.thiduaso.dashboard.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import vn.thiduaso.dashboard.explain.SourceCell.SourceFile;
import vn.thiduaso.dashboard.explain.SourceCellQueries.Neighbour;
import vn.thiduaso.dashboard.publish.CellAddress;
import vn.thiduaso.ingest.wording.Formats;

/**
 * Draws the piece of a sheet in which a figure's cells stand, with the cells around them that were read too.
 *
 * @param sources cells of one sheet of one file, at least one, all with row and column
 */
record SheetGrid(List<SourceCell> sources, List<Neighbour> cells) {

    static final int ROWS_AROUND = 2;
    static final int COLUMNS_AROUND = 2;
    private static final int MOST_COLUMNS = 7;

    ExplainView.Sheet sheet() {
        SourceCell first = sources.get(0);
        Optional<SourceFile> file = Optional.ofNullable(first.file());
        List<Integer> columns = columns();
        List<ExplainView.SheetRow> rows = new ArrayList<>();
        for (int row : new TreeSet<>(cells.stream().map(Neighbour::row).toList())) {
            rows.add(row(row, columns));
        }
        return new ExplainView.Sheet(
                file.map(SourceFile::fileName).orElse(Formats.NONE),
                Objects.requireNonNullElse(first.sheet(), ""),
                sources.stream().map(SourceCell::cell).distinct().collect(Collectors.joining(", ")),
                file.map(SourceFile::sha256).orElse(""),
                file.map(SourceFile::sentBy).orElse(Formats.NONE),
                file.map(SourceFile::loadedAt).orElse(null),
                file.map(SourceFile::approvedBy).orElse(null),
                file.map(SourceFile::approvedAt).orElse(null),
                columns.stream().map(CellAddress::columnName).toList(),
                columns.stream().map(this::code).toList(),
                rows,
                isLong());
    }

    /** Columns with something in them, the sources' own first when there are too many. */
    private List<Integer> columns() {
        Set<Integer> kept = new LinkedHashSet<>();
        sources.forEach(source -> kept.add(Objects.requireNonNull(source.column())));
        cells.forEach(cell -> {
            if (kept.size() < MOST_COLUMNS) {
                kept.add(cell.column());
            }
        });
        return kept.stream().sorted().toList();
    }

    private Set<String> codes(int column) {
        return cells.stream()
                .filter(cell -> cell.column() == column)
                .map(cell -> cell.part().equals("value") ? cell.code() : cell.code() + "." + cell.part())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What the column holds; its part only, where the rows of the sheet hold figures of several indicators. */
    private String code(int column) {
        Set<String> codes = codes(column);
        if (codes.size() == 1 && !isLong()) {
            return codes.iterator().next();
        }
        return cells.stream()
                .filter(cell -> cell.column() == column)
                .map(Neighbour::part)
                .findFirst()
                .orElse("");
    }

    /** Whether a row is one figure, so that no column belongs to one indicator. */
    private boolean isLong() {
        return cells.stream()
                .map(Neighbour::column)
                .distinct()
                .anyMatch(column -> codes(column).size() > 1);
    }

    private ExplainView.SheetRow row(int row, List<Integer> columns) {
        List<Neighbour> inRow = cells.stream().filter(cell -> cell.row() == row).toList();
        List<ExplainView.SheetCell> drawn = columns.stream()
                .map(column -> cell(
                        row,
                        column,
                        inRow.stream().filter(cell -> cell.column() == column).findFirst()))
                .toList();
        return new ExplainView.SheetRow(
                row,
                inRow.get(0).name(),
                inRow.stream().map(Neighbour::code).distinct().collect(Collectors.joining(", ")),
                drawn,
                sources.stream().anyMatch(source -> Objects.equals(source.row(), row)));
    }

    private ExplainView.SheetCell cell(int row, int column, Optional<Neighbour> cell) {
        boolean source = sources.stream()
                .anyMatch(one -> Objects.equals(one.row(), row) && Objects.equals(one.column(), column));
        String text = cell.map(Neighbour::text).orElse("");
        return new ExplainView.SheetCell(text, source, text.matches("[-+\\d.,\\s%]+"));
    }
}
