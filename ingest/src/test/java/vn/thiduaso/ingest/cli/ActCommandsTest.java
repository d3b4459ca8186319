package vn.thiduaso.ingest.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.ingest.cli.ExampleCommands.Result;

import static org.assertj.core.api.Assertions.assertThat;

class ActCommandsTest {

    private static final String HEADER = "unit,indicator,value\n";

    @TempDir
    Path folder;

    private ExampleCommands commands;

    @BeforeEach
    void load() {
        commands = new ExampleCommands(folder);
        commands.file("one.csv", HEADER + "A1,MEETINGS,4\n");
        commands.file("two.csv", HEADER + "A2,MEETINGS,4\n");
        commands.ingest("--units", "units.csv", "--by", "Nguyễn Thị A", "one.csv", "two.csv");
    }

    @Test
    void shouldListSubmissionsWithTheirStatesAndWhoActedLast() {
        commands.act("return", id(1), "--by", "Trần Thị B", "--reason", "sai mẫu");

        assertThat(list())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith(id(0))
                                .contains("one.csv,chờ duyệt,1,1,0,Nguyễn Thị A,", "gửi duyệt"),
                        line -> assertThat(line)
                                .startsWith(id(1))
                                .contains("two.csv,nháp,1,1,0", "trả lại,Trần Thị B,", "sai mẫu"));
        assertThat(run("submissions", "--period", "2026-Q4", "--format", "csv").lines())
                .hasSize(1);
    }

    @Test
    void shouldShowTheStateOfAFileThatComesAgain() {
        commands.act("approve", "--all", "--by", "Trần Thị B");

        Result again = commands.ingest("one.csv");

        assertThat(again.out()).contains("one.csv: đã nạp từ trước", "(lần nộp " + id(0) + ", đã duyệt)");
        assertThat(commands.ingest("--dry-run", "one.csv").out()).contains(id(0) + ", đã duyệt)");
    }

    @Test
    void shouldHoldAFileUntilItIsSubmittedByItself() {
        commands.file("three.csv", HEADER + "A3,MEETINGS,4\n");

        assertThat(commands.ingest("--hold", "three.csv").out()).contains(", đã kiểm tra)");
        Result submitted = commands.act("submit", "--all", "--by", "Nguyễn Thị A");

        assertThat(submitted.lines()).singleElement().asString().contains("Đã gửi duyệt tệp three.csv", "Nguyễn Thị A");
        assertThat(list()).allMatch(line -> line.contains(",chờ duyệt,"));
    }

    @Test
    void shouldCloseByAThirdPersonWhatASecondApproved() {
        Result early = commands.act("close", "--by", "Lê Văn C");
        Result own = commands.act("approve", "--all", "--by", "NGUYỄN THỊ A");
        Result approved = commands.act("approve", "--all", "--by", "Trần Thị B");
        Result approver = commands.act("close", "--by", "trần thị b");
        Result closed = commands.act("close", "--by", "Lê Văn C");

        assertThat(early.exit()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(faults(early)).hasSize(2).allMatch(line -> line.contains("chưa được duyệt"));
        assertThat(faults(own)).hasSize(2).allMatch(line -> line.contains("phải do hai người làm"));
        assertThat(approved.lines()).hasSize(2);
        assertThat(approver.exit()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(faults(approver)).isNotEmpty().allMatch(line -> line.contains("phải do hai người làm"));
        assertThat(closed.exit()).isEqualTo(ExitCode.DONE);
        assertThat(closed.out().strip()).matches("[0-9a-f]{12}");
        assertThat(list()).allMatch(line -> line.contains(",đã chốt,"));
    }

    @Test
    void shouldLeaveOutByChoiceAndSayWhat() {
        commands.act("approve", id(0), "--by", "Trần Thị B");

        Result closed = commands.act("close", "--by", "Lê Văn C", "--leave-out");

        assertThat(closed.exit()).isEqualTo(ExitCode.DONE);
        assertThat(closed.err()).contains("1 số liệu", "Không tính tệp two.csv (lần nộp " + id(1) + ")");
    }

    @Test
    void shouldUnlockByTwoPersons() {
        String closing = commands.close().out();
        commands.file("late.csv", HEADER + "A3,MEETINGS,4\n");

        Result late = commands.ingest("late.csv");
        Result asked = commands.act("unlock", "--by", "Nguyễn Thị A", "--reason", "thiếu số của A3");
        Result granted = commands.act("unlock", "--by", "Nguyễn Thị A", "--grant");
        Result second = commands.act("unlock", "--by", "Trần Thị B", "--grant");

        assertThat(late.err()).contains("Kỳ đã chốt nên tệp chưa được gửi duyệt");
        assertThat(asked.lines())
                .singleElement()
                .asString()
                .contains("Đã đề nghị mở khóa kỳ 2026-Q3", "thiếu số của A3");
        assertThat(granted.exit()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(faults(granted)).singleElement().asString().contains("phải do hai người làm");
        assertThat(second.lines()).singleElement().asString().contains("Đã mở khóa kỳ 2026-Q3");
        assertThat(commands.ingest("late.csv").err()).doesNotContain("Kỳ này đã chốt", "Kỳ đang chốt");
        assertThat(commands.close().out()).isNotEqualTo(closing).hasSize(closing.length());
    }

    @Test
    void shouldSayAllThatIsWrongWithACallAtOnce() {
        Result result = run("approve", "feed", "--all", "--period", "2026-13", "--by", "B");
        Result nobody = commands.act("approve", "--all");
        Result empty = run("approve", "--by", " ", id(0));
        Result unknown = run("approve", "--by", "B", "feed", "beef");
        Result both = commands.act("unlock", "--grant", "--refuse", "--by", "B");

        assertThat(faults(result)).hasSize(3).anyMatch(line -> line.contains("2026-13"));
        assertThat(nobody.err()).contains("Thiếu --by NGƯỜI");
        assertThat(faults(empty)).singleElement().asString().contains("--by");
        assertThat(faults(unknown)).hasSize(2).allMatch(line -> line.contains("submissions"));
        assertThat(faults(both)).singleElement().asString().contains("không ghi cả hai");
    }

    private Result run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(1, List.of("--home", commands.home().toString()));
        return ExampleCommands.run(all.toArray(String[]::new));
    }

    private List<String> list() {
        return run("submissions", "--format", "csv").lines().stream().skip(1).toList();
    }

    private String id(int file) {
        return list().get(file).substring(0, 16);
    }

    private static List<String> faults(Result result) {
        return result.err().lines().filter(line -> line.startsWith("Lỗi: ")).toList();
    }
}
