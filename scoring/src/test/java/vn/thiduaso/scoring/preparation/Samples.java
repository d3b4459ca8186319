package vn.thiduaso.scoring.preparation;

import java.util.List;
import java.util.stream.IntStream;

/** Small samples for tests: units U0, U1 …; columns A, B …; NaN is missing. */
final class Samples {

    static final double MISSING = Double.NaN;

    private Samples() {}

    static List<String> units(int count) {
        return IntStream.range(0, count).mapToObj(i -> "U" + i).toList();
    }

    static List<String> codes(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.valueOf((char) ('A' + i)))
                .toList();
    }

    static PreparedSample column(double... figures) {
        return columns(figures);
    }

    static PreparedSample columns(double[]... columns) {
        return columnsInGroups(new int[columns[0].length], columns);
    }

    static PreparedSample columnsInGroups(int[] groups, double[]... columns) {
        return PreparedSample.of(codes(columns.length), units(groups.length), groups, columns);
    }

    /** One unit over the years 2020, 2021 … */
    static PreparedSample series(double... figures) {
        return PreparedSample.panel(
                List.of("A"),
                IntStream.range(0, figures.length).mapToObj(i -> "U0").toList(),
                IntStream.range(0, figures.length).mapToDouble(i -> 2020 + i).toArray(),
                new int[figures.length],
                new double[][] {figures});
    }

    static double[] column(PreparedSample sample, int column) {
        return IntStream.range(0, sample.rows())
                .mapToDouble(row -> sample.value(column, row))
                .toArray();
    }

    static PreparedSample after(PreparedSample sample, PreparationStep... steps) {
        return Preparation.of(steps).prepare(sample).sample();
    }
}
