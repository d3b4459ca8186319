package vn.thiduaso.ingest.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.ingest.match.Spaces;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.CellRange;
import vn.thiduaso.ingest.read.SheetShape;
import vn.thiduaso.ingest.read.SourceRow;

/**
 * The heads of a table, whatever number of rows they take: of each column the texts above it from top to bottom. A merged head is of all its
 * columns; so is one that is followed by blanks where nothing is merged, as in a text file.
 */
public final class Heads {

    /** Between the texts of a head, as shown to people. */
    public static final String JOINT = " › ";

    private final List<Head> heads;

    /**
     * The head of one column.
     *
     * @param column from 0
     * @param levels from top to bottom, none blank, none the same merged cell twice; empty for a column without a head
     * @param cell the lowest of its cells that has a text
     */
    public record Head(int column, List<String> levels, Cell cell) {

        public Head {
            levels = List.copyOf(levels);
        }

        /** {@code Số liệu › Quý III › Tử số}. */
        public String joined() {
            return String.join(JOINT, levels);
        }

        /** The lowest text; empty for a column without a head. */
        public String lowest() {
            return levels.isEmpty() ? "" : levels.get(levels.size() - 1);
        }
    }

    private Heads(List<Head> heads) {
        this.heads = List.copyOf(heads);
    }

    /**
     * @param rows those of the heads, from top to bottom, at least one
     * @param shape of their sheet
     */
    public static Heads of(List<SourceRow> rows, SheetShape shape) {
        return of(rows, shape, Integer.MAX_VALUE);
    }

    /**
     * @param rows those of the heads, from top to bottom, at least one
     * @param shape of their sheet
     * @param most columns wanted: a head may be merged to the end of the sheet, far behind its last figure
     */
    public static Heads of(List<SourceRow> rows, SheetShape shape, int most) {
        int from = rows.get(0).number();
        int to = rows.get(rows.size() - 1).number();
        List<CellRange> merged = shape.merged().stream()
                .filter(range -> range.firstRow() <= to && range.lastRow() >= from)
                .toList();
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        width = Math.max(
                width,
                merged.stream().mapToInt(range -> range.lastColumn() + 1).max().orElse(0));
        width = Math.min(width, most);
        Reading reading = new Reading(rows, merged);
        List<Head> heads = new ArrayList<>(width);
        for (int column = 0; column < width; column++) {
            heads.add(reading.head(column));
        }
        return new Heads(heads);
    }

    /** By column; also of columns without a head. */
    public List<Head> all() {
        return heads;
    }

    private record Reading(List<SourceRow> rows, List<CellRange> merged) {

        Reading {
            rows = List.copyOf(rows);
            merged = List.copyOf(merged);
        }

        Head head(int column) {
            List<String> levels = new ArrayList<>();
            Cell before = Cell.blank(rows.get(0).number(), column);
            Cell lowest = rows.get(rows.size() - 1).cell(column);
            for (int row = 0; row < rows.size(); row++) {
                Cell cell = cell(row, column);
                boolean same = cell.row() == before.row() && cell.column() == before.column();
                if (!cell.isBlank() && (!same || levels.isEmpty())) {
                    levels.add(Spaces.single(cell.text()));
                    before = cell;
                    lowest = cell;
                }
            }
            return new Head(column, levels, lowest);
        }

        /** The cell whose text a place shows. */
        private Cell cell(int row, int column) {
            Cell own = rows.get(row).cell(column);
            Optional<CellRange> range = range(row, column);
            if (range.isPresent()) {
                int top = Math.max(0, range.get().firstRow() - rows.get(0).number());
                return at(range.get().firstRow(), top, range.get().firstColumn());
            }
            return own.isBlank() && row + 1 < rows.size() ? spread(row, column) : own;
        }

        private Cell at(int number, int row, int column) {
            Cell cell = rows.get(row).cell(column);
            // the top of a range above the heads has its text in a row that is not one of them
            return cell.row() == number ? cell : Cell.blank(number, column);
        }

        /** The nearest head to the left in a row where it stands over several columns without being merged with them. */
        private Cell spread(int row, int column) {
            Cell own = rows.get(row).cell(column);
            if (!hasBelow(row, column)) {
                return own;
            }
            for (int left = column - 1; left >= 0; left--) {
                Cell cell = rows.get(row).cell(left);
                if (range(row, left).isPresent() || !hasBelow(row, left)) {
                    return own;
                }
                if (!cell.isBlank()) {
                    return cell;
                }
            }
            return own;
        }

        private boolean hasBelow(int row, int column) {
            return rows.stream()
                    .skip(row + 1L)
                    .anyMatch(below -> !below.cell(column).isBlank());
        }

        private Optional<CellRange> range(int row, int column) {
            int number = rows.get(row).number();
            return merged.stream()
                    .filter(range -> range.contains(number, column))
                    .findFirst();
        }
    }
}
