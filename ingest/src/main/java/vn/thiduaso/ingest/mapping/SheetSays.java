package vn.thiduaso.ingest.mapping;

import java.util.List;
import java.util.Optional;

import vn.thiduaso.ingest.match.Fold;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.scoring.Period;

/**
 * What a sheet says once for all its rows: whose figures it has, and of what period.
 *
 * @param unit text that stands for the unit; empty where rows or columns say it
 * @param period empty where rows or columns say it, or nobody does
 * @param title the cell above the table that names the period; empty where none does
 */
record SheetSays(
        PeriodSource.Kind periods,
        Optional<String> unit,
        Optional<Period> period,
        Optional<Cell> title,
        PeriodText periodText) {

    private static final String COLON = ":";

    static SheetSays of(SheetMapping mapping, String sheet, List<SourceRow> titles, Period asked) {
        PeriodText text = new PeriodText(asked);
        Optional<Cell> title =
                mapping.period().kind() == PeriodSource.Kind.TITLE ? text.inTitles(titles) : Optional.empty();
        Optional<Period> period = mapping.period().kind() == PeriodSource.Kind.FIXED
                ? mapping.period().fixed()
                : title.map(Cell::means).flatMap(Period::find);
        Optional<String> unit = switch (mapping.unit().kind()) {
            case FIXED -> Optional.of(mapping.unit().text());
            case SHEET_NAME -> Optional.of(sheet);
            case TITLE -> Optional.of(labelled(titles, mapping.unit().text()).orElse(""));
            case CELL -> Optional.of(written(titles, mapping.unit().text()));
            case COLUMN, HEADS -> Optional.empty();
        };
        return new SheetSays(mapping.period().kind(), unit, period, title, text);
    }

    private static String written(List<SourceRow> titles, String address) {
        return titles.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.address().equals(address))
                .map(Cell::text)
                .findFirst()
                .orElse("");
    }

    /** What stands behind a label, in the same cell or in the next one that is not blank. */
    static Optional<String> labelled(List<SourceRow> titles, String label) {
        for (SourceRow row : titles) {
            for (int column = 0; column < row.cells().size(); column++) {
                Optional<String> behind = behind(row, column, Fold.of(label));
                if (behind.isPresent()) {
                    return behind;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> behind(SourceRow row, int column, String label) {
        String text = row.cell(column).text();
        int colon = text.indexOf(COLON);
        String before = Fold.of(colon < 0 ? text : text.substring(0, colon));
        if (!before.equals(label)) {
            return Optional.empty();
        }
        String rest = colon < 0 ? "" : text.substring(colon + 1).strip();
        return rest.isEmpty()
                ? row.cells().stream()
                        .skip(column + 1L)
                        .filter(cell -> !cell.isBlank())
                        .map(Cell::text)
                        .findFirst()
                : Optional.of(rest);
    }

    /** The cell of the unit, put into a row. */
    Optional<Cell> unit(int row) {
        return unit.map(text -> new Cell(row, 0, text, Double.NaN));
    }

    /** The cell of the period of a row, in the words of the product where it is one. */
    Cell period(int row, Cell written) {
        if (title.isPresent()) {
            return title.get();
        }
        if (period.isPresent()) {
            return new Cell(row, 0, period.get().toString(), Double.NaN);
        }
        return periodText.of(written).map(Period::toString).map(written::as).orElse(written);
    }

    /** Whether a column of figures is one of the period that is loaded. */
    boolean wants(ColumnMapping column) {
        return periods != PeriodSource.Kind.HEADS
                || periodText
                        .in(column.head())
                        .filter(periodText.asked()::equals)
                        .isPresent();
    }
}
