package vn.thiduaso.datasets.asem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.kernel.Binding;
import vn.thiduaso.scoring.kernel.ScoreSheet;
import vn.thiduaso.scoring.kernel.Scorer;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.CellState;
import vn.thiduaso.scoring.ranking.Ranking;
import vn.thiduaso.scoring.ranking.RankingRule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Configurations of another engine (COINr 1.1.14), each written in YAML alone: every node at 10⁻¹², every rank. */
class AsemGoldenTest {

    private static final double CLOSE = 1e-12;
    private static final String MEAN = "weighted-mean";

    @BeforeAll
    static void figures() {
        if (!Asem.isThere()) {
            System.out.println("skipped: no shared/data/golden/asem");
        }
        assumeTrue(Asem.isThere());
    }

    static Stream<Arguments> configurations() {
        if (!Asem.isThere()) {
            return Stream.of(Arguments.of("skipped", AsemSet.of(1, "borda", MEAN)));
        }
        AsemSet hundred = AsemSet.of(100, "min-max", MEAN);
        AsemSet fromOne = AsemSet.of(100, "min-max, range: [1, 100]", MEAN);
        return Stream.of(
                Arguments.of("c01_minmax_amean", hundred),
                Arguments.of("c02_zscore_amean", AsemSet.of(1, "z-score, mean: 0, deviation: 1", MEAN)),
                Arguments.of("c03_rank_amean", AsemSet.of(1, "rank", MEAN)),
                Arguments.of("c04_borda_amean", AsemSet.of(1, "borda", MEAN)),
                Arguments.of("c05_minmax1_gmean_top", fromOne.top("geometric-mean")),
                Arguments.of("c06_minmax1_gmean_all", AsemSet.of(100, "min-max, range: [1, 100]", "geometric-mean")),
                Arguments.of("c07_minmax1_hmean_all", AsemSet.of(100, "min-max, range: [1, 100]", "harmonic-mean")),
                Arguments.of("c10_prank_amean", AsemSet.of(1, "percentile-rank", MEAN)),
                Arguments.of("c11_dist2max_amean", AsemSet.of(1, "distance-to-maximum", MEAN)),
                Arguments.of("c13_dist2targ_amean", toTarget(false)),
                Arguments.of("c14_dist2targ_capped_amean", toTarget(true)),
                Arguments.of("c15_goalposts_amean", hundred.rules(goalposts())),
                Arguments.of("c16_minmax_amean_datthresh", hundred.leastChildren(0.75)),
                Arguments.of("c18_minmax_unequal_weights", hundred.weights(weights())),
                Arguments.of("c19_mixed_indiv", hundred.rules(AsemGoldenTest::mixed)));
    }

    private static AsemSet toTarget(boolean capped) {
        return AsemSet.of(1, "", MEAN)
                .rules(item -> "distance-to-target, target: %s, capped: %s".formatted(item.target(), capped));
    }

    private static java.util.function.Function<Asem.Item, String> goalposts() {
        Map<String, Map<String, Double>> posts = Asem.table("c15_goalposts_meta.csv", "iCode");
        return item -> "goalposts, low: %s, high: %s"
                .formatted(
                        posts.get(item.code()).get("goalpost_lower"),
                        posts.get(item.code()).get("goalpost_upper"));
    }

    private static Map<String, Double> weights() {
        Map<String, Double> weights = new java.util.HashMap<>();
        Asem.table("c18_weights.csv", "iCode").forEach((code, row) -> weights.put(code, row.get("Weight")));
        return weights;
    }

    private static String mixed(Asem.Item item) {
        return switch (item.code()) {
            case "LPI" -> "min-max, range: [1, 10]";
            case "Flights" -> "borda";
            case "CO2" -> "z-score, mean: 10, deviation: 2";
            default -> "min-max";
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("configurations")
    void shouldGiveTheSamePointsAndRanks(String name, AsemSet asem) {
        IndexSet set = asem.set();
        Map<String, Map<String, Double>> data = Asem.table("iData.csv", "uCode");
        Map<String, Map<String, Double>> expected = Asem.table(name + "_scores.csv", "uCode");
        List<String> units = List.copyOf(data.keySet());
        List<ScoreSheet> sheets = score(set, data);

        List<String> faults = new ArrayList<>();
        double[] keys = new double[units.size()];
        for (int unit = 0; unit < units.size(); unit++) {
            compare(set, sheets.get(unit), units.get(unit), expected.get(units.get(unit)), faults);
            keys[unit] = sheets.get(unit).points()[0];
        }
        int[] ranks = Ranking.rank(RankingRule.Ties.COMPETITION, keys, new int[units.size()], new double[0][]);
        for (int unit = 0; unit < units.size(); unit++) {
            int wanted = expected.get(units.get(unit))
                    .getOrDefault("Rank_Index", 0.0)
                    .intValue();
            if (ranks[unit] != wanted) {
                faults.add("%s: rank %d, expected %d".formatted(units.get(unit), ranks[unit], wanted));
            }
        }
        assertThat(faults).isEmpty();
    }

    /**
     * Where lower is better and the least figure is 0 the other engine divides by zero: its index is infinite for all 51 countries. So its finite
     * cells are compared, indicator by indicator.
     */
    @Test
    void shouldGiveTheFiniteFractionsOfTheMaximum() {
        IndexSet set =
                AsemSet.of(1, "fraction-of-maximum, quotient: true", MEAN).set();
        Map<String, Map<String, Double>> data = Asem.table("iData.csv", "uCode");
        Map<String, Map<String, Double>> expected = Asem.table("c12_fracmax_amean_normalised.csv", "uCode");
        List<String> units = List.copyOf(data.keySet());
        List<ScoreSheet> sheets = score(set, data);

        int[] compared = {0};
        List<String> faults = new ArrayList<>();
        for (int unit = 0; unit < units.size(); unit++) {
            double[] points = sheets.get(unit).points();
            String code = units.get(unit);
            expected.get(code).forEach((indicator, wanted) -> {
                double found = points[set.node(indicator)];
                compared[0]++;
                if (!(Math.abs(found - wanted) <= CLOSE * Math.max(1, Math.abs(wanted)))) {
                    faults.add("%s %s: %s, expected %s".formatted(code, indicator, found, wanted));
                }
            });
        }
        assertThat(faults).isEmpty();
        assertThat(compared[0]).isGreaterThan(2_000);
    }

    /** The whole example of the other engine: divided, imputed by group, screened, treated, scaled and aggregated, in YAML alone. */
    @Test
    void shouldPrepareTheFiguresAsTheWholePipelineDoes() {
        IndexSet set = AsemPipeline.set();
        List<UnitHistory> histories = AsemPipeline.units(set);
        Scorer scorer = Scorer.of(set, Binding.of(set, histories));
        Map<String, Map<String, Double>> expected = Asem.table("full_results_scores.csv", "uCode");

        List<String> faults = new ArrayList<>();
        int[] compared = {0};
        for (UnitHistory unit : histories) {
            double[] points = scorer.score(unit).points();
            String code = unit.unit();
            set.nodes().stream()
                    .filter(node -> expected.get(code).containsKey(node.code()))
                    .forEach(node -> {
                        double found = points[set.node(node.code())];
                        double wanted = expected.get(code).get(node.code());
                        compared[0]++;
                        if (!(Math.abs(found - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted)))) {
                            faults.add("%s %s: %s, expected %s".formatted(code, node.code(), found, wanted));
                        }
                    });
        }
        assertThat(faults).isEmpty();
        assertThat(compared[0]).isEqualTo(51 * 60);
    }

    private static void compare(
            IndexSet set, ScoreSheet sheet, String unit, Map<String, Double> expected, List<String> faults) {
        for (int node = 0; node < set.nodes().size(); node++) {
            String code = set.nodes().get(node).code();
            if (set.nodes().get(node) instanceof vn.thiduaso.scoring.indexset.Group) {
                double found = sheet.points()[node];
                double wanted = expected.getOrDefault(code, Double.NaN);
                boolean same = Double.isNaN(wanted)
                        ? Double.isNaN(found)
                        : Math.abs(found - wanted) <= CLOSE * Math.max(1, Math.abs(wanted));
                if (!same) {
                    faults.add("%s %s: %s, expected %s".formatted(unit, code, found, wanted));
                }
            }
        }
    }

    private static List<ScoreSheet> score(IndexSet set, Map<String, Map<String, Double>> data) {
        List<UnitHistory> units = new ArrayList<>();
        data.forEach((unit, cells) -> {
            double[] figures = new double[set.slotCount()];
            byte[] marks = new byte[set.slotCount()];
            Arrays.fill(figures, Double.NaN);
            Arrays.fill(marks, CellState.MISSING.code());
            cells.forEach((code, value) -> set.findSlot(code, Part.VALUE).ifPresent(slot -> {
                figures[slot.index()] = value;
                marks[slot.index()] = CellState.VALUE.code();
            }));
            units.add(UnitHistory.of(unit, "", figures, marks));
        });
        Scorer scorer = Scorer.of(set, Binding.of(set, units));
        return units.stream().map(scorer::score).toList();
    }
}
