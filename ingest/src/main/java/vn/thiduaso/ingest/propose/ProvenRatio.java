package vn.thiduaso.ingest.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

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
    /** How far left the denominator may stand, and rows that must prove it then. */
    private static final int FURTHER = 5;

    private static final int FURTHER_ROWS = 3;
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
                        .or(() -> further(value, columns, rows))
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
        return Optional.of(two).filter(pair -> pair.size() == 2 && pair.stream().allMatch(ProvenRatio::isCount));
    }

    /** The column before it over one further left, where no other pair of those columns fits: the denominator often stands alone. */
    private static Optional<ProvenRatio> further(ColumnGuess value, List<ColumnGuess> columns, List<SourceRow> rows) {
        int at = columns.indexOf(value);
        if (at < 2 || rows.size() < FURTHER_ROWS || !isCount(columns.get(at - 1))) {
            return Optional.empty();
        }
        List<ProvenRatio> fitting = columns.subList(Math.max(0, at - FURTHER), at - 1).stream()
                .filter(ProvenRatio::isCount)
                .map(below -> new ProvenRatio(columns.get(at - 1), below, value))
                .filter(one -> one.holds(rows))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static boolean isCount(ColumnGuess column) {
        return isFree(column) && !column.isPercentage();
    }

    private static Optional<ProvenRatio> proven(List<SourceRow> rows, List<ColumnGuess> pair, ColumnGuess value) {
        ProvenRatio inOrder = new ProvenRatio(pair.get(0), pair.get(1), value);
        ProvenRatio turned = new ProvenRatio(pair.get(1), pair.get(0), value);
        // where all is done both orders hold, and heads say what the whole is
        boolean whole = HeadWords.isSum(pair.get(0).head().lowest())
                && !HeadWords.isSum(pair.get(1).head().lowest());
        return Stream.of(whole ? turned : inOrder, whole ? inOrder : turned)
                .filter(one -> one.holds(rows))
                .findFirst();
    }

    private boolean holds(List<SourceRow> rows) {
        return holds(rows.stream()
                .map(row ->
                        List.of(row.cell(numerator.column()), row.cell(denominator.column()), row.cell(value.column())))
                .toList());
    }

    /** Whether three rows prove it, by their columns of figures. */
    static boolean holds(SourceRow numerator, SourceRow denominator, SourceRow value, List<ColumnGuess> columns) {
        return holds(columns.stream()
                .map(ColumnGuess::column)
                .map(column -> List.of(numerator.cell(column), denominator.cell(column), value.cell(column)))
                .toList());
    }

    /** @param cells numerator, denominator and value of each unit */
    private static boolean holds(Iterable<List<Cell>> cells) {
        int proving = 0;
        for (List<Cell> three : cells) {
            OptionalDouble above = number(three.get(0));
            OptionalDouble below = number(three.get(1));
            OptionalDouble ratio = number(three.get(2));
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
    static OptionalDouble number(Cell cell) {
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
