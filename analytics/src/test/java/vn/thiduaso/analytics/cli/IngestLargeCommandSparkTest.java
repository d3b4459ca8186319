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

import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.ingest.cli.Console;

import static org.assertj.core.api.Assertions.assertThat;

/** UC-020. */
class IngestLargeCommandSparkTest {

    private static final String UNITS = "unit,name,kind\nX1,Xã Một,commune\nX2,Xã Hai,commune\n";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void shouldLoadCountSubmitAndKnowTheFileAgain() throws IOException {
        Path units = write("units.csv", UNITS);
        Path figures = write(
                "figures.csv",
                "unit,value,indicator\nX1,\"97,5\",ON_TIME\nX2,88,ON_TIME\nX9,1,ON_TIME\nX1,80,ON_TIME\n");

        assertThat(run("--units", units.toString(), "--dry-run", figures.toString()))
                .isEqualTo(3);
        assertThat(home()).doesNotExist();
        assertThat(run("--units", units.toString(), figures.toString())).isEqualTo(3);
        assertThat(out.toString()).contains("figures.csv: nhận có cảnh báo; đọc 4, nhận 1, cách ly 3", "chờ duyệt");
        assertThat(err.toString()).contains("Không có đơn vị mã hoặc tên “X9”", "bị trùng với ô");
        assertThat(run(figures.toString())).isEqualTo(3);
        assertThat(out.toString()).contains("đã nạp từ trước");
        try (Lake lake = Lake.open(LakeSettings.of(home(), Map.of()))) {
            assertThat(lake.submissions().all()).hasSize(2);
        }
    }

    @Test
    void shouldRefuseByNameWhatCannotBeReadInPiecesAndLeaveNoTrace() throws IOException {
        Path office = write("co-quan.csv", "Đơn vị,Số lượng\nX1,5\n");
        Path book = write("so-lieu.xlsx", "PK\u0003\u0004");
        Path quotes = write("ngoac.csv", "unit,indicator,value\nX1,ON_TIME,\"5\n");

        assertThat(run(
                        office.toString(),
                        book.toString(),
                        folder.resolve("thieu.csv").toString()))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("co-quan.csv", "so-lieu.xlsx", "thieu.csv", "./thiduaso ingest", "Không nhận");
        assertThat(run(quotes.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("ngoac.csv", "Dấu ngoặc kép");
        assertThat(home()).doesNotExist();
    }

    private Path home() {
        return folder.resolve("home");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> all = new ArrayList<>(List.of(
                "ingest-large",
                "--home",
                home().toString(),
                "--index-set",
                "SERVICE-766",
                "--period",
                "2026-Q3",
                "--master",
                "local[1]"));
        all.addAll(List.of(arguments));
        Console console =
                new Console(new PrintWriter(out, true), new PrintWriter(err, true), Map.of(), Clock.systemUTC(), false);
        return AnalyticsCli.commandLine(console).execute(all.toArray(String[]::new));
    }
}
