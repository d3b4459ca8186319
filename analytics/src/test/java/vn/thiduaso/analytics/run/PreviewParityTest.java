package vn.thiduaso.analytics.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.analytics.ExampleClosings;
import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.indexset.DesignSource;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.indexset.IndexSetSources;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.lake.ScoreRow;
import vn.thiduaso.datasets.pack.Pack;
import vn.thiduaso.datasets.pack.Packs;
import vn.thiduaso.datasets.run.RunInputs;
import vn.thiduaso.datasets.run.RunSources;
import vn.thiduaso.datasets.run.RunUnits;
import vn.thiduaso.ingest.commit.IngestJob;
import vn.thiduaso.ingest.commit.IngestProgress;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.commit.RolePlay;
import vn.thiduaso.ingest.preview.Preview;
import vn.thiduaso.ingest.preview.PreviewJob;
import vn.thiduaso.ingest.preview.PreviewRequest;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.Binding;
import vn.thiduaso.scoring.kernel.ScoreSheet;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.kernel.UnrankedReason;
import vn.thiduaso.scoring.robustness.DrawPlan;
import vn.thiduaso.scoring.robustness.Robustness;
import vn.thiduaso.scoring.robustness.UnitRobustness;

import static org.assertj.core.api.Assertions.assertThat;

/** The same files loaded, closed and scored as a run, and previewed: every bit of every unit. */
class PreviewParityTest {

    private static final int DRAWS = 9;

    private static final String LOOKING_BACK = """
            code: LOOKING-BACK
            version: "1"
            name: Nhìn lại
            valid: {from: 2020-01-01}
            legal-basis: [{document: Ví dụ, certainty: unverified}]
            applies-to: [hamlet]
            score: {digits: 12}
            ranking: {by: unrounded, ties: competition}
            history: {periods: 2, pooled: true}
            preparation:
              - {type: impute, from: earlier}
            defaults: {missing: redistribute}
            tree:
              code: T
              label: Tổng
              max: 10
              aggregate: {type: weighted-mean}
              children:
                - {code: A, label: A, max: 10, input: {kind: value}, rule: {type: min-max}}
                - {code: B, label: B, max: 10, input: {kind: value}, rule: {type: z-score, mean: 5, deviation: 2}}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "gia-lai-an-giang-766, 2026",
        "dti-922-provinces-2022, 2022",
        "dbi-sme-phu-tan-minh-hoa, 2026",
        "phu-tan-minh-hoa, 2025",
        "phu-tan-minh-hoa, 2026-Q3"
    })
    void shouldGiveWhatARunGives(String name, String period) throws IOException {
        Pack pack = Packs.find(name).orElseThrow();
        Path home = pack.extractTo(folder);
        List<Path> files = pack.files(Period.parse(period)).stream()
                .map(file -> home.resolve(file.path()))
                .toList();
        List<Path> units = List.of(home.resolve(pack.units()));
        IndexSetSource source = IndexSetSources.resolve(pack.indexSet());

        Preview preview = preview(source, Period.parse(period), units, files);
        Run run = run(source, units, Map.of(Period.parse(period), files));

        assertThat(previewed(preview)).isEqualTo(scored(run.rows())).hasSizeGreaterThan(10);
        assertThat(IntStream.range(0, preview.size()).mapToObj(preview::draws).toList())
                .usingRecursiveComparison()
                .withEqualsForType(Double::equals, Double.class)
                .isEqualTo(robustness(source, run.units()));
    }

    @Test
    void shouldLookBackAsARunDoes() throws IOException {
        IndexSetSource source = IndexSetSource.of(LOOKING_BACK, "looking-back.yaml");
        Map<Period, List<Path>> files = new TreeMap<>();
        SplittableRandom random = new SplittableRandom(5);
        for (String year : List.of("2023", "2024", "2025", "2026")) {
            StringBuilder text = new StringBuilder("unit,period,A,B\n");
            for (int unit = 0; unit < 30; unit++) {
                if (unit != 7 || !year.equals("2025")) {
                    text.append("U%02d,%s,%s,%s%n".formatted(unit, year, figure(random), figure(random)));
                }
            }
            files.put(Period.parse(year), List.of(Files.writeString(folder.resolve(year + ".csv"), text)));
        }

        Preview preview = preview(
                source,
                Period.parse("2026"),
                List.of(),
                files.values().stream().flatMap(List::stream).toList());

        assertThat(preview.before()).hasToString("[2024, 2025]");
        assertThat(previewed(preview))
                .isEqualTo(scored(run(source, List.of(), files).rows()));
    }

    private static String figure(SplittableRandom random) {
        return random.nextInt(4) == 0 ? "" : random.nextInt(10_000) / 100.0 + "";
    }

    private static Preview preview(IndexSetSource source, Period period, List<Path> units, List<Path> files) {
        return PreviewJob.read(new PreviewRequest(
                        source.set(),
                        Optional.of(period),
                        period,
                        source.set().definition().appliesTo().iterator().next(),
                        false,
                        DRAWS,
                        units,
                        files,
                        ReadLimits.batch()))
                .score()
                .orElseThrow();
    }

    private record Run(List<UnitFigures> units, List<ScoreRow> rows) {}

    /** Loads and closes every period, then scores the last one. */
    private Run run(IndexSetSource source, List<Path> units, Map<Period, List<Path>> files) {
        Clock noon = Clock.fixed(ExampleClosings.NOON, ZoneOffset.UTC);
        try (Lake lake = Lake.open(LakeSettings.of(folder.resolve("home"), Map.of()))) {
            List<ClosedPeriod> closings = new ArrayList<>();
            files.forEach((period, sent) -> {
                new IngestJob(noon, IngestProgress.SILENT).run(request(source.set(), period, units, sent), lake);
                closings.add(new RolePlay(noon, new Actor("Gửi"), new Actor("Duyệt"), new Actor("Chốt"))
                        .close(lake, source, period)
                        .closing());
            });
            ClosedPeriod last = closings.get(closings.size() - 1);
            List<ClosedPeriod> earlier = RunSources.earlier(lake, source, last).usable();
            RunInputs inputs = new RunInputs(source, last, earlier, Optional.empty(), RunInputs.ENGINE);
            List<ClosedUnit> rows = lake.closedPeriods().rows(last);
            List<UnitHistory> histories = RunUnits.of(lake, inputs, rows);
            List<UnitFigures> figures = IntStream.range(0, rows.size())
                    .mapToObj(unit -> UnitFigures.of(rows.get(unit), histories.get(unit)))
                    .toList();
            Binding binding = RunUnits.binding(lake, inputs, histories);
            return new Run(figures, RunKernel.of(source.set(), binding).rows("run", figures));
        }
    }

    private static IngestRequest request(IndexSet set, Period period, List<Path> units, List<Path> files) {
        return new IngestRequest(
                set, period, files, units, IngestRequest.FileOrder.TOGETHER, "test", true, ReadLimits.batch());
    }

    /** What the command robustness counts of the first draws of the usual design. */
    private static List<UnitRobustness> robustness(IndexSetSource source, List<UnitFigures> units) {
        DesignSource usual = DesignSource.usual(source.set());
        RobustnessRun run = new RobustnessRun(source.set(), usual, units, List.of());
        DrawPlan plan =
                new DrawPlan(2026, DRAWS, 64, usual.design().variations().size());
        return Robustness.of(
                        run.field(),
                        run.replications().nominal(),
                        run.replications().run(plan, 0, DRAWS),
                        1,
                        1)
                .units();
    }

    private static List<String> scored(List<ScoreRow> rows) {
        return rows.stream()
                .map(row -> text(
                        row.unit() + row.name() + row.kind() + row.group(),
                        row.score(),
                        row.rank(),
                        row.reason(),
                        row.level(),
                        row.coverage(),
                        row.officialRank(),
                        row.nodes().points(),
                        row.nodes().states()))
                .sorted()
                .toList();
    }

    private static List<String> previewed(Preview preview) {
        List<String> texts = new ArrayList<>();
        for (int unit = 0; unit < preview.size(); unit++) {
            ScoreSheet sheet = preview.sheet(unit);
            int[] states = new int[sheet.states().length];
            Arrays.setAll(states, node -> sheet.states()[node]);
            texts.add(text(
                    preview.unit(unit).unit()
                            + preview.unit(unit).name()
                            + preview.unit(unit).kind()
                            + preview.unit(unit).group(),
                    sheet.score(),
                    preview.rank(unit),
                    sheet.reason().map(UnrankedReason::code).orElse(""),
                    sheet.level(),
                    Double.isNaN(sheet.coverage()[0]) ? 0 : sheet.coverage()[0],
                    preview.officialRank(unit),
                    sheet.points(),
                    states));
        }
        return texts.stream().sorted().toList();
    }

    private static String text(
            String unit,
            double score,
            int rank,
            String reason,
            int level,
            double coverage,
            int officialRank,
            double[] points,
            int[] states) {
        return "%s %s %d %s %d %s %d %s %s"
                .formatted(
                        unit,
                        score,
                        rank,
                        reason,
                        level,
                        coverage,
                        officialRank,
                        Arrays.toString(points),
                        Arrays.toString(states));
    }
}
