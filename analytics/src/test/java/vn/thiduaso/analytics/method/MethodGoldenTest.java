package vn.thiduaso.analytics.method;

import java.util.List;
import java.util.Map;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.analytics.method.Asem.by;
import static vn.thiduaso.analytics.method.Asem.equal;

class MethodGoldenTest {

    @BeforeAll
    static void there() {
        Asem.assumeThere();
    }

    @Test
    void shouldGiveTheDistributionsOfCoinr() {
        MethodSample sample = Asem.sample("full_raw.csv");
        Map<String, Distribution> byNode = by(Distribution.of(sample), Distribution::node);
        List<Map<String, String>> rows = Asem.rows("stats_raw.csv");
        assertThat(rows).hasSize(49);
        for (Map<String, String> row : rows) {
            Distribution found = byNode.get(row.get("iCode"));
            equal(row, "Min", found.min().value());
            equal(row, "Max", found.max().value());
            equal(row, "Mean", found.mean().value());
            equal(row, "Median", found.median().value());
            equal(row, "Std", found.deviation().value());
            equal(row, "Skew", found.skewness().value());
            equal(row, "Kurt", found.kurtosis().value());
            equal(row, "N.Avail", found.n());
            equal(row, "N.NonZero", found.nonZero());
            equal(row, "N.Unique", found.unique());
            equal(row, "N.Same", found.most());
            equal(row, "Frc.NonZero", found.nonZeroShare());
            equal(row, "Frc.Unique", found.uniqueShare());
            equal(row, "Frc.Same", found.mostShare());
            assertThat(found.hasOutliers(Thresholds.USUAL))
                    .isEqualTo(row.get("Flag.SkewKurt").equals("OUT"));
            assertThat(found.uniqueShare() < Thresholds.USUAL.unique())
                    .isEqualTo(row.get("Flag.Unique").equals("LOW"));
            assertThat(found.nonZeroShare() < Thresholds.USUAL.nonZero())
                    .isEqualTo(row.get("Flag.NonZero").equals("LOW"));
        }
    }

    @Test
    void shouldGiveTheCoverageOfCoinr() {
        MethodSample sample = Asem.sample("full_raw.csv");
        SampleTree tree = SampleTree.of(sample.nodes());
        List<Map<String, String>> byGroup = Asem.rows("data_avail_bygroup.csv");
        List<Map<String, String>> summary = Asem.rows("data_avail_summary.csv");
        for (int i = 0; i < byGroup.size(); i++) {
            int unit = sample.units().indexOf(byGroup.get(i).get("uCode"));
            UnitCoverage found = UnitCoverage.of(sample, tree, unit);
            for (int group = 0; group < tree.groups().length; group++) {
                equal(
                        byGroup.get(i),
                        sample.code(tree.groups()[group]),
                        found.byGroup().get(group));
            }
            assertThat(summary.get(i)).containsEntry("uCode", found.unit());
            equal(summary.get(i), "N_missing", found.missing());
            equal(summary.get(i), "N_zero", found.zeros());
            equal(summary.get(i), "Dat_Avail", found.share());
            equal(summary.get(i), "Non_Zero", found.nonZeroShare());
        }
        Map<String, NodeCoverage> byNode = by(NodeCoverage.of(sample), NodeCoverage::node);
        for (Map<String, String> row : Asem.rows("stats_raw.csv")) {
            equal(row, "Frc.Avail", byNode.get(row.get("iCode")).share());
        }
    }

    @Test
    void shouldGiveTheEffectiveWeightsOfCoinr() {
        Map<String, EffectiveWeight> found =
                by(EffectiveWeight.of(Asem.sample("full_aggregated.csv")), EffectiveWeight::node);
        List<Map<String, String>> rows = Asem.rows("eff_weights.csv");
        assertThat(rows).hasSize(60);
        for (Map<String, String> row : rows) {
            equal(row, "Weight", found.get(row.get("iCode")).weight());
            equal(row, "EffWeight", found.get(row.get("iCode")).effective());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ESP", "CHN", "BGD"})
    void shouldGiveTheStrengthsOfCoinrAndItsWeaknessesSaveTheVeryLastPlaces(String unit) {
        MethodSample sample = Asem.sample("full_raw.csv");
        UnitProfiles profiles = UnitProfiles.of(sample);
        int at = sample.units().indexOf(unit);
        List<Map<String, String>> rows = Asem.rows("str_weak_" + unit + ".csv");
        same(rows, "S", profiles.profile(at, 5).strengths());
        // COINr drops indicators at which nobody is worse; here a last place is a weakness
        List<Standing> others = profiles.standings(at).stream()
                .filter(Standing::isWeak)
                .filter(one -> one.worse() > 0)
                .toList();
        same(rows, "W", others.subList(others.size() - 5, others.size()));
    }

    private static void same(List<Map<String, String>> rows, String kind, List<Standing> found) {
        List<Map<String, String>> stated =
                rows.stream().filter(row -> row.get("kind").equals(kind)).toList();
        assertThat(found).extracting(Standing::node).containsExactlyElementsOf(column(stated, "Code"));
        for (int i = 0; i < found.size(); i++) {
            equal(stated.get(i), "Rank", found.get(i).rank());
            double shown = Asem.number(stated.get(i).get("Value"));
            // given at three significant digits
            assertThat(found.get(i).figure()).isCloseTo(shown, Offset.offset(Math.abs(shown) * 0.005));
        }
    }

    private static List<String> column(List<Map<String, String>> rows, String name) {
        return rows.stream().map(row -> row.get(name)).toList();
    }
}
