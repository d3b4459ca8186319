package vn.thiduaso.ingest.propose;

import java.util.List;
import java.util.OptionalDouble;

import vn.thiduaso.ingest.mapping.Role;
import vn.thiduaso.ingest.read.SourceRow;

/**
 * Rows that add up those under them: {@code Khối Mầm non} above its schools.
 *
 * @param rows those with figures, in order
 * @param figures columns that are added up
 */
record AddedRows(List<SourceRow> rows, List<ColumnGuess> figures) {

    /** Columns that must prove it, and more of them than those that speak against it. */
    private static final int COLUMNS = 2;
    /** One row equal to the next is no sum. */
    private static final int FEWEST = 2;

    private static final int MOST = 60;
    private static final double ROUNDED = 1e-6;

    AddedRows {
        rows = List.copyOf(rows);
        figures = List.copyOf(figures);
    }

    /** @param columns those of the table: percentages are not added up */
    static AddedRows of(List<SourceRow> rows, List<ColumnGuess> columns) {
        return new AddedRows(
                rows,
                columns.stream()
                        .filter(column -> column.is(Role.FIGURE) && !column.isPercentage())
                        .toList());
    }

    /** Whether some rows right below one add up to it. */
    boolean isSum(SourceRow row) {
        int at = rows.indexOf(row);
        double[] sums = new double[figures.size()];
        for (int below = 1; at >= 0 && below <= MOST && at + below < rows.size(); below++) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += number(rows.get(at + below), i).orElse(0);
            }
            if (below >= FEWEST && isProven(row, sums)) {
                return true;
            }
        }
        return false;
    }

    private boolean isProven(SourceRow row, double[] sums) {
        int proving = 0;
        int contrary = 0;
        for (int i = 0; i < sums.length; i++) {
            double own = number(row, i).orElse(0);
            if (own > 0) {
                boolean same = Math.abs(sums[i] - own) <= ROUNDED * own;
                proving += same ? 1 : 0;
                contrary += same ? 0 : 1;
            }
        }
        return proving >= COLUMNS && proving > contrary;
    }

    private OptionalDouble number(SourceRow row, int figure) {
        return ProvenRatio.number(row.cell(figures.get(figure).column()));
    }
}
