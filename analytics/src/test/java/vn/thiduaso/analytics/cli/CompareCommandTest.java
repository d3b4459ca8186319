package vn.thiduaso.analytics.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.analytics.ExampleClosings;
import vn.thiduaso.analytics.run.RunKernel;
import vn.thiduaso.analytics.run.UnitFigures;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.datasets.lake.SlotFigures;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.datasets.lake.SubmissionBatch;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.datasets.run.RunInputs;
import vn.thiduaso.ingest.cli.Console;
import vn.thiduaso.ingest.cli.ExitCode;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.CellState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CompareCommandTest {

    private static final String BEFORE = "000000000001";
    private static final String AFTER = "000000000002";

    @TempDir
    Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void scoreTwoPeriods() {
        IndexSetSource source = ExampleClosings.sampled();
        List<ClosedUnit> rows = ExampleClosings.rows(source, 12);
        List<ClosedUnit> later = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ClosedUnit row = rows.get(i);
            later.add(new ClosedUnit(
                    i == 0 ? "NEW" : row.unit(),
                    row.name(),
                    row.kind(),
                    row.group(),
                    rows.get((i + 2) % rows.size()).figures()));
        }
        try (Lake lake = Lake.open(LakeSettings.of(home, Map.of()))) {
            score(lake, source, BEFORE, ExampleClosings.PERIOD.previous(), rows);
            score(lake, source, AFTER, ExampleClosings.PERIOD, later);
        }
    }

    private static void score(Lake lake, IndexSetSource source, String run, Period period, List<ClosedUnit> rows) {
        score(lake, source, run, period, rows, RunInputs.ENGINE);
    }

    private static void score(
            Lake lake, IndexSetSource source, String run, Period period, List<ClosedUnit> rows, String engine) {
        ClosedPeriod closing = ExampleClosings.close(lake, source, period, rows);
        List<UnitFigures> figures = rows.stream().map(UnitFigures::of).toList();
        lake.commit(
                new RunRow(
                        run,
                        source.set().code(),
                        source.set().version(),
                        period,
                        closing.id(),
                        rows.size(),
                        rows.size(),
                        ExampleClosings.NOON,
                        engine,
                        source.yaml(),
                        "{}",
                        "0".repeat(64)),
                RunKernel.of(source.set(), figures).rows(run, figures));
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("compare", "--home", home.toString()));
        all.addAll(List.of(arguments));
        Console console =
                new Console(new PrintWriter(out, true), new PrintWriter(err, true), Map.of(), Clock.systemUTC(), false);
        return AnalyticsCli.commandLine(console).execute(all.toArray(String[]::new));
    }

    private List<String[]> lines() {
        return out.toString().lines().map(line -> line.split(",", -1)).toList();
    }

    private String[] line(String unit) {
        return lines().stream().filter(line -> line[0].equals(unit)).findFirst().orElseThrow();
    }

    @Test
    void shouldWriteOneLineForEachUnitWithPartsThatAddUp() {
        assertThat(run(BEFORE, AFTER)).isEqualTo(ExitCode.DONE);

        // twelve of the later run, and one that only the earlier one has
        assertThat(lines()).hasSize(14);
        assertThat(lines().get(0)).startsWith("đơn vị", "tên", "nhóm", "điểm trước", "điểm sau", "thay đổi");
        int split = 0;
        for (String[] line : lines().subList(1, 13)) {
            if (!line[6].isEmpty()) {
                double parts = 0;
                for (int part = 6; part <= 9; part++) {
                    parts += Double.parseDouble(line[part]);
                }
                assertThat(parts).isCloseTo(Double.parseDouble(line[5]), within(5e-6));
                assertThat(line[12]).isEqualTo("chính nó");
                split++;
            }
        }
        assertThat(split).isPositive();
        assertThat(line("NEW")[12]).isEqualTo("chưa có điểm trước");
    }

    /** A: 8 of 10, then 8 or 10 of 20 with the threefold weight; B: 4 of 10 both times. */
    @Test
    void shouldTellRulesAndWeightsOfTwoVersionsApart() {
        IndexSetSource first = version("1", 10, 1);
        IndexSetSource second = version("2", 20, 3);
        try (Lake lake = Lake.open(LakeSettings.of(home, Map.of()))) {
            score(lake, first, "000000000003", ExampleClosings.PERIOD.previous(), units(first, 8, 8));
            score(lake, second, "000000000004", ExampleClosings.PERIOD, units(second, 8, 10));
        }

        assertThat(run("000000000003", "000000000004")).isEqualTo(ExitCode.DONE);

        // (8 + 4) / 2, (3 × 4 + 4) / 4; rules alone (4 + 4) / 2, weights alone (3 × 8 + 4) / 4:
        // rules (4 − 6 + 4 − 7) / 2, weights (7 − 6 + 4 − 4) / 2
        assertThat(numbers(line("U0"), 3, 9)).containsExactly(6, 4, -2, 0, -2.5, 0.5, 0);
        double[] moved = numbers(line("U1"), 3, 9);
        assertThat(moved[1]).isEqualTo(4.75);
        assertThat(moved[3]).isPositive();
        assertThat(moved[4]).isNegative();
        assertThat(moved[5]).isPositive();
        assertThat(moved[3] + moved[4] + moved[5] + moved[6]).isCloseTo(moved[2], within(2e-6));
    }

    private static double[] numbers(String[] line, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToDouble(column -> Double.parseDouble(line[column]))
                .toArray();
    }

    private static IndexSetSource version(String version, int most, int weight) {
        return IndexSetSource.of("""
                code: TWICE
                version: "%s"
                name: Hai bản
                valid: {from: 2026-01-01}
                legal-basis: [{document: Ví dụ, certainty: unverified}]
                applies-to: [commune]
                score: {digits: 2}
                ranking: {by: rounded, ties: competition}
                defaults: {missing: redistribute}
                tree:
                  code: T
                  label: Tổng
                  max: 10
                  aggregate: {type: weighted-mean}
                  children:
                    - {code: A, label: A, max: 10, weight: %d, input: {kind: value}, rule: {type: goalposts, low: 0, high: %d}}
                    - {code: B, label: B, max: 10, weight: 1, input: {kind: value}, rule: {type: goalposts, low: 0, high: 10}}
                """.formatted(version, weight, most), "twice.yaml");
    }

    private static List<ClosedUnit> units(IndexSetSource source, double... ofA) {
        List<ClosedUnit> rows = new ArrayList<>();
        for (double figure : ofA) {
            double[] values = new double[source.set().slotCount()];
            byte[] states = new byte[values.length];
            Arrays.fill(values, Double.NaN);
            Arrays.fill(states, CellState.MISSING.code());
            for (String code : List.of("A", "B")) {
                int slot = source.set().findSlot(code, Part.VALUE).orElseThrow().index();
                values[slot] = code.equals("A") ? figure : 4;
                states[slot] = CellState.VALUE.code();
            }
            rows.add(new ClosedUnit(
                    "U" + rows.size(),
                    "Xã",
                    "commune",
                    "",
                    new SlotFigures(values, states, Collections.nCopies(values.length, ""))));
        }
        return rows;
    }

    @Test
    void shouldSetAMergedUnitBesideTheMeanOfItsPartsWithoutPartsAndRank() throws IOException {
        Path file = home.resolve("lineage.csv");
        Files.writeString(file, "before,after,weight\nU0000,NEW,\nU0002,NEW,1\n");

        assertThat(run(BEFORE, AFTER, "--lineage", file.toString())).isEqualTo(ExitCode.DONE);

        String[] merged = line("NEW");
        assertThat(merged[12]).isEqualTo("không so sánh được: sáp nhập từ U0000 U0002");
        assertThat(merged[3]).isNotEmpty();
        assertThat(merged[6]).isEmpty();
        assertThat(merged[11]).isEmpty();
    }

    @Test
    void shouldNameEveryFaultyLineOfALineageAndWriteNothing() throws IOException {
        Path file = home.resolve("lineage.csv");
        Files.writeString(file, "before,after,weight\nA,B,nặng\n,C,1\nD,E,-2\n");

        assertThat(run(BEFORE, AFTER, "--lineage", file.toString())).isEqualTo(ExitCode.BAD_REQUEST);

        assertThat(err.toString())
                .contains("lineage.csv:2: hệ số “nặng”", "lineage.csv:3: Phải ghi cả", "lineage.csv:4: Hệ số của D");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void shouldNameUnitsOfALineageThatNobodyKnows() throws IOException {
        Path file = home.resolve("lineage.csv");
        Files.writeString(
                file, "before,after,weight\nU0000,NEW,1\nU000O,NEW,-1\nU0001,MỚI TINH,nhiều\nNEW,NEW,1\nU0000,NEW,2\n");

        assertThat(run(BEFORE, AFTER, "--lineage", file.toString())).isEqualTo(ExitCode.BAD_REQUEST);

        assertThat(err.toString().lines().filter(line -> line.contains("lineage.csv:")))
                .extracting(line -> line.substring(line.indexOf("lineage.csv:")))
                .containsExactly(
                        "lineage.csv:3: không có đơn vị cũ (before) nào mang mã “U000O”; có phải là “U0000”? Ghi mã đơn vị như trong đợt chấm hoặc danh sách đơn vị",
                        "lineage.csv:3: Hệ số của U000O trong NEW phải lớn hơn 0, nhận được -1.0",
                        "lineage.csv:4: không có đơn vị mới (after) nào mang mã “MỚI TINH”; Ghi mã đơn vị như trong đợt chấm hoặc danh sách đơn vị",
                        "lineage.csv:4: hệ số “nhiều” không phải số; ghi số có dấu chấm thập phân, hoặc để trống",
                        "lineage.csv:5: không có đơn vị cũ (before) nào mang mã “NEW”; Ghi mã đơn vị như trong đợt chấm hoặc danh sách đơn vị",
                        "lineage.csv:6: cặp đơn vị U0000 → NEW đã ghi ở dòng 2; giữ lại một dòng");
        assertThat(out.toString()).isEmpty();
    }

    /** One file for units of all kinds: the list of units knows the hamlet that no commune's run has. */
    @Test
    void shouldTakeALineageThatSpeaksOfUnitsOutsideTheRuns() throws IOException {
        String units = Submission.idOf(Submission.Kind.UNITS, "", "", "a".repeat(64));
        Submission list = new Submission(
                units,
                Submission.Kind.UNITS,
                "",
                "",
                "don-vi.csv",
                "a".repeat(64),
                1,
                1,
                1,
                0,
                RunInputs.ENGINE,
                true,
                ExampleClosings.NOON,
                0);
        UnitRow hamlet = new UnitRow(units, "AP-1", "Ấp 1", "hamlet", "", "", UnitRow.SINCE_EVER, UnitRow.OPEN);
        try (Lake lake = Lake.open(LakeSettings.of(home, Map.of()))) {
            lake.commit(List.of(new SubmissionBatch(list, List.of(), List.of(hamlet), List.of(), List.of())));
        }
        Path file = home.resolve("lineage.csv");
        Files.writeString(file, "before,after\nU0000,NEW\nAP-1,AP-1\n");

        assertThat(run(BEFORE, AFTER, "--lineage", file.toString())).isEqualTo(ExitCode.DONE);

        assertThat(line("NEW")[12]).isEqualTo("không so sánh được: tách từ U0000");
    }

    /** A correction: the figures of one unit are closed again after two people unlocked the period. */
    @Test
    void shouldListWhomACorrectionMovesAndWhyThePeriodWasUnlocked() {
        IndexSetSource set = version("1", 10, 1);
        try (Lake lake = Lake.open(LakeSettings.of(home, Map.of()))) {
            score(lake, set, "000000000005", ExampleClosings.PERIOD, units(set, 8, 6, 2));
            score(lake, set, "000000000006", ExampleClosings.PERIOD, units(set, 8, 9, 2));
        }

        assertThat(run("--correction", "000000000006")).isEqualTo(ExitCode.DONE);

        assertThat(lines().subList(1, lines().size()))
                .extracting(line -> line[0])
                .containsExactly("U0", "U1");
        assertThat(lines().get(0)).endsWith("so với", "hạng trước", "hạng sau", "mức trước", "mức sau");
        assertThat(line("U0")).endsWith("chính nó", "1", "2", "", "");
        assertThat(line("U1")).endsWith("chính nó", "2", "1", "", "");
        assertThat(err.toString())
                .contains(
                        "đề nghị mở khóa kỳ 2026-Q3 của bộ chỉ số TWICE (một,",
                        ": thử",
                        "mở khóa kỳ 2026-Q3 của bộ chỉ số TWICE (hai,",
                        "1 đơn vị đổi điểm, 2 đổi hạng, 0 đổi mức, trong 3 đơn vị");
        assertThat(run("--correction", "000000000005")).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(err.toString()).contains("000000000005 không phải đợt đính chính");
        assertThat(run("--correction", "000000000006", "000000000005")).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(run("000000000005")).isEqualTo(ExitCode.BAD_REQUEST);
    }

    @Test
    void shouldListAUnitThatIsNoLongerThere() {
        assertThat(run(AFTER, BEFORE, "--changed")).isEqualTo(ExitCode.DONE);

        assertThat(line("NEW")[12]).isEqualTo("không còn trong đợt sau");
        assertThat(line("NEW")[3]).isNotEmpty();
        assertThat(line("NEW")[4]).isEmpty();
    }

    /** Stored scores of one engine beside parts computed by another would not add up. */
    @Test
    void shouldRefuseARunOfAnotherEngineOnEitherSide() {
        String older = "000000000004";
        IndexSetSource source = ExampleClosings.sampled();
        try (Lake lake = Lake.open(LakeSettings.of(home, Map.of()))) {
            score(
                    lake,
                    source,
                    older,
                    ExampleClosings.PERIOD.previous(),
                    ExampleClosings.rows(source, 12),
                    "thiduaso-scoring-0");
        }

        for (String[] asked : List.of(new String[] {older, AFTER}, new String[] {AFTER, older})) {
            assertThat(run(asked)).isEqualTo(ExitCode.BAD_REQUEST);
            assertThat(out.toString()).isEmpty();
            assertThat(err.toString())
                    .contains("Đợt chấm %s do bộ máy thiduaso-scoring-0 làm ra".formatted(older), "chấm lại kỳ");
            err.getBuffer().setLength(0);
        }
    }

    @Test
    void shouldRefuseARunThatIsNotThere() {
        assertThat(run(BEFORE, "ffffffffffff")).isEqualTo(ExitCode.BAD_REQUEST);

        assertThat(err.toString()).contains("ffffffffffff", "runs");
    }
}
