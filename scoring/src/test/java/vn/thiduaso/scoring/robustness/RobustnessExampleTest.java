package vn.thiduaso.scoring.robustness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.aggregation.SumOfPoints;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.rule.Given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Recomputes the example of docs/method.md from the tables of the document. */
class RobustnessExampleTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "method.md");
    private static final double PRINTED = 5e-5;
    private static final List<String> CODES = List.of("DV", "HT", "ND");
    private static final double[] MAXIMA = {50, 30, 20};

    private static final IndexSet SET = IndexSet.of(ExampleIndexSets.definition(ExampleIndexSets.group(
            "T",
            100,
            new SumOfPoints(),
            ExampleFields.indicator("DV", 50, new Given()),
            ExampleFields.indicator("HT", 30, new Given()),
            ExampleFields.indicator("ND", 20, new Given()))));

    private static List<double[]> rows(String firstCell) throws IOException {
        try (Stream<String> lines = Files.lines(DOCUMENT)) {
            return lines.filter(line -> line.matches("\\| " + firstCell + " \\|.*"))
                    .map(line -> line.substring(2).split(" \\|(?: |$)"))
                    .map(cells -> Arrays.stream(cells)
                            .skip(1)
                            .mapToDouble(cell -> cell.equals("bỏ") ? 0 : Double.parseDouble(cell))
                            .toArray())
                    .toList();
        }
    }

    private static Field field() throws IOException {
        double[][] figures =
                rows("X\\d").stream().map(row -> Arrays.copyOf(row, 3)).toArray(double[][]::new);
        return Field.together(ExampleFields.units(SET, CODES, figures));
    }

    /** One row per draw: three factors (0 where the indicator is left out), three scores, three ranks. */
    private static RankTable drawn() throws IOException {
        List<double[]> rows = rows("D\\d");
        RankTable table = new RankTable(new int[rows.size()][], new double[rows.size()][]);
        for (int draw = 0; draw < rows.size(); draw++) {
            double[] factors = rows.get(draw);
            List<Map<String, Double>> weights = List.of(Map.of(
                    "DV", MAXIMA[0] * Math.max(factors[0], 1e-9),
                    "HT", MAXIMA[1] * Math.max(factors[1], 1e-9),
                    "ND", MAXIMA[2] * Math.max(factors[2], 1e-9)));
            Design design = Stream.of(0, 1, 2).allMatch(i -> factors[i] > 0)
                    ? Design.of(new WeightSets("weights", weights))
                    : Design.of(new LeftOut(
                            "left-out",
                            1,
                            Stream.of(0, 1, 2)
                                    .filter(i -> factors[i] == 0)
                                    .map(CODES::get)
                                    .toList()));
            RankTable one = Replications.of(SET, design, field()).run(new SeededChances(1), 0, 1);
            table.ranks()[draw] = one.ranks()[0];
            table.scores()[draw] = one.scores()[0];
        }
        return table;
    }

    @Test
    void shouldScoreAndRankTheDrawsAsWorkedByHand() throws IOException {
        List<double[]> rows = rows("D\\d");
        RankTable drawn = drawn();

        assertThat(rows).hasSize(5);
        for (int draw = 0; draw < rows.size(); draw++) {
            assertThat(drawn.scores()[draw]).containsExactly(Arrays.copyOfRange(rows.get(draw), 3, 6), within(PRINTED));
            assertThat(Arrays.stream(drawn.ranks()[draw]).asDoubleStream().toArray())
                    .containsExactly(Arrays.copyOfRange(rows.get(draw), 6, 9));
        }
    }

    @Test
    void shouldSumUpTheDrawsAsWorkedByHand() throws IOException {
        List<double[]> rows = rows("X\\d");
        RankTable nominal = Replications.of(SET, Design.NONE, field()).nominal();
        Robustness robustness = Robustness.of(field(), nominal, drawn(), 1, 0.25);

        assertThat(rows).hasSize(3);
        for (int unit = 0; unit < rows.size(); unit++) {
            UnitRobustness found = robustness.units().get(unit);
            assertThat(new double[] {
                        found.nominalScore(),
                        found.nominalRank(),
                        found.medianRank(),
                        found.meanRank(),
                        found.lowRank(),
                        found.highRank(),
                        found.rankShare(1),
                        found.rankShare(2),
                        found.rankShare(3)
                    })
                    .containsExactly(Arrays.copyOfRange(rows.get(unit), 3, 12), within(PRINTED));
            assertThat(found.top()).isEqualTo(found.rankShare(1));
        }
        assertThat(robustness.nearTies()).containsExactly(new NearTie("U1", "U0", 0.4));
    }

    @Test
    void shouldLeaveOutAsWorkedByHand() throws IOException {
        LeaveOneOut table = LeaveOneOut.of(SET, field(), List.of("DV", "HT"));

        assertThat(table.without().get(0).meanChange()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(table.without().get(1).meanChange()).isCloseTo(4 / 3.0, within(1e-12));
        assertThat(new int[] {table.change(1, 0), table.change(1, 1), table.change(1, 2)})
                .containsExactly(1, -2, 1);
    }

    @Test
    void shouldEstimateSobolIndicesAsWorkedByHand() throws IOException {
        double[] results = Stream.of("yA", "yB", "yA1", "yA2")
                .flatMapToDouble(name -> {
                    try {
                        return Arrays.stream(rows(name).get(0));
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .toArray();
        SobolIndices indices = SobolIndices.of(Robustness.centred(results, 2), 2);

        assertThat(indices.first(0)).isCloseTo(0.3, within(1e-12));
        assertThat(indices.total(0)).isCloseTo(0.3, within(1e-12));
        assertThat(indices.first(1)).isZero();
        assertThat(indices.total(1)).isZero();
    }
}
