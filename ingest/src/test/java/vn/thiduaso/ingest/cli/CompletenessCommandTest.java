package vn.thiduaso.ingest.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.ingest.cli.ExampleCommands.Result;

import static org.assertj.core.api.Assertions.assertThat;

class CompletenessCommandTest {

    /** Seen on 5 October 2026. */
    private static final String DEADLINE = "deadlines: [{index-set: SAMPLE, period: 2026-Q3, on: 2026-10-04}]\n";

    @TempDir
    Path folder;

    private ExampleCommands commands;

    @BeforeEach
    void load() {
        commands = new ExampleCommands(folder);
        commands.file(
                "one.csv",
                "unit,indicator,value,numerator,denominator\nA1,MEETINGS,4,,\nA1,ON_TIME,,1,2\nA2,MEETINGS,3,,\n");
        commands.ingest("--units", "units.csv", "one.csv");
    }

    @Test
    void shouldListEveryUnitThatWasToReport() {
        Result result = commands.act("completeness");

        assertThat(result.exit()).isEqualTo(ExitCode.DONE);
        assertThat(result.lines().get(0))
                .isEqualTo(
                        "đơn vị,tên,nhóm,kỳ,trạng thái,cần nộp,đã có,đúng hạn,khai hoàn thành,hạn nộp,nộp lần đầu,đủ từ ngày,còn thiếu");
        assertThat(result.lines())
                .hasSize(10)
                .anyMatch(line -> line.matches("A1,.*,2026-Q3,chờ duyệt,2,2,,,,2026-10-05,2026-10-05,"))
                .anyMatch(line -> line.matches("A2,.*,2026-Q3,nộp thiếu,2,1,,,,2026-10-05,,ON_TIME"))
                .anyMatch(line -> line.matches("A3,.*,2026-Q3,chưa nộp,2,0,,,,,,.*"));
        assertThat(result.err()).contains("9 đơn vị phải nộp; khai hoàn thành 0, thực có đủ 1; không có hạn nộp");
    }

    @Test
    void shouldMeasureAgainstTheDeadlineOfTheHomeAndMarkItUnconfirmed() {
        commands.file("home/schedule.yaml", DEADLINE);

        Result result = commands.act("completeness");

        assertThat(result.lines())
                .anyMatch(line -> line.matches("A1,.*,chờ duyệt,2,2,trễ,,2026-10-04 \\(chưa xác nhận\\),.*"))
                .anyMatch(line -> line.matches("A2,.*,trễ,2,1,,,2026-10-04 \\(chưa xác nhận\\),.*"));
    }

    @Test
    void shouldListWhomToRemindIntoAFile() {
        Path out = folder.resolve("nhac.xlsx");

        Result result = commands.act("completeness", "--remind", "--out", out.toString());

        assertThat(result.exit()).isEqualTo(ExitCode.DONE);
        assertThat(Files.exists(out)).isTrue();
        assertThat(commands.act("completeness", "--remind").lines())
                .hasSize(9)
                .noneMatch(line -> line.startsWith("A1,"));
    }

    @Test
    void shouldSetTheWordOfAUnitBesideWhatIsThere() {
        Result declared = commands.act("declare", "--unit", "A2", "--by", "Trưởng phòng");

        assertThat(declared.out()).contains("Đã khai hoàn thành báo cáo kỳ 2026-Q3 của đơn vị A2 (Trưởng phòng");
        assertThat(commands.act("completeness").lines())
                .anyMatch(line -> line.matches("A2,.*,nộp thiếu,2,1,,Trưởng phòng,.*"));
        assertThat(commands.act("declare", "--unit", "A2", "--by", "Trưởng phòng", "--retract")
                        .err())
                .contains("chưa nêu lý do");
        assertThat(commands.act("declare", "--unit", "NOBODY", "--by", "X").err())
                .contains("“NOBODY”");
    }

    @Test
    void shouldRefuseAScheduleWithAllItsFaults() {
        String schedule = commands.file("bad.yaml", "deadlines: [{index-set: SAMPLE, from: x, days-after: y}]\n");

        Result result = commands.act("completeness", "--schedule", schedule);

        assertThat(result.exit()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(result.err().lines().filter(line -> line.startsWith("Lỗi: ")))
                .hasSize(2);
        assertThat(commands.act("completeness", "--schedule", "nowhere.yaml").err())
                .contains("nowhere.yaml");
    }
}
