package vn.thiduaso.ingest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.ingest.mapping.OfficeTable;

import static org.assertj.core.api.Assertions.assertThat;

class MappingCommandTest {

    @TempDir
    private Path folder;

    private ExampleCommands commands;

    @BeforeEach
    void makeCommands() {
        commands = new ExampleCommands(folder);
    }

    private ExampleCommands.Result propose(String... more) {
        List<String> words = new ArrayList<>(List.of(
                "mapping",
                "propose",
                "--home",
                commands.home().toString(),
                "--index-set",
                commands.path("sample.yaml")));
        words.addAll(List.of("--units", commands.path("units.csv"), "--period", "2026-Q3"));
        words.addAll(List.of("--out", commands.path("m.yaml"), commands.path("bieu.xlsx")));
        words.addAll(List.of(more));
        return ExampleCommands.run(words.toArray(String[]::new));
    }

    private void table(Object first, Object second) {
        OfficeTable.of("Biểu")
                .row("BÁO CÁO QUÝ III/2026")
                .row("STT", "Tên đơn vị", "Buổi họp", "Tỷ lệ đúng hạn")
                .row(1, "Đơn vị A1", first, 90)
                .row(2, "Đơn vị A2", second, 80)
                .merge("A1:D1")
                .write(folder.resolve("bieu.xlsx"));
    }

    @Test
    void shouldLoadAnOfficeTableOnceItsQuestionsAreAnswered() throws IOException {
        table(3, "-");

        ExampleCommands.Result proposed = propose();
        String yaml = Files.readString(folder.resolve("m.yaml"));
        ExampleCommands.Result open = commands.ingest("--units", "units.csv", "--mapping", "m.yaml", "bieu.xlsx");
        Files.writeString(
                folder.resolve("m.yaml"),
                yaml.replace("code: \"?\"", "code: ON_TIME").replace("means: \"?\"", "means: zero"));
        ExampleCommands.Result loaded = commands.ingest("--units", "units.csv", "--mapping", "m.yaml", "bieu.xlsx");

        assertThat(proposed.exit()).as(proposed.err()).isZero();
        assertThat(yaml)
                .contains("# HỎI (ô Biểu!D2): Cột “Tỷ lệ đúng hạn” là số liệu của chỉ số nào?")
                .contains("ON_TIME (Đúng hạn; tên gần giống)")
                .contains("# HỎI (ô Biểu!C4): “-” thay cho một số nghĩa là gì?");
        assertThat(open.exit()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(open.err()).contains("m.yaml:").contains("câu hỏi chưa được trả lời");
        assertThat(loaded.exit()).as(loaded.err()).isZero();
        assertThat(loaded.out()).contains("bieu.xlsx: nhận; đọc 4, nhận 4, cách ly 0");
    }

    @Test
    void shouldTakeAnswersOnTheCommandLine() throws IOException {
        table("1.234", "2.345");

        ExampleCommands.Result proposed = propose("--answer", "Biểu!D=note", "--answer", "Biểu!C/number=plain");

        assertThat(proposed.exit()).as(proposed.err()).isZero();
        assertThat(Files.readString(folder.resolve("m.yaml")))
                .contains("number: plain")
                .doesNotContain("\"?\"");
    }

    @Test
    void shouldTellTheFirstColumnsThatAreNotReadInOneLineEachAndTablesOfOtherPeriods() {
        Object[] heads = new Object[32];
        Object[] row = new Object[32];
        heads[0] = "Tên đơn vị";
        heads[1] = "Buổi họp";
        row[0] = "Đơn vị A1";
        row[1] = 3;
        for (int column = 2; column < heads.length; column++) {
            heads[column] = "Lạ " + column;
            row[column] = "chữ\nđỏ" + "x".repeat(500);
        }
        OfficeTable.of("Biểu").row("BÁO CÁO QUÝ II/2025").row(heads).row(row).write(folder.resolve("bieu.xlsx"));

        ExampleCommands.Result proposed = propose();

        assertThat(proposed.err().lines().filter(line -> line.contains("sẽ không đọc")))
                .hasSize(20)
                .allMatch(line -> line.length() < 250 && line.contains("(“chữ đỏxxx"));
        assertThat(proposed.err()).contains("… và 10 điều như vậy nữa");
        assertThat(proposed.err())
                .contains("Ô Biểu!A1 ghi “BÁO CÁO QUÝ II/2025”: kỳ 2025-Q2, không phải kỳ 2026-Q3 đang nạp");
    }

    @Test
    void shouldSayWhereToBeginWhenNoTableIsSeen() {
        OfficeTable.of("Tờ 1").row("a", 1).row("b", 2).write(folder.resolve("bieu.xlsx"));

        ExampleCommands.Result proposed = propose();

        assertThat(proposed.exit()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(proposed.err()).contains("--answer 'Tờ 1!head=4-6'");
    }
}
