package vn.thiduaso.analytics.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thiduaso.analytics.ExampleClosings;
import vn.thiduaso.analytics.run.RunKernel;
import vn.thiduaso.analytics.run.UnitFigures;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.datasets.lake.ScoreRow;
import vn.thiduaso.datasets.run.RunInputs;
import vn.thiduaso.ingest.cli.Console;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code improve} and {@code price} over a run of {@link ExampleClosings}, made without Spark. */
class ImproveCommandTest {

    private static final String RUN = "0123456789ab";

    @TempDir
    Path home;

    private final StringWriter out = new StringWriter();
    private static final String OLD = "ba9876543210";

    private final StringWriter err = new StringWriter();
    private List<ScoreRow> scores = List.of();

    @BeforeEach
    void score() {
        IndexSetSource source = ExampleClosings.sampled();
        List<ClosedUnit> rows = ExampleClosings.rows(source, 24);
        try (Lake lake = Lake.open(LakeSettings.of(home, Map.of()))) {
            ClosedPeriod closing = ExampleClosings.close(lake, source, rows);
            lake.commit(List.of(ExampleClosings.flagged(source, "U0000", "CQS.2")));
            scores = RunKernel.of(source.set(), figures()).rows(RUN, figures());
            commit(lake, source, closing, RUN, RunInputs.ENGINE);
        }
    }

    private static List<UnitFigures> figures() {
        return ExampleClosings.rows(ExampleClosings.sampled(), 24).stream()
                .map(UnitFigures::of)
                .toList();
    }

    private void commit(Lake lake, IndexSetSource source, ClosedPeriod closing, String run, String engine) {
        lake.commit(
                new RunRow(
                        run,
                        source.set().code(),
                        source.set().version(),
                        ExampleClosings.PERIOD,
                        closing.id(),
                        scores.size(),
                        scores.size(),
                        ExampleClosings.NOON,
                        engine,
                        source.yaml(),
                        "{}",
                        "0".repeat(64)),
                RunKernel.of(source.set(), figures()).rows(run, figures()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"improve OLD --unit U0001", "price OLD", "compare OLD 0123456789ab", "compare 0123456789ab OLD"})
    void shouldNotScoreAgainWhatAnotherEngineScored(String line) {
        IndexSetSource source = ExampleClosings.sampled();
        try (Lake lake = Lake.open(LakeSettings.of(home, Map.of()))) {
            ClosedPeriod closing = lake.closedPeriods()
                    .findCurrent(source.set().code(), ExampleClosings.PERIOD)
                    .orElseThrow();
            commit(lake, source, closing, OLD, "thiduaso-scoring-1");
        }

        String[] words = line.replace("OLD", OLD).split(" ");
        assertThat(run(words[0], Arrays.copyOfRange(words, 1, words.length))).isEqualTo(2);

        assertThat(err.toString()).contains(OLD + " do bộ máy thiduaso-scoring-1", "chấm lại kỳ này");
    }

    /** The same units a quarter before, the figures of each those of the unit after it. */
    private void closeQuarterBefore() {
        IndexSetSource source = ExampleClosings.sampled();
        List<ClosedUnit> rows = ExampleClosings.rows(source, 24);
        List<ClosedUnit> before = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ClosedUnit row = rows.get(i);
            before.add(new ClosedUnit(
                    row.unit(),
                    row.name(),
                    row.kind(),
                    row.group(),
                    rows.get((i + 1) % rows.size()).figures()));
        }
        try (Lake lake = Lake.open(LakeSettings.of(home, Map.of()))) {
            ExampleClosings.close(lake, source, ExampleClosings.PERIOD.previous(), before);
        }
    }

    private ScoreRow ranked(int rank) {
        return scores.stream().filter(row -> row.rank() == rank).findFirst().orElseThrow();
    }

    @Test
    void shouldPrintTheAnswerAndTheTable() {
        ScoreRow second = ranked(2);

        assertThat(run("improve", RUN, "--unit", second.unit())).isZero();

        assertThat(err.toString())
                .startsWith(second.unit())
                .contains("hạng 2, nhóm có 8 đơn vị được xếp hạng", "hạng 1");
        List<String> lines = out.toString().lines().toList();
        assertThat(lines.get(0))
                .isEqualTo(
                        "cách,thứ tự,mã số liệu,chỉ số,thành phần,từ,đến,công sức,điểm tăng,điểm,hạng,lên bậc,ghi chú");
        assertThat(lines).anyMatch(line -> line.startsWith("kết hợp,1,"));
        assertThat(lines).anyMatch(line -> line.startsWith("một mình,1,") && line.contains(",1,1,một mình "));
        assertThat(lines).allMatch(line -> !line.contains("NaN"));
    }

    @Test
    void shouldSayThatTheFirstNeedsNothing() {
        assertThat(run("improve", RUN, "--unit", ranked(1).unit(), "--places", "3"))
                .isZero();

        assertThat(err.toString()).contains("Đang ở hạng 1");
        assertThat(out.toString().lines()).hasSize(1);
    }

    @Test
    void shouldPriceWhatIsMissing() throws IOException {
        Path file = home.resolve("gia.csv");

        assertThat(run("price", RUN, "--out", file.toString())).isZero();

        List<String> lines = Files.readAllLines(file);
        assertThat(lines.get(0)).startsWith("đơn vị,tên đơn vị,mã số liệu");
        assertThat(lines.subList(1, lines.size()))
                .filteredOn(line -> !line.startsWith("U0000,"))
                .isNotEmpty()
                .allMatch(line -> line.contains(",chưa có số liệu,"));
        assertThat(run("price", RUN, "--unit", "U0000", "--all")).isZero();
        assertThat(out.toString().lines().skip(1)).isNotEmpty().allMatch(line -> line.startsWith("U0000,"));
        assertThat(run("price", RUN, "--unit", "U0000", "--hold-sample")).isZero();
        assertThat(out.toString().lines()).hasSize(2);
    }

    @Test
    void shouldPriceWhatTheSourceMarked() {
        assertThat(run("price", RUN, "--unit", "U0000")).isZero();

        List<String> lines = out.toString().lines().skip(1).toList();
        assertThat(lines)
                .singleElement()
                .satisfies(line ->
                        assertThat(line).startsWith("U0000,Đơn vị 0,CQS.2,").contains(",giá trị,nghi ngờ: ước tính,"));
    }

    @Test
    void shouldPriceAStatedInterval() {
        String usual = "U0000,Đơn vị 0,CQS.2,";

        assertThat(run("price", RUN, "--unit", "U0000", "--interval", "U0000:CQS.2=0.5..1.5"))
                .isZero();
        assertThat(out.toString().lines().skip(1))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith(usual)
                        .contains(",giá trị,nghi ngờ: ước tính; khoảng đã nêu,", ",0.5,", ",1.5,"));

        assertThat(run("price", RUN, "--unit", "U0002", "--interval", "U0002:CQS.2=0..2"))
                .isZero();
        assertThat(out.toString().lines().filter(line -> line.startsWith("U0002,Đơn vị 2,CQS.2,")))
                .singleElement()
                .satisfies(line -> assertThat(line).contains(",khoảng đã nêu,"));
    }

    @Test
    void shouldRefuseIntervalsOfNothingAllAtOnce() {
        assertThat(run(
                        "price",
                        RUN,
                        "--interval",
                        "U0000:CQS.2=5..1",
                        "--interval",
                        "KHONG:CQS.2=1..5",
                        "--interval",
                        "U0000:KHONG=1..5",
                        "--interval",
                        "U0000:CQS.2/half=1..5",
                        "--interval",
                        "U0000"))
                .isEqualTo(2);

        assertThat(err.toString())
                .contains(
                        "THẤP phải không lớn hơn CAO",
                        "đợt chấm không có đơn vị “KHONG”",
                        "bộ chỉ số không có số liệu “KHONG”",
                        "không có thành phần “half”",
                        "cần dạng ĐƠN_VỊ:MÃ=THẤP..CAO");
    }

    @Test
    void shouldMeasureByWhatChangedBefore() {
        String unit = ranked(3).unit();
        assertThat(run("improve", RUN, "--unit", unit, "--limit", "own-change")).isEqualTo(2);
        assertThat(err.toString()).contains("Kỳ 2026-Q2 chưa chốt");
        closeQuarterBefore();

        assertThat(run("improve", RUN, "--unit", unit, "--effort", "usual-change"))
                .isZero();
        assertThat(err.toString()).contains("1 là mức thay đổi thường thấy của nhóm so với kỳ trước");
        assertThat(run("improve", RUN, "--unit", unit, "--limit", "own-change", "--places", "2"))
                .isZero();
        assertThat(err.toString()).contains("chính đơn vị");
        assertThat(run("improve", RUN, "--unit", unit, "--limit", "far")).isEqualTo(2);
        assertThat(run("improve", RUN, "--unit", unit, "--effort", "hours")).isEqualTo(2);
        assertThat(err.toString()).contains("--effort nhận gap hoặc usual-change");
    }

    @Test
    void shouldLetTheOthersMoveOn() {
        closeQuarterBefore();

        assertThat(run("improve", RUN, "--unit", ranked(3).unit(), "--with-trend", "--most", "2"))
                .isZero();

        assertThat(err.toString()).contains("thay đổi tiếp như từ kỳ 2026-Q2: hạng ");
        assertThat(out.toString().lines().filter(line -> line.startsWith("kết hợp,")))
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void shouldRefuseWhatCannotBeDone() {
        String unit = ranked(2).unit();
        assertThat(run("improve", "000000000000", "--unit", unit)).isEqualTo(2);
        assertThat(err.toString()).contains("Không có đợt chấm nào mã");
        assertThat(run("improve", RUN, "--unit", "KHONG")).isEqualTo(2);
        assertThat(err.toString()).contains("không có đơn vị “KHONG”");
        assertThat(run("improve", RUN, "--unit", unit, "--places", "0")).isEqualTo(2);
        assertThat(run("improve", RUN, "--unit", unit, "--quantile", "0.2")).isEqualTo(2);
        assertThat(run("improve", RUN, "--unit", unit, "--with-trend")).isEqualTo(2);
        assertThat(err.toString()).contains("Kỳ 2026-Q2 chưa chốt");
        assertThat(run("improve", RUN)).isEqualTo(2);
        assertThat(run("price", RUN, "--unit", "KHONG")).isEqualTo(2);
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
