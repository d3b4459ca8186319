package vn.thiduaso.ingest.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.ingest.cli.ExampleCommands.Result;

import static org.assertj.core.api.Assertions.assertThat;

class TemplateCommandTest {

    @TempDir
    Path folder;

    private ExampleCommands commands;

    @BeforeEach
    void prepare() {
        commands = new ExampleCommands(folder);
        commands.file("good.csv", "unit,indicator,value\nA1,MEETINGS,4\n");
        commands.ingest("--units", "units.csv", "good.csv");
    }

    private Result template(String... more) {
        List<String> words = new ArrayList<>(List.of("template"));
        words.addAll(commands.subject());
        words.addAll(List.of(more));
        return ExampleCommands.run(words.toArray(String[]::new));
    }

    @Test
    void shouldWriteAWorkbookForOneUnitAndForAll() {
        Result one = template("--unit", "A1", "--out", commands.path("a1.xlsx"));
        Result all = template("--out", commands.path("all.xlsx"));

        assertThat(one.exit()).isEqualTo(ExitCode.DONE);
        assertThat(one.lines()).containsExactly(commands.path("a1.xlsx"));
        assertThat(all.exit()).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("a1.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("all.xlsx")).isNotEmptyFile();
    }

    @Test
    void shouldAcceptWhatComesBackUntouchedAsNothingReported() {
        template("--unit", "A2", "--out", commands.path("a2.xlsx"));

        Result back = commands.ingest("a2.xlsx");

        assertThat(back.exit()).isEqualTo(ExitCode.DONE);
        assertThat(back.out()).contains("a2.xlsx: nhận; đọc 2, nhận 2, cách ly 0");
    }

    @Test
    void shouldWarnThatWhatComesBackUntouchedTakesBackWhatWasSent() {
        template("--unit", "A1", "--out", commands.path("a1.xlsx"));

        Result back = commands.ingest("a1.xlsx");

        assertThat(back.exit()).isEqualTo(ExitCode.DONE);
        assertThat(back.out()).contains("a1.xlsx: nhận có cảnh báo; đọc 2, nhận 2, cách ly 0");
        assertThat(back.err()).contains("đã nộp là 4 (tệp good.csv");
    }

    @Test
    void shouldNameTheUnitThatWasMeant() {
        assertThat(template("--unit", "AA1", "--out", commands.path("x.xlsx")).err())
                .contains("Không có đơn vị mã “AA1”; có phải là “A1”?");
        assertThat(template("--unit", "A0", "--out", commands.path("x.xlsx")).err())
                .contains("Đơn vị “A0” (Đơn vị A0) không tồn tại trong kỳ 2026-Q3");
        assertThat(template("--unit", "S1", "--out", commands.path("x.xlsx")).err())
                .contains("Bộ chỉ số SAMPLE không áp dụng cho đơn vị “S1”");
        assertThat(Files.exists(folder.resolve("x.xlsx"))).isFalse();
    }

    @Test
    void shouldRefuseAnotherEnding() {
        Result result = template("--out", commands.path("mau.csv"));

        assertThat(result.exit()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(result.err()).contains("--out phải là tệp .xlsx");
    }
}
