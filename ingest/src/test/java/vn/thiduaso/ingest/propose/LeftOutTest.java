package vn.thiduaso.ingest.propose;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.ingest.mapping.Mapping;
import vn.thiduaso.ingest.mapping.OfficeTable;

import static org.assertj.core.api.Assertions.assertThat;

/** What a mapping leaves out is told, and what a file has that it does not know is refused. */
class LeftOutTest {

    @TempDir
    private Path folder;

    private Path write(OfficeTable table) {
        return table.write(folder.resolve("bieu.xlsx"));
    }

    private Mapping confirmed(OfficeTable table) {
        return ProposedFile.of(write(table)).confirmed();
    }

    private static OfficeTable plain() {
        return OfficeTable.of("B").row("Đơn vị", "Buổi họp").row("Đơn vị A1", 3);
    }

    @Test
    void shouldTellOfFiguresBehindTheEndOfTheTable() {
        Mapping mapping = confirmed(plain());

        Path file =
                write(plain().row("Ghi chú: số liệu sơ bộ").row("Đơn vị A2", 4).row("Người lập", "Nguyễn Văn A"));

        assertThat(ProposedFile.lines(mapping, file))
                .containsExactly(
                        "Đơn vị A1 MEETINGS value=B2:3.0",
                        "warn row-behind: Dưới bảng còn các dòng có số liệu không được đọc: 4");
    }

    @Test
    void shouldTakeNoSignatureUnderTheFiguresForOne() {
        ProposedFile file = ProposedFile.of(write(plain().row(null, "Phú Tân, ngày 05 tháng 10 năm 2026")
                .row(null, "CHỦ TỊCH")
                .row(null, "Nguyễn Văn A")));

        assertThat(file.proposal().draft()).isPresent();
        assertThat(file.questions()).isEmpty();
        assertThat(file.lines()).containsExactly("Đơn vị A1 MEETINGS value=B2:3.0");
    }

    @Test
    void shouldTellOfHiddenRowsThatAreSkippedAndRefuseThoseNobodyWasAskedAbout() {
        Mapping asked = confirmed(plain());
        Mapping skips = ProposedFile.of(write(plain().row("Đơn vị A2", 4).hideRow(3)))
                .answer("B!hidden", "skip")
                .confirmed();

        Path file = write(plain().row("Đơn vị A2", 4).row("Đơn vị A3", 5).hideRow(3));

        assertThat(ProposedFile.lines(skips, file))
                .containsExactly(
                        "Đơn vị A1 MEETINGS value=B2:3.0",
                        "Đơn vị A3 MEETINGS value=B4:5.0",
                        "inform row-hidden: Mẫu đọc bỏ qua các dòng ẩn có số liệu: 3");
        assertThat(ProposedFile.lines(asked, file)).contains("B!B3 row-hidden");
    }

    @Test
    void shouldRefuseHeadsNobodyKnowsAndColumnsThatAreHiddenNow() {
        Mapping mapping = confirmed(plain());

        Path file = write(OfficeTable.of("B")
                .row("Đơn vị", "Buổi họp", "Số mới")
                .row("Đơn vị A1", 3, 9)
                .hideColumn('B'));

        assertThat(ProposedFile.lines(mapping, file)).contains("B!C1 column-unknown", "B!B1 column-hidden");
    }

    @Test
    void shouldTellOfSheetsWithFiguresThatAreNotRead() {
        Mapping mapping = confirmed(plain());

        Path file = write(plain().sheet("Phụ lục")
                .row("Đơn vị", "Số khác")
                .row("Đơn vị A1", 9)
                .sheet("Bìa")
                .row("x"));

        assertThat(ProposedFile.lines(mapping, file))
                .containsExactly(
                        "Đơn vị A1 MEETINGS value=B2:3.0",
                        "inform sheet-unread: Sheet “Phụ lục” có số nhưng không được đọc: không có đủ cột của mẫu đọc");
    }

    @Test
    void shouldRefuseATableWhoseTitleNamesAnotherPeriod() {
        Mapping mapping = confirmed(OfficeTable.of("B")
                .row("BÁO CÁO QUÝ III/2026")
                .row("Đơn vị", "Buổi họp")
                .row("Đơn vị A1", 3));

        Path file = write(OfficeTable.of("B")
                .row("BÁO CÁO QUÝ II/2026")
                .row("Đơn vị", "Buổi họp")
                .row("Đơn vị A1", 3));

        assertThat(ProposedFile.lines(mapping, file)).containsExactly("Đơn vị A1 MEETINGS 2026-Q2 value=B3:3.0");
    }

    @Test
    void shouldTellWhenNoTitleNamesThePeriodAnyMore() {
        Mapping mapping = confirmed(OfficeTable.of("B")
                .row("BÁO CÁO QUÝ III/2026")
                .row("Đơn vị", "Buổi họp")
                .row("Đơn vị A1", 3));

        Path file = write(
                OfficeTable.of("B").row("BÁO CÁO").row("Đơn vị", "Buổi họp").row("Đơn vị A1", 3));

        assertThat(ProposedFile.lines(mapping, file))
                .containsExactly(
                        "warn period-missing: Không thấy kỳ trong các dòng trên bảng; coi là kỳ 2026-Q3 đang nạp",
                        "Đơn vị A1 MEETINGS value=B3:3.0");
    }

    @Test
    void shouldAskOfAFileThatFitsNearlyOnlyWhatIsNew() {
        OfficeTable first = OfficeTable.of("B")
                .row("Đơn vị", "Số buổi họp", "Tỷ lệ đúng hạn", "Lạ")
                .row("ĐV A1", "-", "1.234", 5);
        Mapping mapping = ProposedFile.of(write(first))
                .answer("B!B", "MEETINGS")
                .answer("B!C", "ON_TIME")
                .answer("B!D", "note")
                .answer("B!C/number", "plain")
                .answer("word/-", "zero")
                .answer("unit/ĐV A1", "A1")
                .confirmed();

        ProposedFile second = ProposedFile.of(
                write(OfficeTable.of("B")
                        .row("Lạ", "Đơn vị", "Số buổi họp", "Tỷ lệ đúng hạn", "Mới")
                        .row(5, "ĐV A1", "-", "1.234", 7)
                        .row(5, "ĐV A2", "x", "2.345", 8)),
                Optional.of(mapping));

        assertThat(second.questions().stream().map(line -> line.replaceFirst(":.*", "")))
                .containsExactlyInAnyOrder("B!E", "unit/ĐV A2", "word/x");
    }
}
