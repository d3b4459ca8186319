package vn.thiduaso.ingest.mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.thiduaso.ingest.match.Fold;

/**
 * How one sheet, or each of several with the same heads, is read.
 *
 * @param sheet its name; {@link #ANY} for every sheet that has the heads
 * @param words what cells of figures mean that hold no number
 * @param columns every column with a head, by place; also those that are not read
 */
public record SheetMapping(
        String sheet,
        Form form,
        TableRows rows,
        UnitSource unit,
        PeriodSource period,
        CellWords words,
        List<ColumnMapping> columns) {

    /** Stands for every sheet that has the heads. */
    public static final String ANY = "*";

    public SheetMapping {
        columns = List.copyOf(columns);
        if (columns.stream().noneMatch(ColumnMapping::isFigure)) {
            throw new IllegalArgumentException("Sheet phải có ít nhất một cột số liệu");
        }
        require(unit.kind() == UnitSource.Kind.COLUMN, columns, Role.UNIT, "đơn vị");
        require(form == Form.INDICATOR_ROWS, columns, Role.INDICATOR, "chỉ số");
        require(period.kind() == PeriodSource.Kind.COLUMN, columns, Role.PERIOD, "kỳ");
    }

    private static void require(boolean wanted, List<ColumnMapping> columns, Role role, String vi) {
        long count = columns.stream().filter(column -> column.role() == role).count();
        if (wanted && count != 1) {
            throw new IllegalArgumentException("Sheet phải có đúng một cột %s, đang có %d".formatted(vi, count));
        }
    }

    /** The same for other sheets, with more words. */
    public SheetMapping of(String otherSheet, CellWords otherWords) {
        return new SheetMapping(otherSheet, form, rows, unit, period, otherWords, columns);
    }

    /** Whether it is for a sheet of this name. */
    public boolean isFor(String name) {
        return sheet.equals(ANY) || Fold.of(sheet).equals(Fold.of(name));
    }

    Optional<ColumnMapping> find(Role role) {
        return columns.stream().filter(column -> column.role() == role).findFirst();
    }

    Stream<ColumnMapping> figures() {
        return columns.stream().filter(ColumnMapping::isFigure);
    }
}
