package vn.thiduaso.analytics.job;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.spark.api.java.JavaRDD;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.analytics.ExampleClosings;
import vn.thiduaso.analytics.run.Manifest;
import vn.thiduaso.analytics.run.OutputHashes;
import vn.thiduaso.analytics.run.UnitFigures;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.datasets.lake.ScoreRow;
import vn.thiduaso.datasets.run.RunInputs;
import vn.thiduaso.datasets.run.RunSources;
import vn.thiduaso.datasets.run.RunWork;
import vn.thiduaso.scoring.kernel.NodeState;

import static org.assertj.core.api.Assertions.assertThat;

class ScoreJobSparkTest {

    private static final Clock CLOCK = Clock.fixed(ExampleClosings.NOON, ZoneOffset.UTC);

    @TempDir
    Path folder;

    static Stream<Named<IndexSetSource>> sets() {
        return Stream.of(
                        ExampleClosings.sampled(),
                        ExampleClosings.plain(),
                        ExampleClosings.everySampleRule(),
                        ExampleClosings.compared(),
                        ExampleClosings.calculated())
                .map(source -> Named.of(source.set().code(), source));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void shouldGiveTheSameDigitsOnOneThreadOnTwoAndWithRowsShuffled(IndexSetSource source) {
        List<ClosedUnit> rows = ExampleClosings.rows(source, 120);

        RunRow one = score("one", "local[1]", source, rows, false);
        RunRow two = score("two", "local[2]", source, rows, false);
        RunRow shuffled = score("shuffled", "local[2]", source, ExampleClosings.shuffled(rows), true);

        assertThat(two.id()).isEqualTo(one.id());
        assertThat(shuffled.id()).isEqualTo(one.id());
        OutputHashes hashes = Manifest.readOutput(one.manifest());
        assertThat(Manifest.readOutput(two.manifest())).isEqualTo(hashes);
        assertThat(Manifest.readOutput(shuffled.manifest())).isEqualTo(hashes);
        assertThat(Manifest.readStatistics(two.manifest())).isEqualTo(Manifest.readStatistics(one.manifest()));
        assertThat(Manifest.readStatistics(shuffled.manifest())).isEqualTo(Manifest.readStatistics(one.manifest()));
        assertThat(one.units()).isEqualTo(120);
        assertThat(RunWork.ofManifest(one.manifest()).orElseThrow().steps())
                .extracting(RunWork.Step::step)
                .containsExactly("start", "gather", "score", "write", "seal");
        assertThat(rows("two", two)).isEqualTo(rows("one", one));
        assertThat(rows("shuffled", shuffled)).isEqualTo(rows("one", one)).hasSize(120);
        for (String home : List.of("one", "two", "shuffled")) {
            VerifyReport report = new VerifyJob(settings(home)).verify(one.id()).orElseThrow();
            assertThat(report.checks())
                    .allSatisfy(check -> assertThat(check.faults()).isEmpty());
            assertThat(report.checks()).hasSizeGreaterThan(5);
        }
    }

    @Test
    void shouldPrepareAndLookBackWithTheSameDigitsOnAnyThreadsAndInAnyOrder() {
        RunRow one = scoreTwoPeriods("one", "local[1]", false);
        RunRow two = scoreTwoPeriods("two", "local[2]", true);

        assertThat(two.id()).isEqualTo(one.id());
        assertThat(Manifest.readOutput(two.manifest())).isEqualTo(Manifest.readOutput(one.manifest()));
        assertThat(Manifest.readPreparation(two.manifest())).isEqualTo(Manifest.readPreparation(one.manifest()));
        assertThat(rows("two", two)).isEqualTo(rows("one", one)).hasSize(60);
        assertThat(rows("one", one).stream()
                        .flatMapToInt(row -> Arrays.stream(row.nodes().states())))
                .as("some figures are estimates")
                .contains((int) NodeState.ESTIMATED.code());
        for (String home : List.of("one", "two")) {
            VerifyReport report = new VerifyJob(settings(home)).verify(one.id()).orElseThrow();
            assertThat(report.checks())
                    .allSatisfy(check -> assertThat(check.faults()).isEmpty())
                    .extracting(VerifyReport.Check::what)
                    .contains("xử lý số liệu trước khi chấm");
        }
    }

    /** The quarter before and the quarter itself closed by a set that looks back; the later one scored. */
    private RunRow scoreTwoPeriods(String home, String master, boolean shuffle) {
        IndexSetSource source = ExampleClosings.prepared();
        SparkSettings settings = new SparkSettings(master, settings(home));
        List<ClosedUnit> rows = ExampleClosings.rows(source, 60);
        try (Lake lake = Lake.open(settings.lake());
                ScoreJob job = ScoreJob.of(settings, CLOCK).arranged(all -> shuffle ? shuffled(all) : all)) {
            ExampleClosings.close(lake, source, ExampleClosings.PERIOD.previous(), shifted(rows));
            ClosedPeriod closing = ExampleClosings.close(lake, source, rows);
            List<ClosedPeriod> earlier =
                    RunSources.earlier(lake, source, closing).usable();
            assertThat(earlier).hasSize(1);
            RunInputs inputs = new RunInputs(source, closing, earlier, Optional.empty(), RunInputs.ENGINE);
            return job.score(lake, inputs).run();
        }
    }

    /** The same units, the figures of each those of the unit before it. */
    private static List<ClosedUnit> shifted(List<ClosedUnit> rows) {
        List<ClosedUnit> shifted = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ClosedUnit row = rows.get(i);
            ClosedUnit other = rows.get((i + 1) % rows.size());
            shifted.add(new ClosedUnit(row.unit(), row.name(), row.kind(), row.group(), other.figures()));
        }
        return shifted;
    }

    @Test
    void shouldMeasureByTheUnitsOfTheRunItIsBoundTo() {
        IndexSetSource source = ExampleClosings.sampled();
        List<ClosedUnit> rows = ExampleClosings.rows(source, 30);
        SparkSettings settings = new SparkSettings("local[2]", settings("bound"));
        try (Lake lake = Lake.open(settings.lake());
                ScoreJob job = ScoreJob.of(settings, CLOCK)) {
            RunInputs first = RunInputs.of(
                    source, ExampleClosings.close(lake, source, ExampleClosings.PERIOD.previous(), shifted(rows)));
            job.score(lake, first);
            ClosedPeriod closing = ExampleClosings.close(lake, source, rows.subList(0, 20));
            RunInputs bound = new RunInputs(source, closing, List.of(), Optional.of(first), RunInputs.ENGINE);

            RunRow run = job.score(lake, bound).run();
            RunRow own = job.score(lake, RunInputs.of(source, closing)).run();

            assertThat(run.id()).isEqualTo(bound.id()).isNotEqualTo(own.id());
            assertThat(Manifest.readStatistics(run.manifest()))
                    .isEqualTo(Manifest.readStatistics(
                            lake.runs().find(first.id()).orElseThrow().manifest()))
                    .isNotEqualTo(Manifest.readStatistics(own.manifest()));
            assertThat(RunSources.of(lake, run).id()).isEqualTo(bound.id());
            assertThat(new VerifyJob(settings.lake())
                            .verify(run.id())
                            .orElseThrow()
                            .checks())
                    .allSatisfy(check -> assertThat(check.faults()).isEmpty());
        }
    }

    /** Every file has the bytes that the manifest states; what the closing was made of were other rows. */
    @Test
    void shouldFindOtherRowsInTheClosingOfTheRunItIsBoundTo() {
        IndexSetSource source = ExampleClosings.sampled();
        List<ClosedUnit> rows = ExampleClosings.rows(source, 30);
        SparkSettings settings = new SparkSettings("local[1]", settings("other rows"));
        try (Lake lake = Lake.open(settings.lake());
                ScoreJob job = ScoreJob.of(settings, CLOCK)) {
            ClosedPeriod earlier =
                    ExampleClosings.closeAs(lake, source, ExampleClosings.PERIOD.previous(), rows, shifted(rows));
            RunInputs first = RunInputs.of(source, earlier);
            job.score(lake, first);
            ClosedPeriod closing = ExampleClosings.close(lake, source, rows);
            RunRow run = job.score(
                            lake, new RunInputs(source, closing, List.of(), Optional.of(first), RunInputs.ENGINE))
                    .run();

            assertThat(new VerifyJob(settings.lake())
                            .verify(run.id())
                            .orElseThrow()
                            .checks())
                    .flatMap(check -> check.faults())
                    .singleElement()
                    .asString()
                    .contains("kỳ " + earlier.period(), "mã lần chốt là " + earlier.id());
        }
    }

    @Test
    void shouldReturnTheFirstRunWhenTheInputsAreTheSame() {
        IndexSetSource source = ExampleClosings.plain();
        try (Lake lake = Lake.open(settings("home"));
                ScoreJob job = ScoreJob.of(new SparkSettings("local[1]", settings("home")), CLOCK)) {
            RunInputs inputs =
                    RunInputs.of(source, ExampleClosings.close(lake, source, ExampleClosings.rows(source, 5)));

            ScoreJob.Scored first = job.score(lake, inputs);
            ScoreJob.Scored second = job.score(lake, inputs);

            assertThat(first.isNew()).isTrue();
            assertThat(second).isEqualTo(new ScoreJob.Scored(first.run(), false));
            assertThat(lake.runs().all()).containsExactly(first.run());
        }
    }

    @Test
    void shouldReplaceWhatAKilledAttemptLeft() {
        IndexSetSource source = ExampleClosings.plain();
        try (Lake lake = Lake.open(settings("home"));
                ScoreJob job = ScoreJob.of(new SparkSettings("local[1]", settings("home")), CLOCK)) {
            RunInputs inputs =
                    RunInputs.of(source, ExampleClosings.close(lake, source, ExampleClosings.rows(source, 5)));
            List<ScoreRow> wanted = rowsOf(lake, job.score(lake, inputs).run(), inputs);
            RunInputs again =
                    RunInputs.of(source, ExampleClosings.close(lake, source, ExampleClosings.rows(source, 6)));
            lake.scores().replace(again.id(), renamed(wanted, again.id()));

            RunRow run = job.score(lake, again).run();

            assertThat(lake.scores().of(run.id())).hasSize(6);
            assertThat(lake.scores().of(inputs.id())).isEqualTo(wanted);
        }
    }

    private RunRow score(String home, String master, IndexSetSource source, List<ClosedUnit> rows, boolean shuffle) {
        SparkSettings settings = new SparkSettings(master, settings(home));
        try (Lake lake = Lake.open(settings.lake());
                ScoreJob job = ScoreJob.of(settings, CLOCK).arranged(all -> shuffle ? shuffled(all) : all)) {
            return job.score(lake, RunInputs.of(source, ExampleClosings.close(lake, source, rows)))
                    .run();
        }
    }

    private static JavaRDD<UnitFigures> shuffled(JavaRDD<UnitFigures> units) {
        return units.sortBy(unit -> unit.unit().hashCode() * 0x9E3779B9, true, 5);
    }

    private LakeSettings settings(String home) {
        return LakeSettings.of(folder.resolve(home), Map.of());
    }

    private List<ScoreRow> rows(String home, RunRow run) {
        try (Lake lake = Lake.open(settings(home))) {
            return lake.scores().of(run.id());
        }
    }

    private static List<ScoreRow> rowsOf(Lake lake, RunRow run, RunInputs inputs) {
        assertThat(run.id()).isEqualTo(inputs.id());
        return lake.scores().of(run.id());
    }

    private static List<ScoreRow> renamed(List<ScoreRow> rows, String run) {
        return rows.stream()
                .map(row -> new ScoreRow(
                        run,
                        row.unit(),
                        row.name(),
                        row.kind(),
                        row.group(),
                        row.score(),
                        row.rank(),
                        row.ranked(),
                        row.reason(),
                        row.level(),
                        row.coverage(),
                        row.nodes(),
                        row.officialRank()))
                .toList();
    }
}
