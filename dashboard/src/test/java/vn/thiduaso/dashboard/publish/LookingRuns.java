package vn.thiduaso.dashboard.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.Digests;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.lake.NodeFigures;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.datasets.lake.ScoreRow;
import vn.thiduaso.datasets.run.PreparationJson;
import vn.thiduaso.datasets.run.RunInputs;
import vn.thiduaso.datasets.run.RunSources;
import vn.thiduaso.datasets.run.RunUnits;
import vn.thiduaso.ingest.commit.IngestJob;
import vn.thiduaso.ingest.commit.IngestProgress;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.commit.RolePlay;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.kernel.Binding;
import vn.thiduaso.scoring.kernel.Contributions;
import vn.thiduaso.scoring.kernel.ScoreSheet;
import vn.thiduaso.scoring.kernel.Scorer;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.kernel.UnrankedReason;
import vn.thiduaso.scoring.ranking.Ranking;

/** Runs of a real lake that figures of other periods went into, from files of figures on, scored in plain Java. */
public final class LookingRuns {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-12T01:00:00Z"), ZoneOffset.UTC);
    private static final int UNITS = 12;
    private static final List<String> YEARS = List.of("2023", "2024", "2025");
    private static final List<String> NAMES =
            List.of("Vân Canh", "Đăk Song", "Đề Gi", "Ân Tường", "An Hòa", "Ia Mơ", "Hoài Nhơn", "Tuy Phước");

    private final Lake lake;
    private final Path folder;
    private final int units;

    private LookingRuns(Lake lake, Path folder, int units) {
        this.lake = lake;
        this.folder = folder;
        this.units = units;
    }

    /**
     * Ids of the runs, of 2025 but for the first.
     *
     * @param lookedBefore the run of 2024 that {@code both} is bound to
     * @param bound bound to the run of 2024, of a set without history
     * @param pooled its statistics are of 2023 to 2025
     * @param looking its gaps are filled from 2023 and 2024
     * @param both looks back and is bound to the run of 2024, which looked back too
     */
    public record Ids(String lookedBefore, String bound, String pooled, String looking, String both) {

        /** In the order of publishing. */
        public List<String> all() {
            return List.of(lookedBefore, bound, pooled, looking, both);
        }
    }

    /** Fills a lake in the folder and publishes the runs of 2025, and the one of 2024 that a run which looks back is bound to. */
    public static Ids publish(List<Database> databases, Path folder) {
        try (Lake lake = Lake.open(LakeSettings.embedded(folder))) {
            Ids ids = fill(lake, folder);
            for (Database database : databases) {
                PublishDesk desk = new PublishDesk(new LakeRuns(lake), database, CLOCK);
                ids.all().forEach(run -> desk.publish(run, "Lê Thị Duyệt"));
            }
            return ids;
        }
    }

    /**
     * Fills a lake anywhere with figures of 2025 only and publishes their run, which looks nowhere else.
     *
     * @param folder for the files that are loaded
     * @param units how many, of six nodes each
     */
    public static String publishPlain(Database database, LakeSettings settings, Path folder, int units) {
        try (Lake lake = Lake.open(settings)) {
            LookingRuns runs = new LookingRuns(lake, folder, units);
            IndexSetSource plain = set("LIEN-KET", "Bộ chỉ số không xem kỳ khác", "");
            runs.bring(plain, List.of("2025"));
            String run =
                    runs.score(runs.inputs(plain, "2025", Optional.empty())).id();
            new PublishDesk(new LakeRuns(lake), database, CLOCK).publish(run, "Lê Thị Duyệt");
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says how sure the ranks of a published run are, in figures that {@link ExampleAnalyses} makes up. */
    public static void analyse(Database database, Lake lake, String run) {
        PublishableRun published = new LakeRuns(lake).find(run).orElseThrow();
        PublishableAnalysis analysis = ExampleAnalyses.of(published, "0123456789ab", 2);
        new PublishDesk(ExampleRuns.source(Map.of(), List.of(analysis), published), database, CLOCK)
                .publish(run, "Lê Thị Duyệt");
    }

    /** Brings figures of three years into an empty lake, closes and scores them. */
    private static Ids fill(Lake lake, Path folder) {
        LookingRuns runs = new LookingRuns(lake, folder, UNITS);
        try {
            IndexSetSource plain = set("LIEN-KET", "Bộ chỉ số gắn kỳ trước", "");
            IndexSetSource pooled = set("GOP-KY", "Bộ chỉ số gộp ba kỳ", """
                history: {periods: 2, pooled: true}
                preparation: [{type: treat-outliers, maximum-points: 1, then: log-shifted-by-range}]
                """);
            IndexSetSource looking = set("NHIN-LAI", "Bộ chỉ số xem lại kỳ trước", """
                history: {periods: 2}
                preparation:
                  - {type: impute, from: earlier, columns: [A], maximum-age: 1}
                  - {type: impute, from: linear, columns: [B]}
                  - {type: impute, from: group-median}
                """);
            for (IndexSetSource source : List.of(plain, pooled, looking)) {
                runs.bring(source, YEARS);
            }
            RunInputs before = runs.score(runs.inputs(plain, "2024", Optional.empty()));
            RunInputs lookedBefore = runs.score(runs.inputs(looking, "2024", Optional.empty()));
            return new Ids(
                    lookedBefore.id(),
                    runs.score(runs.inputs(plain, "2025", Optional.of(before))).id(),
                    runs.score(runs.inputs(pooled, "2025", Optional.empty())).id(),
                    runs.score(runs.inputs(looking, "2025", Optional.empty())).id(),
                    runs.score(runs.inputs(looking, "2025", Optional.of(lookedBefore)))
                            .id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IndexSetSource set(String code, String name, String more) {
        return IndexSetSource.of("""
            code: %s
            version: "1"
            name: {vi: %s, en: Set that sees other periods}
            illustrative: true
            valid: {from: 2023-01-01}
            legal-basis: [{document: Quyết định mẫu, certainty: unverified}]
            applies-to: [commune]
            score: {digits: 2}
            ranking: {by: rounded, ties: competition}
            defaults: {missing: redistribute, zero-denominator: redistribute}
            %stree:
              code: ALL
              label: {vi: Toàn bộ, en: All}
              max: 100
              aggregate: {type: weighted-mean}
              children:
                - {code: A, label: {vi: Hồ sơ đúng hạn, en: Files in time}, max: 30, input: {kind: ratio, unit: "%%"}, rule: {type: min-max}}
                - {code: B, label: {vi: Dịch vụ trực tuyến, en: Services online}, max: 20, input: {kind: value}, rule: {type: z-score, mean: 10, deviation: 4}}
                - code: PAIRS
                  label: {vi: So từng cặp, en: In pairs}
                  max: 50
                  aggregate: {type: copeland}
                  children:
                    - {code: C, label: {vi: Hài lòng, en: Satisfaction}, max: 30, input: {kind: value}, rule: {type: percentile-rank, ties: average}}
                    - {code: D, label: {vi: Thanh toán số, en: Digital payment}, max: 20, direction: lower-better, input: {kind: value}, rule: {type: distance-to-maximum}}
            """.formatted(code, name, more), code + ".yaml");
    }

    /** Gaps of A: U03 has none of this year, U04 none since 2023, which is too old. Of B: U05 has 2023 and 2024, U06 nothing at all. */
    private static boolean hasGap(int unit, String indicator, String year) {
        return switch (indicator) {
            case "A" -> (unit == 3 && year.equals("2025")) || (unit == 4 && !year.equals("2023"));
            case "B" -> (unit == 5 && year.equals("2025")) || unit == 6;
            case "C" -> unit == 7 && year.equals("2024");
            default -> unit == 8;
        };
    }

    private void bring(IndexSetSource source, List<String> years) throws IOException {
        StringBuilder names = new StringBuilder("unit,name,kind,group\n");
        for (int unit = 0; unit < units; unit++) {
            String name = NAMES.get(unit % NAMES.size()) + (unit < NAMES.size() ? "" : " Đông");
            names.append("U%02d,xã %s,commune,%s\n".formatted(unit, name, unit % 2 == 0 ? "Gia Lai" : "An Giang"));
        }
        Path units = Files.writeString(folder.resolve("don-vi.csv"), names);
        for (String year : years) {
            Path figures = Files.writeString(
                    folder.resolve("so-lieu-" + source.set().code() + "-" + year + ".csv"), figures(year));
            new IngestJob(CLOCK, IngestProgress.SILENT)
                    .run(
                            new IngestRequest(
                                    source.set(),
                                    Period.parse(year),
                                    List.of(figures),
                                    List.of(units),
                                    IngestRequest.FileOrder.TOGETHER,
                                    "Nguyễn Thị Ánh",
                                    true,
                                    ReadLimits.batch()),
                            lake);
            new RolePlay(CLOCK, new Actor("Nguyễn Thị Ánh"), new Actor("Lê Thị Duyệt"), new Actor("Trần Văn Chốt"))
                    .close(lake, source, Period.parse(year));
        }
    }

    private String figures(String year) {
        SplittableRandom random = new SplittableRandom(Integer.parseInt(year));
        StringBuilder rows = new StringBuilder("unit,indicator,period,value,numerator,denominator\n");
        for (int unit = 0; unit < units; unit++) {
            for (String indicator : List.of("A", "B", "C", "D")) {
                int figure = 1 + random.nextInt(700) + (unit == 10 ? 90_000 : 0);
                // a unit that came in 2024
                if (!hasGap(unit, indicator, year) && !(unit == 11 && year.equals("2023"))) {
                    rows.append("U%02d,%s,%s,".formatted(unit, indicator, year))
                            .append(indicator.equals("A") ? "," + random.nextInt(700) + ",701" : figure / 7.0 + ",,")
                            .append('\n');
                }
            }
        }
        return rows.toString();
    }

    private RunInputs inputs(IndexSetSource source, String year, Optional<RunInputs> boundTo) {
        ClosedPeriod closing = lake.closedPeriods()
                .findCurrent(source.set().code(), Period.parse(year))
                .orElseThrow();
        return new RunInputs(
                source, closing, RunSources.earlier(lake, source, closing).usable(), boundTo, RunInputs.ENGINE);
    }

    private RunInputs score(RunInputs inputs) {
        IndexSet set = inputs.indexSet().set();
        List<ClosedUnit> rows = lake.closedPeriods().rows(inputs.closing());
        List<UnitHistory> units = RunUnits.of(lake, inputs, rows);
        Binding binding = RunUnits.binding(lake, inputs, units);
        Scorer scorer = Scorer.of(set, binding);
        List<ScoreSheet> sheets = units.stream().map(scorer::score).toList();
        double[] keys = sheets.stream().mapToDouble(ScoreSheet::score).toArray();
        int[] groups = rows.stream()
                .mapToInt(row -> row.group().equals("Gia Lai") ? 0 : 1)
                .toArray();
        int[] ranks = Ranking.rank(set.definition().ranking().ties(), keys, groups, new double[0][]);
        List<ScoreRow> scores = new ArrayList<>();
        for (int unit = 0; unit < rows.size(); unit++) {
            scores.add(row(inputs, rows.get(unit), sheets.get(unit), ranks[unit]));
        }
        int ranked = (int) IntStream.of(ranks).filter(rank -> rank > 0).count();
        lake.commit(run(inputs, binding, ranked), scores);
        return inputs;
    }

    private static RunRow run(RunInputs inputs, Binding binding, int ranked) {
        ObjectNode manifest = new ObjectMapper().createObjectNode().put("run", inputs.id());
        manifest.set("parameters", inputs.parameters());
        if (!binding.preparation().isNone()) {
            manifest.set("preparation", PreparationJson.write(binding.preparation()));
        }
        ClosedPeriod closing = inputs.closing();
        return new RunRow(
                inputs.id(),
                closing.indexSet(),
                closing.indexSetVersion(),
                closing.period(),
                closing.id(),
                closing.units(),
                ranked,
                CLOCK.instant(),
                inputs.engine(),
                inputs.indexSet().yaml(),
                manifest.toPrettyString(),
                Digests.sha256(manifest.toPrettyString()));
    }

    private static ScoreRow row(RunInputs inputs, ClosedUnit unit, ScoreSheet sheet, int rank) {
        IndexSet set = inputs.indexSet().set();
        NodeFigures nodes = new NodeFigures(
                sheet.points(),
                sheet.official(),
                set.nodes().stream().mapToDouble(Node::max).toArray(),
                sheet.coverage(),
                IntStream.range(0, set.nodes().size())
                        .map(node -> sheet.states()[node])
                        .toArray(),
                IntStream.range(0, set.nodes().size()).map(node -> -1).toArray(),
                Contributions.of(set).of(sheet));
        return new ScoreRow(
                inputs.id(),
                unit.unit(),
                unit.name(),
                unit.kind(),
                unit.group(),
                sheet.score(),
                rank,
                rank > 0,
                sheet.reason().map(UnrankedReason::code).orElse(""),
                -1,
                sheet.coverage()[0],
                nodes,
                0);
    }
}
