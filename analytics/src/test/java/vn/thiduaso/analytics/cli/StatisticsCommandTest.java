package vn.thiduaso.analytics.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.analytics.ExampleClosings;
import vn.thiduaso.analytics.run.ExampleRuns;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.ingest.cli.Console;

import static org.assertj.core.api.Assertions.assertThat;

class StatisticsCommandTest {

    @TempDir
    Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void shouldPrintTheLongTable() {
        commit(40);

        assertThat(run(ExampleRuns.ID)).isZero();

        List<String> lines = out.toString().lines().toList();
        assertThat(lines.get(0)).isEqualTo("thống kê,nút,đối chiếu,giá trị,n,cờ");
        assertThat(lines).allMatch(line -> !line.contains("NaN") && !line.contains("Infinity"));
        assertThat(lines.stream().map(line -> line.split(",")[0]))
                .contains(
                        "median",
                        "skewness",
                        "coverage",
                        "weight-nominal",
                        "weight-effective",
                        "importance",
                        "pearson",
                        "spearman",
                        "kendall",
                        "alpha",
                        "eigenvalue",
                        "loading",
                        "unit-coverage",
                        "strength",
                        "weakness",
                        "z-score");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void shouldSayWhyAFewUnitsHaveNoStatistics() {
        commit(6);

        assertThat(run(ExampleRuns.ID)).isZero();

        assertThat(out.toString().lines().filter(line -> line.startsWith("kurtosis,")))
                .allMatch(line -> line.endsWith("cần ít nhất 20\"") && line.contains(",,,"));
        assertThat(out.toString().lines().filter(line -> line.startsWith("alpha,")))
                .allMatch(line -> line.contains("không tính"));
    }

    @Test
    void shouldWriteAFileInTheFormatOfItsName() throws IOException {
        commit(12);
        Path csv = home.resolve("thong-ke.csv");
        Path xlsx = home.resolve("thong-ke.XLSX");

        assertThat(run(ExampleRuns.ID, "--out", csv.toString())).isZero();
        assertThat(out.toString().strip()).isEqualTo(csv.toString());
        assertThat(run(ExampleRuns.ID, "--out", xlsx.toString())).isZero();

        run(ExampleRuns.ID);
        assertThat(Files.readString(csv)).isEqualTo(out.toString());
        assertThat(Files.readAllBytes(xlsx)).startsWith('P', 'K');
    }

    @Test
    void shouldRefuseWhatCannotBeDone() {
        assertThat(run(ExampleRuns.ID)).isEqualTo(2);
        commit(6);
        assertThat(run("000000000000")).isEqualTo(2);
        assertThat(err.toString()).contains("Không có đợt chấm nào mã “000000000000”");
        assertThat(run(ExampleRuns.ID, "--out", "thong-ke.pdf")).isEqualTo(2);
        assertThat(err.toString()).contains("không nhận “thong-ke.pdf”");
        assertThat(run(
                        ExampleRuns.ID,
                        "--out",
                        home.resolve("thiduaso.mv.db/x.csv").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("chưa có thư mục");
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void shouldHelpInVietnamese() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("Cách dùng", "Thống kê phương pháp", "docs/method.md");
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> all = new ArrayList<>(List.of("statistics", "--home", home.toString()));
        all.addAll(List.of(arguments));
        Console console =
                new Console(new PrintWriter(out, true), new PrintWriter(err, true), Map.of(), Clock.systemUTC(), false);
        return AnalyticsCli.commandLine(console).execute(all.toArray(String[]::new));
    }

    private void commit(int units) {
        try (Lake lake = Lake.open(LakeSettings.of(home, Map.of()))) {
            ExampleRuns.commit(lake, ExampleClosings.plain(), units);
        }
    }
}
