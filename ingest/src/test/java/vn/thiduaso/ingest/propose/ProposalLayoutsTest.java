package vn.thiduaso.ingest.propose;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.ingest.mapping.OfficeTable;

import static org.assertj.core.api.Assertions.assertThat;

class ProposalLayoutsTest {

    @TempDir
    private Path folder;

    private ProposedFile propose(OfficeTable table) {
        return ProposedFile.of(table.write(folder.resolve("bieu.xlsx")));
    }

    /** A self-score table under its titles. */
    private static OfficeTable selfScore(OfficeTable table, String title) {
        return table.row("BẢNG TỰ CHẤM ĐIỂM QUÝ III/2026")
                .row(title)
                .row("TT", "Nội dung", "Điểm chuẩn", "Tự chấm", "Minh chứng")
                .row("I", "Tổng", 10, 9)
                .row("1", "Đúng hạn", 6, 90, "BC 12/BC-UBND")
                .row("1.1", "1.2. Buổi họp", 4, 3)
                .merge("A1:E1", "A2:E2");
    }

    @Test
    void shouldReadASelfScoreTableOfTheUnitInItsTitle() {
        ProposedFile file = propose(selfScore(OfficeTable.of("Tự chấm"), "Đơn vị: Đơn vị A3"));

        assertThat(file.questions()).isEmpty();
        assertThat(file.lines())
                .containsExactly(
                        "Đơn vị A3 ON_TIME 2026-Q3 value=D5:90.0".replace("ON_TIME", "Đúng hạn"),
                        "Đơn vị A3 MEETINGS 2026-Q3 value=D6:3.0");
    }

    @Test
    void shouldReadTheUnitInACellOfTheLetterheadAndRefuseAFileWithoutIt() {
        ProposedFile file = propose(selfScore(OfficeTable.of("Tự chấm"), "ĐƠN VỊ A3"));
        Path other = selfScore(OfficeTable.of("Tự chấm"), "Đơn vị A4").write(folder.resolve("other.xlsx"));
        Path none = selfScore(OfficeTable.of("Tự chấm"), null).write(folder.resolve("none.xlsx"));

        assertThat(file.lines()).first().isEqualTo("ĐƠN VỊ A3 Đúng hạn 2026-Q3 value=D5:90.0");
        assertThat(ProposedFile.lines(file.confirmed(), other))
                .first()
                .asString()
                .startsWith("Đơn vị A4 ");
        assertThat(ProposedFile.lines(file.confirmed(), none)).first().isEqualTo("Tự chấm unit-missing");
    }

    @Test
    void shouldAskOnceWhoseFiguresStandBesideABlankUnit() {
        ProposedFile file = propose(OfficeTable.of("B")
                .row("Đơn vị", "Chỉ tiêu", "Kết quả")
                .row("Đơn vị A1", "Đúng hạn", 90)
                .row(null, "Buổi họp", 3)
                .row("Đơn vị A2", "Đúng hạn", 80)
                .row(null, "Buổi họp", 4));

        assertThat(file.questions()).containsExactly("B!blank: above, fault");
        assertThat(file.answer("B!blank", "above").lines())
                .containsExactly(
                        "Đơn vị A1 Đúng hạn value=C2:90.0",
                        "Đơn vị A1 Buổi họp value=C3:3.0",
                        "Đơn vị A2 Đúng hạn value=C4:80.0",
                        "Đơn vị A2 Buổi họp value=C5:4.0");
        assertThat(file.answer("B!blank", "fault").lines()).contains(" Buổi họp value=C3:3.0");
    }

    @Test
    void shouldAskWhoseTableItIsWhenNothingSaysIt() {
        ProposedFile file = propose(selfScore(OfficeTable.of("Tự chấm"), "của cơ quan A3"));

        assertThat(file.questions()).hasSize(1).first().asString().startsWith("Tự chấm!unit: ");
        assertThat(file.answer("Tự chấm!unit", "A3").lines()).first().asString().startsWith("A3 ");
    }

    @Test
    void shouldReadSheetsOfUnitsByOneLayoutAndFurtherUnitsToo() {
        OfficeTable table = selfScore(OfficeTable.of("Đơn vị A1"), "Năm học 2026");
        selfScore(table.sheet("Đơn vị A2"), "Năm học 2026");
        ProposedFile file = propose(table);
        OfficeTable more = selfScore(OfficeTable.of("Đơn vị A7"), "Năm học 2026");

        assertThat(file.questions()).isEmpty();
        assertThat(file.confirmed().sheets()).hasSize(1);
        assertThat(file.lines()).hasSize(4).contains("Đơn vị A2 MEETINGS 2026-Q3 value=D6:3.0");
        assertThat(ProposedFile.lines(file.confirmed(), more.write(folder.resolve("more.xlsx"))))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("Đơn vị A7 "));
    }

    @Test
    void shouldReadUnitsAcrossAndIndicatorsDown() {
        ProposedFile file = propose(OfficeTable.of("Ma trận")
                .row("STT", "Chỉ tiêu", "ĐVT", "Kết quả", null)
                .row(null, null, null, "Đơn vị A1", "Đơn vị A2")
                .row(1, "Đúng hạn", "%", 90, 80)
                .row(2, "Buổi họp", "buổi", 3, 4)
                .merge("A1:A2", "B1:B2", "C1:C2", "D1:E1"));

        assertThat(file.questions()).isEmpty();
        assertThat(file.lines())
                .containsExactly(
                        "A1 Đúng hạn value=D3:90.0",
                        "A2 Đúng hạn value=E3:80.0",
                        "A1 Buổi họp value=D4:3.0",
                        "A2 Buổi họp value=E4:4.0");
    }

    /** What a unit sends for a ratio is one, in however many rows it stands; the same part twice is for the checks to see. */
    @Test
    void shouldPutTheRowsOfARatioTogetherAndLeaveOutColumnsThatAddUp() {
        ProposedFile file = propose(OfficeTable.of("Ma trận")
                .row("STT", "Chỉ tiêu", "ĐVT", "Cộng", "Đơn vị A1", "Đơn vị A2", "Đơn vị A3")
                .row(1, "Tổng số hồ sơ phòng ban", "hồ sơ", 30, 10, 20, 0)
                .row(2, "Hồ sơ xong sớm", "hồ sơ", 25, 9, 16, null)
                .row(3, "Đúng hạn", "%", null, 90, 80, null)
                .row(4, "Hồ sơ xong sớm nhất", "hồ sơ", 1, 1, null, null));

        List<String> lines = file.answer("indicator/Tổng số hồ sơ phòng ban", "ON_TIME.denominator")
                .answer("indicator/Hồ sơ xong sớm", "ON_TIME.numerator")
                .answer("indicator/Hồ sơ xong sớm nhất", "ON_TIME.numerator")
                .lines();

        assertThat(lines)
                .containsExactlyInAnyOrder(
                        "A1 ON_TIME denominator=E2:10.0 numerator=E3:9.0 value=E4:90.0",
                        "A2 ON_TIME denominator=F2:20.0 numerator=F3:16.0 value=F4:80.0",
                        "A3 ON_TIME denominator=G2:0.0",
                        "A1 ON_TIME numerator=E5:1.0");
    }

    @Test
    void shouldReadTheColumnOfTheAskedPeriodOnly() {
        ProposedFile file = propose(OfficeTable.of("Các quý")
                .row("Đơn vị", "Buổi họp", null, null)
                .row(null, "Quý I", "Quý II", "Quý III")
                .row("Đơn vị A1", 1, 2, 3)
                .merge("A1:A2", "B1:D1"));

        assertThat(file.questions()).isEmpty();
        assertThat(file.lines()).containsExactly("Đơn vị A1 MEETINGS value=D3:3.0");
    }

    @Test
    void shouldFillMergedUnitsDownAndReadDaysAsTheirPeriod() {
        ProposedFile file = propose(OfficeTable.of("Dạng dài")
                .row("Đơn vị", "Chỉ tiêu", "Ngày báo cáo", "Kết quả")
                .row("Đơn vị A1", "Đúng hạn", LocalDate.of(2026, 7, 15), 90)
                .row(null, "Buổi họp", "03/08/2026", 3)
                .row("Đơn vị A2", "Buổi họp", "Quý II/2026", 4)
                .merge("A2:A3"));

        assertThat(file.questions()).isEmpty();
        assertThat(file.lines())
                .containsExactly(
                        "Đơn vị A1 Đúng hạn 2026-Q3 value=D2:90.0",
                        "Đơn vị A1 Buổi họp 2026-Q3 value=D3:3.0",
                        "Đơn vị A2 Buổi họp 2026-Q2 value=D4:4.0");
    }

    @Test
    void shouldAskWhichOfTwoColumnsOfOneFigureIsRead() {
        ProposedFile file = propose(OfficeTable.of("B")
                .row("Đơn vị", "Buổi họp", null)
                .row(null, "Trong kỳ", "Lũy kế từ đầu năm")
                .row("Đơn vị A1", 1, 4)
                .merge("A1:A2", "B1:C1"));

        assertThat(file.questions()).containsExactly("B!one/MEETINGS.value: B, C");
        assertThat(file.answer("B!one/MEETINGS.value", "B").lines()).containsExactly("Đơn vị A1 MEETINGS value=B3:1.0");
        assertThat(file.answer("B!one/MEETINGS.value", "C").questions())
                .containsExactly("B!C/mode: as-asked, cumulative");
        assertThat(file.answer("B!one/MEETINGS.value", "C")
                        .answer("B!C/mode", "cumulative")
                        .lines())
                .containsExactly("Đơn vị A1 MEETINGS value=C3:4.0 cumulative");
    }

    @Test
    void shouldReadTablesOnSeveralSheetsAndPassOverOthers() {
        ProposedFile file = propose(OfficeTable.of("Bìa")
                .row("BÁO CÁO")
                .sheet("Biểu 1")
                .row("Đơn vị", "Buổi họp")
                .row("Đơn vị A1", 3)
                .sheet("Biểu 2")
                .row("ĐVT: %")
                .row("TT", "Tên cơ quan", "Đúng hạn")
                .row(1, "Đơn vị A1", 90));

        assertThat(file.questions()).isEmpty();
        assertThat(file.lines()).containsExactly("Đơn vị A1 MEETINGS value=B2:3.0", "Đơn vị A1 ON_TIME value=C3:90.0");
    }
}
