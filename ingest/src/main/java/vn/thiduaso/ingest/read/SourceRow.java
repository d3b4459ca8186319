package vn.thiduaso.ingest.read;

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

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
