package vn.thiduaso.ingest.preview;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.datasets.lake.TextLimits;
import vn.thiduaso.ingest.check.PlainNumber;
import vn.thiduaso.ingest.map.PlainColumns;
import vn.thiduaso.ingest.read.CellText;
import vn.thiduaso.ingest.read.CsvRow;
import vn.thiduaso.ingest.read.UnstorableText;

/**
 * Takes the rows of a wide text file in which no check can find anything: a known unit, a period, numbers inside their range, blanks. Whatever
 * is less plain it leaves to the checks, which then say what is wrong with it, if anything is.
 */
final class PlainReader {

    private final PlainColumns columns;
    private final boolean point;

    PlainReader(PlainColumns columns, boolean point) {
        this.columns = columns;
        this.point = point;
    }

    /**
     * A row as far as it could be read without the checks.
     *
     * @param unit code of the unit; empty when it is blank or cannot be kept
     * @param period as written; blank when the file does not say
     * @param figures empty when a cell must be checked
     */
    record Row(CsvRow source, String unit, String period, Optional<PlainRow> figures) {

        boolean isPlain() {
            return !unit.isEmpty() && figures.isPresent();
        }
    }

    /** Safe to call from several threads. */
    Row read(CsvRow row) {
        double @Nullable [] cells = cells(row);
        String period = columns.period() < 0 ? "" : CellText.clean(row.text(columns.period()));
        return new Row(
                row, unit(row), period, cells == null ? Optional.empty() : Optional.of(new PlainRow(columns, cells)));
    }

    private String unit(CsvRow row) {
        String unit = CellText.clean(row.text(columns.unit()));
        return UnstorableText.find(unit, TextLimits.UNIT).isPresent() ? "" : unit;
    }

    private double @Nullable [] cells(CsvRow row) {
        double[] cells = new double[columns.count()];
        Arrays.fill(cells, Double.NaN);
        for (int column = 0; column < row.fields(); column++) {
            int figure = columns.figure(column);
            boolean blank = row.start(column) == row.end(column);
            if (figure >= 0 && !blank) {
                cells[figure] = number(row, column, figure);
                if (Double.isNaN(cells[figure])) {
                    return null;
                }
            } else if (!blank && !columns.isNamed(column)) {
                return null;
            }
        }
        return cells;
    }

    private double number(CsvRow row, int column, int figure) {
        double value = PlainNumber.parse(row.letters(), row.start(column), row.end(column), point);
        return columns.isSound(figure, value) ? value : Double.NaN;
    }
}
