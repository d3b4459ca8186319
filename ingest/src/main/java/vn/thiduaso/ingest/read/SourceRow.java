package vn.thiduaso.ingest.read;

import java.util.ArrayList;
import java.util.List;

/**
 * One physical row.
 *
 * @param sheet empty for CSV
 * @param number from 1, as a spreadsheet shows it
 * @param cells by column; ends with the last cell the file has
 */
public record SourceRow(String sheet, int number, List<Cell> cells) {

    public SourceRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column; a blank one behind the end. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.blank(number, column);
    }

    /** The same row with another cell in the place of one. */
    public SourceRow with(Cell cell) {
        List<Cell> all = new ArrayList<>(cells);
        while (all.size() <= cell.column()) {
            all.add(Cell.blank(number, all.size()));
        }
        all.set(cell.column(), cell);
        return new SourceRow(sheet, number, all);
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
