package vn.thiduaso.datasets.asem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.robustness.Field;
import vn.thiduaso.scoring.robustness.LeaveOneOut;
import vn.thiduaso.scoring.robustness.RankTable;
import vn.thiduaso.scoring.robustness.Replications;
import vn.thiduaso.scoring.robustness.Robustness;
import vn.thiduaso.scoring.robustness.SobolIndices;
import vn.thiduaso.scoring.robustness.SobolInterval;
import vn.thiduaso.scoring.robustness.UnitRobustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The saved designs of another engine (COINr 1.1.14) replayed: scores at 10⁻⁹, every rank, rank statistics, Sobol' indices, leave-one-out. */
class RobustnessGoldenTest {

    private static final double CLOSE = 1e-9;
    private static final String NOMINAL = "Nominal";

    private static final class Run {
        private final IndexSet set = AsemPipeline.set();
        private final List<UnitHistory> units = AsemPipeline.units(set);
        private final Field field = Field.together(units);
        private final Replications replications = Replications.of(set, AsemDesign.of(set), field);
    }

    @BeforeAll
    static void figures() {
        if (!Asem.isThere()) {
            System.out.println("skipped: no shared/data/golden/asem");
        }
        assumeTrue(Asem.isThere());
    }

    @ParameterizedTest
    @CsvSource({"ua, 200", "sa, 384"})
    void shouldGiveEveryReplicatedScoreAndRank(String analysis, int draws) {
        Run run = new Run();
        RankTable nominal = run.replications.nominal();
        RankTable drawn = run.replications.run(AsemDesign.drawn(analysis + "_design.csv"), 0, draws);

        Map<String, Map<String, Double>> scores = Asem.table(analysis + "_scores.csv", "uCode");
        Map<String, Map<String, Double>> ranks = Asem.table(analysis + "_ranks.csv", "uCode");
        List<String> faults = new ArrayList<>();
        for (int unit = 0; unit < run.units.size(); unit++) {
            String code = run.units.get(unit).unit();
            cell(code, NOMINAL, nominal, 0, unit, scores, ranks, faults);
            for (int draw = 0; draw < draws; draw++) {
                cell(code, "r_" + (draw + 1), drawn, draw, unit, scores, ranks, faults);
            }
        }
        assertThat(faults).isEmpty();
        assertThat(run.units).hasSize(51);
        assertThat(drawn.draws()).isEqualTo(draws);
    }

    private static void cell(
            String code,
            String column,
            RankTable table,
            int draw,
            int unit,
            Map<String, Map<String, Double>> scores,
            Map<String, Map<String, Double>> ranks,
            List<String> faults) {
        double wanted = scores.get(code).get(column);
        double found = table.scores()[draw][unit];
        if (!(Math.abs(found - wanted) <= CLOSE * Math.max(1, Math.abs(wanted)))) {
            faults.add("%s %s: %s, expected %s".formatted(code, column, found, wanted));
        }
        if (table.ranks()[draw][unit] != ranks.get(code).get(column).intValue()) {
            faults.add("%s %s: rank %d, expected %s"
                    .formatted(
                            code,
                            column,
                            table.ranks()[draw][unit],
                            ranks.get(code).get(column)));
        }
    }

    /** Of a sensitivity analysis the other engine takes matrices A and B only: 2 × 64 draws. */
    @ParameterizedTest
    @CsvSource({"ua, 200", "sa, 128"})
    void shouldGiveTheRankStatistics(String analysis, int draws) {
        Run run = new Run();
        RankTable drawn = run.replications.run(AsemDesign.drawn(analysis + "_design.csv"), 0, draws);
        Robustness robustness = Robustness.of(run.field, run.replications.nominal(), drawn, 10, 0.1);

        Map<String, Map<String, Double>> expected = Asem.table(analysis + "_rankstats.csv", "uCode");
        assertThat(robustness.units()).hasSize(51);
        for (UnitRobustness unit : robustness.units()) {
            Map<String, Double> row = expected.get(unit.unit());
            assertThat(unit.nominalRank()).isEqualTo(row.get(NOMINAL).intValue());
            assertThat(unit.meanRank()).isCloseTo(row.get("Mean"), within(CLOSE));
            assertThat(unit.medianRank()).isCloseTo(row.get("Median"), within(CLOSE));
            assertThat(unit.lowRank()).isCloseTo(row.get("Q5"), within(CLOSE));
            assertThat(unit.highRank()).isCloseTo(row.get("Q95"), within(CLOSE));
        }
    }

    /** Bootstrap intervals rest on R's random numbers there and on ours here: they are compared for size only. */
    @Test
    void shouldGiveTheSensitivityIndices() {
        Run run = new Run();
        RankTable drawn = run.replications.run(AsemDesign.drawn("sa_design.csv"), 0, 384);
        double[] changes = drawn.changes(run.replications.nominal().ranks()[0]);
        double[] wanted = Asem.records("sa_y.csv")
                .mapToDouble(row -> Double.parseDouble(row.get("mean_abs_rank_change")))
                .toArray();
        assertThat(changes).containsExactly(wanted, within(1e-12));

        SobolIndices indices = SobolIndices.of(changes, 4);
        SobolInterval[] intervals = SobolIndices.intervals(changes, 4, 1_000, 7);
        Map<String, Map<String, Double>> expected = Asem.table("sa_sensitivity.csv", "Variable");
        List<String> names = List.of("Winmax", "Normalisation", "Weights", "Aggregation");
        for (int i = 0; i < names.size(); i++) {
            Map<String, Double> row = expected.get(names.get(i));
            assertThat(indices.first(i)).isCloseTo(row.get("Si"), within(CLOSE));
            assertThat(indices.total(i)).isCloseTo(row.get("STi"), within(CLOSE));
            assertThat(intervals[i].firstLow()).isCloseTo(row.get("Si_q5"), within(0.15));
            assertThat(intervals[i].firstHigh()).isCloseTo(row.get("Si_q95"), within(0.15));
            assertThat(intervals[i].totalLow()).isCloseTo(row.get("STi_q5"), within(0.1));
            assertThat(intervals[i].totalHigh()).isCloseTo(row.get("STi_q95"), within(0.1));
        }
    }

    @Test
    void shouldGiveTheIndicesOfTheIshigamiFunction() {
        double[] results = Asem.records("sobol_ishigami_N256_input.csv")
                .mapToDouble(row -> Double.parseDouble(row.get("y")))
                .toArray();
        SobolIndices indices = SobolIndices.of(results, 3);

        Map<String, Map<String, Double>> expected = Asem.table("sobol_ishigami_N256_expected.csv", "Variable");
        assertThat(results).hasSize(1_280);
        for (int i = 0; i < 3; i++) {
            assertThat(indices.first(i)).isCloseTo(expected.get("V" + (i + 1)).get("Si"), within(CLOSE));
            assertThat(indices.total(i)).isCloseTo(expected.get("V" + (i + 1)).get("STi"), within(CLOSE));
        }
    }

    @ParameterizedTest
    @CsvSource({"remove_indicators, 1, 49", "remove_pillars, 2, 8"})
    void shouldGiveTheRanksWithoutEachNode(String analysis, int level, int nodes) {
        Run run = new Run();
        List<String> codes = Asem.items().stream()
                .filter(item -> item.level() == level)
                .map(Asem.Item::code)
                .toList();
        LeaveOneOut table = LeaveOneOut.of(run.set, run.field, codes);

        Map<String, Map<String, Double>> ranks = Asem.table(analysis + "_ranks.csv", "uCode");
        Map<String, Map<String, Double>> means = Asem.table(analysis + "_mean_abs.csv", "iCode");
        assertThat(table.without()).hasSize(nodes);
        for (int node = 0; node < nodes; node++) {
            LeaveOneOut.Without without = table.without().get(node);
            assertThat(without.meanChange())
                    .isCloseTo(means.get(without.node()).get("mean_abs_rank_change"), within(1e-12));
            for (int unit = 0; unit < run.units.size(); unit++) {
                String code = run.units.get(unit).unit();
                assertThat(without.ranks()[unit])
                        .as(code + " without " + without.node())
                        .isEqualTo(ranks.get(code).get(without.node()).intValue());
            }
        }
    }

    @Test
    void shouldGiveTheScoresAndChangesWithoutEachPillar() {
        Run run = new Run();
        List<String> codes = Asem.items().stream()
                .filter(item -> item.level() == 2)
                .map(Asem.Item::code)
                .toList();
        LeaveOneOut table = LeaveOneOut.of(run.set, run.field, codes);

        Map<String, Map<String, Double>> scores = Asem.table("remove_pillars_scores.csv", "uCode");
        Map<String, Map<String, Double>> changes = Asem.table("remove_pillars_rankdiffs.csv", "uCode");
        for (int node = 0; node < codes.size(); node++) {
            for (int unit = 0; unit < run.units.size(); unit++) {
                String code = run.units.get(unit).unit();
                assertThat(table.without().get(node).scores()[unit])
                        .isCloseTo(scores.get(code).get(codes.get(node)), within(CLOSE * 100));
                assertThat(table.change(node, unit))
                        .isEqualTo(changes.get(code).get(codes.get(node)).intValue());
            }
        }
    }
}
