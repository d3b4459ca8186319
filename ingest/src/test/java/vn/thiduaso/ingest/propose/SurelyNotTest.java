package vn.thiduaso.ingest.propose;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.indexset.IndexSetSources;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.mapping.OfficeTable;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.read.Sketch;
import vn.thiduaso.ingest.read.SourceFile;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;

import static org.assertj.core.api.Assertions.assertThat;

/** What looks alike and is something else: it may be suggested, and must not be as good as certain. */
class SurelyNotTest {

    private static final IndexSet SET =
            IndexSetSources.resolve("PHUTAN-MINH-HOA").set();
    private static final Period PERIOD = Period.find("2026-Q4").orElseThrow();

    @TempDir
    private Path folder;

    private List<String> sure(OfficeTable table, UnitRow... units) {
        SourceFile file = SourceFile.open(table.write(folder.resolve("bieu.xlsx")), ReadLimits.batch());
        List<UnitRow> all = new ArrayList<>(List.of(units));
        Stream.of(1, 2, 3).map(n -> unit("CQ" + n, "Cơ quan số " + n, "agency")).forEach(all::add);
        return Proposal.of(
                        "bieu", Sketch.of(file.reader()), new Known(SET, all, PERIOD), Answers.NONE, Optional.empty())
                .questions()
                .stream()
                .flatMap(question -> question.sure().stream())
                .map(Suggestion::answer)
                .toList();
    }

    private static UnitRow unit(String code, String name, String kind) {
        return new UnitRow("units", code, name, kind, "", "", UnitRow.SINCE_EVER, UnitRow.OPEN);
    }

    private static OfficeTable columns(Object... heads) {
        return OfficeTable.of("B").row(heads);
    }

    @Test
    void shouldNotTakeWhatIsOverdueForWhatIsOnTime() {
        OfficeTable across = columns("Đơn vị", "Tổng số hồ sơ đã giải quyết", "Số hồ sơ giải quyết quá hạn")
                .row("Cơ quan số 1", 100, 3)
                .row("Cơ quan số 2", 80, 2);
        OfficeTable down = columns("STT", "Nội dung", "Cơ quan số 1", "Cơ quan số 2", "Cơ quan số 3")
                .row(1, "Tổng số hồ sơ đã giải quyết", 100, 80, 60)
                .row(2, "Số hồ sơ giải quyết quá hạn", 3, 2, 1);

        assertThat(sure(across)).doesNotContain("CQS.6.numerator");
        assertThat(sure(down)).doesNotContain("CQS.6.numerator");
    }

    @Test
    void shouldNotNameAFigureByAWordThatSaysThereIsNone() {
        OfficeTable table = columns("Đơn vị", "Số sự cố an toàn mạng", "Có phần mềm kế toán")
                .row("Cơ quan số 1", 2, "Có")
                .row("Cơ quan số 2", "Không có", "Không có")
                .row("Cơ quan số 3", 0, "Có");

        assertThat(sure(table)).doesNotContain("XHS.8");
    }

    @Test
    void shouldNotChooseAmongUnitsOfOneName() {
        OfficeTable table = columns("Đơn vị", "Số buổi tuyên truyền kỹ năng số cho người dân")
                .row("Ấp 1", 1)
                .row("Ấp 2", 2)
                .row("Ấp 3", 3);
        UnitRow[] twice = Stream.of("A", "B")
                .flatMap(commune -> Stream.of(1, 2, 3).map(n -> unit(commune + "." + n, "Ấp " + n, "hamlet")))
                .toArray(UnitRow[]::new);

        assertThat(sure(table, twice)).noneMatch(answer -> answer.matches("[AB]\\.\\d"));
    }

    @Test
    void shouldNotMakeSmallPercentagesGreat() {
        OfficeTable table = columns("Đơn vị", "Tỷ lệ hồ sơ, tài liệu được số hóa (%)")
                .row("Cơ quan số 1", 0.5)
                .row("Cơ quan số 2", 0.3)
                .row("Cơ quan số 3", 0);

        assertThat(sure(table)).doesNotContain("fraction");
    }

    @Test
    void shouldNotTakeARatioOfNothingForANought() {
        OfficeTable table = columns("STT", "Nội dung", "ĐVT", "Cơ quan số 1", "Cơ quan số 2", "Cơ quan số 3")
                .row(1, "Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn", "%", 90, "không phát sinh", 95);

        assertThat(sure(table)).doesNotContain("zero");
    }

    @Test
    void shouldNotTakeMoneyForACount() {
        OfficeTable table = columns("Đơn vị", "Tổng chi thường xuyên (tỷ đồng)")
                .row("Cơ quan số 1", "1,250")
                .row("Cơ quan số 2", "2,125");

        assertThat(sure(table)).doesNotContain("plain", "vi");
    }

    @Test
    void shouldNotTakeNoughtsForWhatIsLeftOfAWhole() {
        OfficeTable table = columns(
                        "Đơn vị",
                        "Số hồ sơ tiếp nhận trực tuyến",
                        "Tổng số hồ sơ tiếp nhận",
                        "Số vụ việc mất an toàn thông tin mạng")
                .row("Cơ quan số 1", 10, 10, 0)
                .row("Cơ quan số 2", 20, 20, 0)
                .row("Cơ quan số 3", 5, 5, 0);

        assertThat(sure(table)).doesNotContain("note");
    }

    @Test
    void shouldNotPassOverWhatTheSetAsksForBecauseOfHowItBegins() {
        OfficeTable table = columns(
                        "Đơn vị",
                        "Chữa bệnh từ xa qua hồ sơ sức khỏe điện tử",
                        "Kinh phí CĐS",
                        "Dự toán tổng chi thường xuyên")
                .row("Cơ quan số 1", 10, 2.5, 100)
                .row("Cơ quan số 2", 20, 3.5, 120);

        assertThat(sure(table)).doesNotContain("note");
    }
}
