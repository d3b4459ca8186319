package vn.thiduaso.ingest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.ingest.cli.ExampleCommands.Result;

import static org.assertj.core.api.Assertions.assertThat;

class IngestCliTest {

    private static final String HEADER = "unit,indicator,value\n";

    @TempDir
    Path folder;

    private ExampleCommands commands;

    @BeforeEach
    void prepare() {
        commands = new ExampleCommands(folder);
    }

    @Test
    void shouldLoadAGoodFile() {
        commands.file("good.csv", HEADER + "A1,MEETINGS,4\nA2,MEETINGS,5\n");

        Result result = commands.ingest("--units", "units.csv", "good.csv");

        assertThat(result.exit()).isEqualTo(ExitCode.DONE);
        assertThat(result.lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("units.csv: nhận; đọc 11, nhận 11, cách ly 0"))
                .anyMatch(line -> line.startsWith("good.csv: nhận; đọc 2, nhận 2, cách ly 0"));
        assertThat(result.err()).contains("Xong.");
    }

    @Test
    void shouldExitWithThreeWhenSomeRowsAreInQuarantine() {
        commands.file("mixed.csv", HEADER + "A1,MEETINGS,4\nA2,MEETINGS,năm\n");

        Result result = commands.ingest("--units", "units.csv", "mixed.csv");

        assertThat(result.exit()).isEqualTo(ExitCode.PARTLY);
        assertThat(result.out()).contains("mixed.csv: nhận có cảnh báo; đọc 2, nhận 1, cách ly 1; 1 lỗi (lần nộp");
        assertThat(result.err()).contains("mixed.csv › C3 [năm]", "Cách sửa: ", "Một phần bị cách ly");
        assertThat(commands.ingest("mixed.csv").exit()).isEqualTo(ExitCode.PARTLY);
    }

    @Test
    void shouldShowWhatWasReadFromTheLettersOfAFont() {
        commands.file("units-tcvn3.csv", "unit,name,kind\nA90,Êp Phó T©n,hamlet\nA91,Êp Héi,hamlet\n");
        commands.file("good.csv", HEADER + "A90,MEETINGS,4\n");

        Result result = commands.ingest("--units", "units-tcvn3.csv", "good.csv");

        assertThat(result.exit()).isEqualTo(ExitCode.DONE);
        assertThat(result.err())
                .contains("units-tcvn3.csv: 2 ô gõ bằng phông chữ cũ (TCVN3 hoặc VNI) được đọc sang Unicode")
                .contains("B2 [Êp Phó T©n] đọc thành “ấp Phú Tân”")
                .contains("B3 [Êp Héi] đọc thành “ấp Hội”");
    }

    @Test
    void shouldShowEveryFaultUnderItsCauseWithItsCount() {
        commands.file("many.csv", "unit,indicator,value\nA1,MEETINGS,4\n" + "A2,MEETINGS,bốn\n".repeat(600));

        ExampleCommands.Result result = commands.ingest("--units", "units.csv", "many.csv");

        assertThat(result.exit()).isEqualTo(ExitCode.PARTLY);
        assertThat(result.err())
                .contains("many.csv: 600 lỗi, Ô không phải số [number-text]")
                // what is kept out anyway is no double
                .doesNotContain("[duplicate]");
        assertThat(result.err().lines().filter(line -> line.contains("không phải là số")))
                .hasSize(600);
    }

    @Test
    void shouldShowWhatACellWasReadAs() {
        commands.file("read.csv", "unit,indicator,value\nđơn vị a1,MEETINGS,\"1.234,50\"\n");

        ExampleCommands.Result result = commands.ingest("--units", "units.csv", "read.csv");

        assertThat(result.err()).contains("read.csv › C2 [1.234,50] đọc thành “1234,5”: 1234,5 nằm ngoài khoảng");
    }

    @Test
    void shouldChangeNoFileOfTheLakeWhenTheSameFileComesAgain() {
        commands.file("good.csv", HEADER + "A1,MEETINGS,4\n");
        commands.ingest("--units", "units.csv", "good.csv");
        Object before = commands.lakeFiles();

        Result again = commands.ingest("--units", "units.csv", "good.csv");

        assertThat(again.exit()).isEqualTo(ExitCode.DONE);
        assertThat(again.lines()).hasSize(2).allMatch(line -> line.contains("đã nạp từ trước"));
        assertThat(commands.lakeFiles()).isEqualTo(before);
    }

    @Test
    void shouldOnlyAddFilesToTheLakeWhenACorrectionComes() throws IOException {
        commands.file("good.csv", HEADER + "A1,MEETINGS,4\n");
        commands.ingest("--units", "units.csv", "good.csv");
        Map<String, String> before = commands.lakeFiles();
        List<String> ledger = Files.readAllLines(commands.ledger());
        commands.file("good.csv", HEADER + "A1,MEETINGS,5\n");

        assertThat(commands.ingest("good.csv").exit()).isEqualTo(ExitCode.DONE);

        assertThat(commands.lakeFiles()).containsAllEntriesOf(before).hasSizeGreaterThan(before.size());
        assertThat(Files.readAllLines(commands.ledger())).startsWith(ledger.toArray(String[]::new));
    }

    @Test
    void shouldNotMakeAHomeInADryRun() {
        commands.file("good.csv", HEADER + "A1,MEETINGS,4\n");

        Result result = commands.ingest("--dry-run", "good.csv");

        assertThat(result.exit()).isEqualTo(ExitCode.DONE);
        assertThat(result.err()).contains("Chạy thử, không lưu gì.");
        assertThat(commands.home()).doesNotExist();
    }

    @Test
    void shouldNotMakeAHomeForACallThatIsRefused() {
        commands.file("bad.csv", HEADER + "A1,MEETINGS,bốn\n");

        assertThat(commands.ingest("bad.csv").exit()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(commands.home()).doesNotExist();
    }

    @Test
    void shouldAskForAFile() {
        Result result = commands.ingest();

        assertThat(result.exit()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(result.err()).contains("Chưa chỉ ra tệp nào");
    }

    @Test
    void shouldCloseAndPrintTheClosingLast() {
        commands.file("good.csv", HEADER + "A1,MEETINGS,4\n");
        commands.ingest("--units", "units.csv", "good.csv");

        Result first = commands.close();
        Result again = commands.close();

        assertThat(first.exit()).isEqualTo(ExitCode.DONE);
        assertThat(first.out().strip()).matches("[0-9a-f]{12}");
        assertThat(first.err()).contains("9 đơn vị, 1 số liệu");
        assertThat(again.out()).isEqualTo(first.out());
        assertThat(again.err()).contains("Không có gì thay đổi");
    }

    @Test
    void shouldNotCloseAPeriodWithoutFigures() {
        commands.ingest("--units", "units.csv");

        Result result = commands.close();

        assertThat(result.exit()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(result.err()).contains("2026-Q3", "ingest");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void shouldTellThatFiguresComeAfterTheClosing() {
        commands.file("good.csv", HEADER + "A1,MEETINGS,4\n");
        commands.ingest("--units", "units.csv", "good.csv");
        String closing = commands.close().out().strip();
        commands.file("late.csv", HEADER + "A2,MEETINGS,4\n");

        assertThat(commands.ingest("late.csv").err()).contains("Kỳ này đã chốt", closing);
    }

    @Test
    void shouldSayWhatADryRunWouldChange() {
        commands.file("q3.csv", "unit,ON_TIME,MEETINGS\nA1,80,4\nA2,70,4\n");
        commands.ingest("--units", "units.csv", "q3.csv");
        commands.file("sau.csv", "unit,ON_TIME,MEETINGS\nA2,90.5,4\n");

        Result result = commands.ingest("--dry-run", "sau.csv");

        assertThat(result.err())
                .contains("So với số liệu đang có: 0 mới, 1 đổi, 0 đổi minh chứng, 0 mất, 1 trùng.")
                .contains("  đổi: A2, ON_TIME (giá trị): 70 → 90,5 (ô B2; trước đây q3.csv, B3)")
                .contains("điểm của 1 đơn vị đổi, hạng dự kiến của 2 đơn vị đổi.")
                .contains("  A2 Đơn vị A2: điểm 8,20 → 9,43, hạng 2 → 1");
        assertThat(commands.ingest("sau.csv").err()).doesNotContain("So với");
    }

    @Test
    void shouldPrintResultsAloneOnStandardOutput() {
        commands.file("mixed.csv", HEADER + "A1,MEETINGS,4\nA2,MEETINGS,năm\n");

        List<String> lines = commands.ingest("mixed.csv").lines();

        assertThat(lines).singleElement().asString().startsWith("mixed.csv: ");
    }
}
