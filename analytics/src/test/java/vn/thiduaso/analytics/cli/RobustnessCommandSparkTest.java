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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.analytics.ExampleClosings;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.lake.RobustnessAnalysis;
import vn.thiduaso.datasets.lake.SlotFigures;
import vn.thiduaso.ingest.cli.Console;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.CellState;

import static org.assertj.core.api.Assertions.assertThat;

class RobustnessCommandSparkTest {

    @TempDir
    Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void shouldPrintAndStoreHowSureTheRanksAre() throws IOException {
        String run = scored(ExampleClosings.sampled());
        Path csv = home.resolve("units-out.csv");

        assertThat(robustness(run, "--draws", "50", "--sobol", "4", "--top", "2"))
                .isZero();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines.get(0)).startsWith("đơn vị,tên,nhóm,hạng,điểm,hạng 5 %,hạng trung vị,hạng 95 %");
        assertThat(lines).hasSize(13).allMatch(line -> !line.contains("NaN"));
        assertThat(err.toString()).contains("12 đơn vị × ", "đã lưu phân tích");
        String printed = out.toString();

        assertThat(robustness(run, "--draws", "50", "--sobol", "4", "--top", "2", "--out", csv.toString()))
                .isZero();
        assertThat(Files.readString(csv)).isEqualTo(printed);
        assertThat(err.toString()).contains("đã có từ trước").doesNotContain("lượt");
        try (Lake lake = Lake.open(LakeSettings.of(home, Map.of()))) {
            assertThat(lake.robustness().of(run)).hasSize(1);
            assertThat(lake.robustness().of(run).get(0).manifest()).contains("\"variations\"", "within: 0.25");
        }
    }

    @Test
    void shouldAnalyseTheNewestRunsAtSeveralCutLinesInOneCall() throws IOException {
        String run = scored(ExampleClosings.sampled());

        assertThat(run(
                        "robustness",
                        "--master",
                        "local[2]",
                        "--newest",
                        "--top",
                        "2,4",
                        "--draws",
                        "20",
                        "--sobol",
                        "0"))
                .isZero();

        assertThat(out.toString()).isEmpty();
        try (Lake lake = Lake.open(LakeSettings.of(home, Map.of()))) {
            assertThat(lake.robustness().of(run).stream().map(RobustnessAnalysis::top))
                    .containsExactlyInAnyOrder(2, 4);
        }
        assertThat(run("robustness")).isEqualTo(2);
        assertThat(err.toString()).contains("--newest");
    }

    /** Each table of the stored analysis, against that of the same draws made anew. */
    @Test
    void shouldPrintWhatIsStoredAsItWasDrawn() throws IOException {
        String run = scored(ExampleClosings.sampled());
        for (String table : List.of("ties", "movements", "leave-one-out", "units")) {
            // another seed is another analysis
            String[] asked = {
                "--draws",
                "30",
                "--sobol",
                "3",
                "--top",
                "3",
                "--flipped",
                "0",
                "--what",
                table,
                "--seed",
                "" + table.length()
            };
            assertThat(robustness(run, asked)).isZero();
            String drawn = out.toString();
            assertThat(err.toString()).contains("đã lưu phân tích");

            assertThat(robustness(run, asked)).isZero();
            assertThat(out.toString()).isEqualTo(drawn);
            assertThat(err.toString()).contains("đã có từ trước");
        }
    }

    @Test
    void shouldDrawWhatTheSourceMarkedUnlessToldNot() throws IOException {
        IndexSetSource source = ExampleClosings.sampled();
        try (Lake lake = Lake.open(LakeSettings.of(home, Map.of()))) {
            lake.commit(List.of(ExampleClosings.flagged(source, "U0000", "CQS.2")));
        }
        String run = scored(source);

        assertThat(robustness(run, "--draws", "20", "--sobol", "2", "--what", "movements"))
                .isZero();
        assertThat(out.toString().lines().map(line -> line.split(",")[0]))
                .containsExactly("thay đổi", "weights", "scaling", "left-out", "flagged");
        try (Lake lake = Lake.open(LakeSettings.of(home, Map.of()))) {
            assertThat(lake.robustness().of(run).get(0).manifest())
                    .contains("{unit: 'U0000', input: 'CQS.2', part: value, low: 0.0, high: 2.0}");
        }
        assertThat(robustness(run, "--draws", "20", "--sobol", "2", "--what", "movements", "--without-flagged"))
                .isZero();
        assertThat(out.toString()).doesNotContain("flagged");
    }

    @Test
    void shouldPrintTheOtherTablesByADesignOfOnesOwn() throws IOException {
        String run = scored(ExampleClosings.sampled());
        Path design = home.resolve("design.yaml");
        Files.writeString(design, "variations: [{type: weights, within: 0.9}, {type: left-out, probability: 0.5}]");

        assertThat(robustness(run, "--design", design.toString(), "--draws", "40", "--what", "movements"))
                .isZero();
        assertThat(out.toString().lines().map(line -> line.split(",")[0]))
                .containsExactly("thay đổi", "weights", "left-out");
        assertThat(robustness(run, "--design", design.toString(), "--draws", "40", "--what", "ties", "--flipped", "0"))
                .isZero();
        assertThat(out.toString()).startsWith("đơn vị trong 10 hạng đầu,đơn vị ngoài,tỉ lệ đảo thứ tự");
        assertThat(robustness(run, "--draws", "1", "--sobol", "0", "--what", "leave-one-out"))
                .isZero();
        assertThat(out.toString().lines()).hasSizeGreaterThan(12 * 3);
    }

    /** Both change the ranks; the command compares its own with those of the run before it draws. */
    @Test
    void shouldLookBackAndMeasureByAnotherRunAsTheRunDid() throws IOException {
        Path set = home.resolve("looks-back.yaml");
        Files.writeString(set, """
                code: LOOKS-BACK
                version: "1"
                name: Xem kỳ trước
                valid: {from: 2026-01-01}
                legal-basis: [{document: Ví dụ, certainty: unverified}]
                applies-to: [commune]
                score: {digits: 4}
                ranking: {by: unrounded, ties: competition}
                defaults: {missing: redistribute}
                history: {periods: 1}
                preparation: [{type: impute, from: earlier}]
                tree:
                  code: T
                  label: Tổng
                  max: 10
                  aggregate: {type: weighted-mean}
                  children:
                    - {code: A, label: A, max: 5, input: {kind: value}, rule: {type: min-max, capped: false}}
                    - {code: B, label: B, max: 5, input: {kind: value}, rule: {type: z-score, mean: 2, deviation: 1}}
                """);
        IndexSetSource source = IndexSetSource.of(Files.readString(set), "looks-back.yaml");
        try (Lake lake = Lake.open(LakeSettings.of(home, Map.of()))) {
            close(lake, source, "2026-Q2", new double[][] {{1, 8}, {4, 2}, {9, 5}, {3, 3}});
            close(lake, source, "2026-Q3", new double[][] {{2, Double.NaN}, {Double.NaN, 9}, {5, 5}, {7, 1}});
        }
        String[] scoring = {"--index-set", set.toString(), "--master", "local[1]", "--period"};
        assertThat(run("score", with(scoring, "2026-Q2"))).isZero();
        String earlier = out.toString().strip();
        assertThat(run("score", with(scoring, "2026-Q3", "--bind-to", earlier))).isZero();
        String bound = out.toString().strip();

        assertThat(robustness(bound, "--draws", "20", "--sobol", "2")).isZero();
        assertThat(out.toString().lines()).hasSize(5);
    }

    private static void close(Lake lake, IndexSetSource source, String period, double[][] figures) {
        List<ClosedUnit> rows = new ArrayList<>();
        for (double[] of : figures) {
            double[] values = new double[source.set().slotCount()];
            byte[] states = new byte[values.length];
            Arrays.fill(values, Double.NaN);
            Arrays.fill(states, CellState.MISSING.code());
            for (int i = 0; i < of.length; i++) {
                int slot = source.set()
                        .findSlot(i == 0 ? "A" : "B", Part.VALUE)
                        .orElseThrow()
                        .index();
                values[slot] = of[i];
                states[slot] = (Double.isNaN(of[i]) ? CellState.MISSING : CellState.VALUE).code();
            }
            rows.add(new ClosedUnit(
                    "U" + rows.size(),
                    "Xã " + rows.size(),
                    "commune",
                    "",
                    new SlotFigures(values, states, Collections.nCopies(values.length, ""))));
        }
        ExampleClosings.close(lake, source, Period.parse(period), rows);
    }

    private static String[] with(String[] first, String... then) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(then));
        return all.toArray(String[]::new);
    }

    @Test
    void shouldRefuseWhatCannotBeDone() throws IOException {
        String run = scored(ExampleClosings.plain());
        Path design = home.resolve("design.yaml");
        Files.writeString(design, """
                variations:
                  - {type: weights, within: 7}
                  - {type: weihgts}
                  - type: doubtful
                    cells: [{unit: U0001, input: CQS.2, low: 0, high: 1}, {unit: UXX, input: CQS.2, low: 0, high: 1}]
                """);

        assertThat(robustness("000000000000")).isEqualTo(2);
        assertThat(err.toString()).contains("Không có đợt chấm nào mã “000000000000”");
        assertThat(robustness(run, "--design", design.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "design.yaml:2",
                        "design.yaml:3",
                        "design.yaml:5",
                        "không có đơn vị nào mang mã \"UXX\" trong đợt chấm")
                .doesNotContain("U0001");
        assertThat(robustness(run, "--design", home.resolve("none.yaml").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Không mở được tệp thiết kế");
        assertThat(robustness(run, "--draws", "0")).isEqualTo(2);
        assertThat(robustness(run, "--sobol", "1")).isEqualTo(2);
        assertThat(robustness(run, "--draws", "5000000")).isEqualTo(2);
        assertThat(err.toString()).contains("hãy giảm --draws");
        assertThat(robustness(run, "--what", "all")).isEqualTo(2);
        assertThat(robustness(run, "--out", "x.pdf")).isEqualTo(2);
    }

    private String scored(IndexSetSource source) {
        try (Lake lake = Lake.open(LakeSettings.of(home, Map.of()))) {
            ExampleClosings.close(lake, source, ExampleClosings.rows(source, 12));
        }
        assertThat(run("score", "--index-set", source.set().code(), "--period", "2026-Q3", "--master", "local[1]"))
                .isZero();
        return out.toString().strip();
    }

    private int robustness(String run, String... arguments) {
        List<String> all = new ArrayList<>(List.of(run, "--master", "local[2]"));
        all.addAll(List.of(arguments));
        return run("robustness", all.toArray(String[]::new));
    }

    private int run(String command, String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> all = new ArrayList<>(List.of(command, "--home", home.toString()));
        all.addAll(List.of(arguments));
        Console console =
                new Console(new PrintWriter(out, true), new PrintWriter(err, true), Map.of(), Clock.systemUTC(), false);
        return AnalyticsCli.commandLine(console).execute(all.toArray(String[]::new));
    }
}
