package vn.thiduaso.analytics.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.analytics.ExampleClosings;
import vn.thiduaso.analytics.run.RobustnessRequest;
import vn.thiduaso.analytics.run.RunKernel;
import vn.thiduaso.analytics.run.StoredRobustness;
import vn.thiduaso.analytics.run.UnitFigures;
import vn.thiduaso.datasets.indexset.DesignSource;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.lake.RobustnessAnalysis;
import vn.thiduaso.datasets.lake.RobustnessRow;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.datasets.run.RunInputs;
import vn.thiduaso.scoring.robustness.DrawPlan;
import vn.thiduaso.scoring.robustness.UnitRobustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RobustnessJobSparkTest {

    private static final String RUN = "0123456789ab";

    @TempDir
    Path folder;

    static Stream<Named<IndexSetSource>> sets() {
        return Stream.of(ExampleClosings.sampled(), ExampleClosings.everySampleRule(), ExampleClosings.compared())
                .map(source -> Named.of(source.set().code(), source));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void shouldGiveTheSameDigitsInAnyRangesOnOneThreadAndOnTwo(IndexSetSource source) {
        List<ClosedUnit> rows = ExampleClosings.rows(source, 40);

        RobustnessJob.Analysed one = analyse("one", "local[1]", 1, source, rows);
        RobustnessJob.Analysed two = analyse("two", "local[2]", 2, source, ExampleClosings.shuffled(rows));
        RobustnessJob.Analysed many = analyse("many", "local[2]", 7, source, rows);

        assertThat(one.isNew()).isTrue();
        assertThat(one.report().robustness().units()).hasSize(40);
        assertThat(one.report().movements()).isNotEmpty();
        assertThat(one.report().leaveOneOut().without()).hasSizeGreaterThan(2);
        assertThat(two.analysis()).isEqualTo(one.analysis());
        assertThat(many.analysis()).isEqualTo(one.analysis());
        assertThat(written("two", two)).isEqualTo(written("one", one));
        assertThat(written("many", many)).isEqualTo(written("one", one));
        assertThat(one.report().robustness().units())
                .anyMatch(unit -> unit.lowRank() < unit.highRank())
                .allMatch(unit -> unit.nominalRank() == 0 || unit.ranked() > 0);
    }

    @Test
    void shouldStoreAnAnalysisOnce() {
        IndexSetSource source = ExampleClosings.plain();
        List<ClosedUnit> rows = ExampleClosings.rows(source, 6);

        RobustnessJob.Analysed first = analyse("home", "local[1]", 1, source, rows);
        RobustnessJob.Analysed second = analyse("home", "local[1]", 1, source, rows);

        assertThat(second.isNew()).isFalse();
        assertThat(second.analysis()).isEqualTo(first.analysis());
        try (Lake lake = Lake.open(settings("home"))) {
            assertThat(lake.robustness().of(RUN)).containsExactly(first.analysis());
        }
    }

    @Test
    void shouldTellWhenStoredRowsAreNotThoseThatWereDrawn() {
        IndexSetSource source = ExampleClosings.plain();
        RobustnessAnalysis analysis = analyse("home", "local[1]", 1, source, ExampleClosings.rows(source, 6))
                .analysis();
        try (Lake lake = Lake.open(settings("home"))) {
            assertThat(StoredRobustness.damage(lake, analysis)).isEmpty();

            List<RobustnessRow> changed = new ArrayList<>(lake.robustness().rows(analysis));
            RobustnessRow first = changed.get(0);
            changed.set(0, new RobustnessRow(changed.get(1).result(), first.ranksWithout()));
            lake.robustness().replace(analysis, changed);

            assertThat(StoredRobustness.damage(lake, analysis).orElseThrow())
                    .contains(analysis.id(), "đã bị thay đổi", "--seed");

            RobustnessAnalysis told = new RobustnessAnalysis(
                    analysis.id(),
                    analysis.run(),
                    analysis.designSha256(),
                    analysis.seed(),
                    analysis.draws(),
                    analysis.top(),
                    analysis.manifest().replaceFirst("\"meanChange\" : [0-9.]+", "\"meanChange\" : 0.125"));
            changed.set(0, first);
            lake.robustness().replace(told, changed);
            assertThat(StoredRobustness.damage(lake, told)).isPresent();
            lake.robustness().replace(analysis, changed);
            assertThat(StoredRobustness.damage(lake, analysis)).isEmpty();
        }
    }

    @Test
    void shouldFailWhenTheRunCannotBeRankedAgainAsItWas() {
        IndexSetSource source = ExampleClosings.sampled();
        List<ClosedUnit> rows = new ArrayList<>(ExampleClosings.rows(source, 6));
        try (Lake lake = Lake.open(settings("home"))) {
            commit(
                    lake,
                    source,
                    ExampleClosings.rows(source, 6),
                    ExampleClosings.close(lake, source, rows.subList(2, 6)));
        }

        assertThatThrownBy(() -> analyse("home", "local[1]", 1, source, rows))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has rank");
    }

    private RobustnessJob.Analysed analyse(
            String home, String master, int ranges, IndexSetSource source, List<ClosedUnit> rows) {
        SparkSettings settings = new SparkSettings(master, settings(home));
        try (Lake lake = Lake.open(settings.lake());
                RobustnessJob job = RobustnessJob.of(settings)) {
            RunRow run = lake.runs()
                    .find(RUN)
                    .orElseGet(() -> commit(lake, source, rows, ExampleClosings.close(lake, source, rows)));
            DesignSource design = DesignSource.usual(source.set());
            DrawPlan plan = new DrawPlan(7, 50, 4, design.design().variations().size());
            return job.inRanges(ranges)
                    .analyse(
                            lake,
                            run,
                            design,
                            new RobustnessRequest(RUN, RunInputs.ENGINE, design.sha256(), plan, 3, 0.1));
        }
    }

    private static RunRow commit(Lake lake, IndexSetSource source, List<ClosedUnit> rows, ClosedPeriod closing) {
        List<UnitFigures> units = rows.stream().map(UnitFigures::of).toList();
        return lake.commit(
                new RunRow(
                        RUN,
                        source.set().code(),
                        source.set().version(),
                        ExampleClosings.PERIOD,
                        closing.id(),
                        units.size(),
                        units.size(),
                        ExampleClosings.NOON,
                        "test",
                        source.yaml(),
                        "{}",
                        "0".repeat(64)),
                RunKernel.of(source.set(), units).rows(RUN, units));
    }

    /** What the lake gives back, as text: every digit. */
    private List<String> written(String home, RobustnessJob.Analysed analysed) {
        try (Lake lake = Lake.open(settings(home))) {
            return lake.robustness().rows(analysed.analysis()).stream()
                    .map(RobustnessJobSparkTest::text)
                    .toList();
        }
    }

    private static String text(RobustnessRow row) {
        UnitRobustness unit = row.result();
        return unit.toString().replaceAll("\\[D@\\w+", "")
                + java.util.Arrays.toString(unit.rankShares())
                + java.util.Arrays.toString(row.ranksWithout());
    }

    private LakeSettings settings(String home) {
        return LakeSettings.of(folder.resolve(home), Map.of());
    }
}
