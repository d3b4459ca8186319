package vn.thiduaso.ingest.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import vn.thiduaso.ingest.check.NumberText;
import vn.thiduaso.ingest.mapping.Role;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.scoring.indexset.Part;

/**
 * Three columns under one head of which the rows themselves prove that one is the first over the second: what is asked of one of them is answered for all.
 *
 * @param value the percentages or shares
 */
record ProvenRatio(ColumnGuess numerator, ColumnGuess denominator, ColumnGuess value) {

    /** Rows that must prove it: one may do so by chance. */
    private static final int ROWS = 2;
    /** Half a unit of the last digit that offices write, a tenth of a percent, and a little. */
    private static final double ROUNDED = 0.051;
    /** The same where they write whole percentages. */
    private static final double WHOLE = 0.51;

    private static final double HUNDRED = 100;

    /** @param columns of the table, in their order */
    static List<ProvenRatio> of(List<SourceRow> rows, List<ColumnGuess> columns) {
        List<ProvenRatio> found = new ArrayList<>();
        for (ColumnGuess value : columns) {
            if (isFree(value) && value.isPercentage()) {
                besides(value, columns)
                        .flatMap(pair -> proven(rows, pair, value))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** Nobody knows what it holds, or that it holds a figure. */
    private static boolean isFree(ColumnGuess column) {
        return column.profile().isOfFigures()
                && (column.role().isEmpty()
                        || column.is(Role.FIGURE) && column.part().isEmpty()
                        || column.is(Role.FIGURE) && column.partOrValue() == Part.VALUE);
    }

    /** The two other columns under the same head; without one the two before it. */
    private static Optional<List<ColumnGuess>> besides(ColumnGuess value, List<ColumnGuess> columns) {
        List<String> above = value.above();
        int at = columns.indexOf(value);
        List<ColumnGuess> two = above.isEmpty()
                ? columns.subList(Math.max(0, at - 2), at)
                : columns.stream()
                        .filter(column -> column != value && column.above().equals(above))
                        .toList();
        return Optional.of(two)
                .filter(pair ->
                        pair.size() == 2 && pair.stream().allMatch(column -> isFree(column) && !column.isPercentage()));
    }

    private static Optional<ProvenRatio> proven(List<SourceRow> rows, List<ColumnGuess> pair, ColumnGuess value) {
        ProvenRatio inOrder = new ProvenRatio(pair.get(0), pair.get(1), value);
        ProvenRatio turned = new ProvenRatio(pair.get(1), pair.get(0), value);
        return inOrder.holds(rows) ? Optional.of(inOrder) : Optional.of(turned).filter(one -> one.holds(rows));
    }

    private boolean holds(List<SourceRow> rows) {
        int proving = 0;
        for (SourceRow row : rows) {
            OptionalDouble above = number(row.cell(numerator.column()));
            OptionalDouble below = number(row.cell(denominator.column()));
            OptionalDouble ratio = number(row.cell(value.column()));
            if (above.isPresent() && below.isPresent() && ratio.isPresent() && below.getAsDouble() > 0) {
                double share = above.getAsDouble() / below.getAsDouble();
                if (!isNear(share * HUNDRED, ratio.getAsDouble())
                        && !isNear(share * HUNDRED, ratio.getAsDouble() * HUNDRED)) {
                    return false;
                }
                proving++;
            }
        }
        return proving >= ROWS;
    }

    private static boolean isNear(double exact, double written) {
        return Math.abs(exact - written) <= (written == Math.rint(written) ? WHOLE : ROUNDED);
    }

    /** A number that can be two is read with its point between thousands, as counts are written. */
    private static OptionalDouble number(Cell cell) {
        if (cell.isBlank() || cell.kind() != Cell.Kind.VALUE) {
            return OptionalDouble.empty();
        }
        if (cell.isNumber()) {
            return OptionalDouble.of(cell.number());
        }
        String text = cell.text().replace("%", "").strip();
        NumberText read = NumberText.parse(text);
        if (read.kind() == NumberText.Kind.AMBIGUOUS) {
            read = NumberText.parse(text.replace(".", "").replace(',', '.'));
        }
        return read.kind() == NumberText.Kind.NUMBER ? OptionalDouble.of(read.value()) : OptionalDouble.empty();
    }

    /** Which part of it a column is; empty when it is none. */
    Optional<Part> partOf(ColumnGuess column) {
        if (column.column() == numerator.column()) {
            return Optional.of(Part.NUMERATOR);
        }
        if (column.column() == denominator.column()) {
            return Optional.of(Part.DENOMINATOR);
        }
        return column.column() == value.column() ? Optional.of(Part.VALUE) : Optional.empty();
    }
}
