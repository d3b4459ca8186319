package vn.thiduaso.scoring.preparation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Recomputes the example of docs/method.md from the tables of the document. */
class MethodExampleTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "method.md");
    private static final double PRINTED = 5e-5;

    /** Cells of the table rows whose first cell matches. */
    private static List<String[]> rows(String firstCell) throws IOException {
        try (Stream<String> lines = Files.lines(DOCUMENT)) {
            return lines.filter(line -> line.matches("\\| " + firstCell + " \\|.*"))
                    .map(line -> line.substring(2).split(" \\|(?: |$)"))
                    .toList();
        }
    }

    private static double[] column(List<String[]> rows, int cell) {
        return rows.stream()
                .mapToDouble(row -> row[cell].equals("–") ? Double.NaN : Double.parseDouble(row[cell]))
                .toArray();
    }

    @Test
    void shouldPrepareTheCommunesAsWorkedByHand() throws IOException {
        List<String[]> rows = rows("K\\d+");
        assertThat(rows).hasSize(12);
        PreparedSample sample = PreparedSample.of(
                List.of("HOUSEHOLDS", "PEOPLE"),
                rows.stream().map(row -> row[0]).toList(),
                Arrays.stream(column(rows, 1)).mapToInt(group -> (int) group).toArray(),
                new double[][] {column(rows, 2), column(rows, 3)});
        Columns households = Columns.of("HOUSEHOLDS");

        PreparedSample divided = Samples.after(
                sample, Screening.byAvailability(Columns.all(), 0.5), new Denomination("HOUSEHOLDS", "PEOPLE", 1000));
        PreparedSample imputed = Samples.after(divided, new ImputeFromGroup(households, Average.MEDIAN));
        PreparedSample treated = Samples.after(imputed, OutlierTreatment.usual(households));
        PreparedSample logged = Samples.after(treated, new Transformation(households, new NaturalLog()));

        assertThat(Samples.column(divided, 0)).containsExactly(column(rows, 4), within(1e-12));
        assertThat(Samples.column(imputed, 0)).containsExactly(column(rows, 5), within(1e-12));
        assertThat(Samples.column(treated, 0)).containsExactly(column(rows, 6), within(1e-12));
        assertThat(Samples.column(logged, 0)).containsExactly(column(rows, 7), within(PRINTED));
        assertThat(CellMark.of(logged.mark(0, 11))).containsExactly(CellMark.IMPUTED, CellMark.TRANSFORMED);
        assertThat(CellMark.of(logged.mark(0, 10)))
                .containsExactly(CellMark.DENOMINATED, CellMark.WINSORISED, CellMark.TRANSFORMED);
    }

    @Test
    void shouldMeasureTheShapesAsWorkedByHand() throws IOException {
        List<String[]> communes = rows("K\\d+");
        assertShape(rows("imputed").get(0), column(communes, 5));
        assertShape(rows("treated").get(0), column(communes, 6));
    }

    private static void assertShape(String[] row, double[] figures) {
        ColumnFigures statistics = ColumnFigures.of(figures);
        double mean = statistics.mean().orElseThrow();
        assertThat(statistics.count()).isEqualTo(Integer.parseInt(row[1]));
        assertThat(mean).isCloseTo(Double.parseDouble(row[2]), within(PRINTED));
        for (int power = 2; power <= 4; power++) {
            int exponent = power;
            double sum = Arrays.stream(figures)
                    .map(figure -> Math.pow(figure - mean, exponent))
                    .sum();
            assertThat(sum).isCloseTo(Double.parseDouble(row[power + 1]), within(PRINTED));
        }
        assertThat(statistics.skewness().orElseThrow()).isCloseTo(Double.parseDouble(row[6]), within(PRINTED));
        assertThat(statistics.kurtosis().orElseThrow()).isCloseTo(Double.parseDouble(row[7]), within(PRINTED));
    }
}
