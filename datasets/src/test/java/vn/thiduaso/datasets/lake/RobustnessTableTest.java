package vn.thiduaso.datasets.lake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.scoring.robustness.UnitRobustness;

import static org.assertj.core.api.Assertions.assertThat;

class RobustnessTableTest {

    @TempDir
    Path home;

    private static RobustnessAnalysis analysis(String id, String run) {
        return new RobustnessAnalysis(id, run, "d".repeat(64), 2026, 500, 10, "{\"analysis\":\"" + id + "\"}");
    }

    private static RobustnessRow row(String unit, double mean) {
        return new RobustnessRow(
                new UnitRobustness(
                        unit, 3, 71.25, 1, mean, 3, 2, 4.5, 70, 71, 72, 0.75, 2, new double[] {0.25, 0.5, 0.25}),
                new int[] {3, 0, 4});
    }

    private static RobustnessRow unranked(String unit) {
        double none = Double.NaN;
        return new RobustnessRow(
                new UnitRobustness(unit, 0, none, 0, none, none, none, none, none, none, none, 0, 0, new double[0]),
                new int[] {0, 0, 0});
    }

    private static void same(List<RobustnessRow> found, RobustnessRow... wanted) {
        assertThat(found)
                .usingRecursiveComparison()
                .withEqualsForType(Double::equals, Double.class)
                .isEqualTo(List.of(wanted));
    }

    @Test
    void shouldGiveBackAnAnalysisByUnitWithBlanksBlank() {
        RobustnessAnalysis analysis = analysis("0123456789ab", "aaaaaaaaaaaa");
        try (Lake lake = open()) {
            lake.robustness().replace(analysis, List.of(unranked("U2"), row("U1", 3.1)));
        }
        try (Lake lake = open()) {
            assertThat(lake.robustness().of("aaaaaaaaaaaa")).containsExactly(analysis);
            assertThat(lake.robustness().find("aaaaaaaaaaaa", "0123456789ab")).contains(analysis);
            assertThat(lake.robustness().find("bbbbbbbbbbbb", "0123456789ab")).isEmpty();
            same(lake.robustness().rows(analysis), row("U1", 3.1), unranked("U2"));
        }
    }

    @Test
    void shouldReplaceOnlyTheSameAnalysis() {
        RobustnessAnalysis first = analysis("000000000001", "aaaaaaaaaaaa");
        RobustnessAnalysis second = analysis("000000000002", "aaaaaaaaaaaa");
        try (Lake lake = open()) {
            lake.robustness().replace(first, List.of(row("U1", 1), row("U2", 1)));
            lake.robustness().replace(second, List.of(row("U1", 2)));
            lake.robustness().replace(first, List.of(row("U1", 3)));

            assertThat(lake.robustness().of("aaaaaaaaaaaa")).containsExactly(first, second);
            same(lake.robustness().rows(first), row("U1", 3));
            same(lake.robustness().rows(second), row("U1", 2));
        }
    }

    private Lake open() {
        return Lake.open(LakeSettings.of(home, Map.of()));
    }
}
