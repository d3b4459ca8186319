package vn.thiduaso.ingest.propose;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thiduaso.datasets.indexset.IndexSetSources;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.mapping.Form;
import vn.thiduaso.ingest.mapping.OfficeTable;
import vn.thiduaso.ingest.mapping.Role;
import vn.thiduaso.ingest.mapping.SheetMapping;
import vn.thiduaso.ingest.mapping.UnitSource;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.read.Sketch;
import vn.thiduaso.ingest.read.SourceFile;
import vn.thiduaso.ingest.units.UnitTableReader;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables with indicators in rows whose head does not say so in words that are known. */
class IndicatorColumnTest {

    private static final IndexSet SET =
            IndexSetSources.resolve("PHUTAN-MINH-HOA").set();
    private static final Path UNITS = Path.of("../datasets/src/main/resources/packs/phu-tan-minh-hoa/units.csv");
    private static final Period PERIOD = Period.find("2026-Q4").orElseThrow();

    @TempDir
    private Path folder;

    private Proposal propose(OfficeTable table) {
        List<UnitRow> units = UnitTableReader.read(
                        SourceFile.open(UNITS, ReadLimits.batch()).reader(), "")
                .units();
        SourceFile file = SourceFile.open(table.write(folder.resolve("bieu.xlsx")), ReadLimits.batch());
        return Proposal.of(
                "bieu", Sketch.of(file.reader()), new Known(SET, units, PERIOD), Answers.NONE, Optional.empty());
    }

    /** Offices beside each other, indicators below each other, as an office of an outsider sent them. */
    private static OfficeTable offices(String head) {
        return OfficeTable.of("Phụ lục 2")
                .row("STT", head, "ĐVT", "Kết quả thực hiện của các cơ quan, đơn vị", null, "Ghi chú")
                .row(null, null, null, "VP HĐND-UBND", "P. Kinh tế", null)
                .row("I", "CHÍNH QUYỀN SỐ")
                .row("1", "Kế hoạch CĐS của đơn vị", "PA", "Đã ban hành", "Chưa ban hành")
                .row("2", "Văn bản đi ký số")
                .row("2.1", "- Số văn bản đi ký số", "VB", 934, 987)
                .row("2.2", "Tổng số văn bản đi", "VB", 1300, 1001)
                .row("3", "Sự cố an toàn thông tin mạng", "sự cố", 0, 2)
                .row("4", "Số buổi tuyên truyền kỹ năng số", "buổi", 3, 4)
                .merge("A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2");
    }

    private static SheetMapping sheet(Proposal proposal) {
        return proposal.draft().orElseThrow().sheets().get(0);
    }

    private static void shouldBeInRows(Proposal proposal) {
        assertThat(sheet(proposal).form()).isEqualTo(Form.INDICATOR_ROWS);
        assertThat(sheet(proposal).unit().kind()).isEqualTo(UnitSource.Kind.HEADS);
        assertThat(sheet(proposal).columns())
                .filteredOn(column -> column.role() == Role.INDICATOR)
                .extracting(column -> column.column())
                .containsExactly(1);
        assertThat(proposal.questions())
                .extracting(Question::key)
                .contains("indicator/Tổng số văn bản đi", "indicator/Sự cố an toàn thông tin mạng", "unit/P. Kinh tế")
                .noneMatch(key -> key.startsWith("Phụ lục 2!"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nội dung chỉ tiêu",
                "Nội dung, chỉ tiêu",
                "Danh mục chỉ tiêu",
                "Các chỉ tiêu",
                "Chỉ tiêu chủ yếu",
                "Nội dung công việc",
                "Nội dung các chỉ tiêu",
                "Nhiệm vụ, chỉ tiêu",
                "Hạng mục theo dõi"
            })
    void shouldFindTheColumnOfIndicatorsByItsHeadOrByItsCells(String head) {
        shouldBeInRows(propose(offices(head)));
    }

    /** Of four rows only one is called anything like an indicator. */
    private static OfficeTable unlike() {
        return OfficeTable.of("Phụ lục 2")
                .row("STT", "Hạng mục", "VP HĐND-UBND", "P. Kinh tế", "Ghi chú")
                .row(1, "Sự cố an toàn thông tin mạng", 0, 2)
                .row(2, "Việc giao ban", 934, 987)
                .row(3, "Việc thường ngày", 1300, 1001)
                .row(4, "Việc khác", 3, 4);
    }

    @Test
    void shouldLetSomebodySayWhichColumnHasTheIndicatorsWhateverElseWasAnswered() {
        Proposal proposal = propose(unlike());

        assertThat(sheet(proposal).form()).isEqualTo(Form.INDICATOR_COLUMNS);
        assertThat(proposal.grids(10).get(0).choices())
                .extracting(ColumnAnswer::answer)
                .contains("indicator", "unit");
        Proposal answered = proposal.answer("Phụ lục 2!C", "CQS.2")
                .answer("Phụ lục 2!D", "note")
                .answer("Phụ lục 2!B", "indicator");
        assertThat(sheet(answered).form()).isEqualTo(Form.INDICATOR_ROWS);
        assertThat(answered.questions())
                .extracting(Question::key)
                .contains("indicator/Việc giao ban", "indicator/Sự cố an toàn thông tin mạng")
                .doesNotContain("Phụ lục 2!C");
    }

    @Test
    void shouldNotTakeUnitsForIndicators() {
        Proposal proposal = propose(OfficeTable.of("B")
                .row("STT", "Tên gọi", "Sự cố an toàn thông tin mạng", "Buổi tuyên truyền kỹ năng số")
                .row(1, "Phòng Kinh tế", 0, 2)
                .row(2, "Phòng VH-XH", 1, 2)
                .row(3, "Trạm Y tế", 1, 2)
                .row(4, "Công an xã", 1, 2));

        assertThat(sheet(proposal).form()).isEqualTo(Form.INDICATOR_COLUMNS);
        assertThat(sheet(proposal).unit().kind()).isEqualTo(UnitSource.Kind.COLUMN);
    }
}
