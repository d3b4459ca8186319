package vn.thiduaso.ingest.commit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.lake.KeptMapping;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.ExampleLake;
import vn.thiduaso.ingest.mapping.Mapping;
import vn.thiduaso.ingest.mapping.MappingYaml;
import vn.thiduaso.ingest.mapping.OfficeTable;
import vn.thiduaso.ingest.read.CellFault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MappedCallTest {

    private static final Instant NOW = Instant.parse("2026-10-05T01:00:00Z");

    private static final String YAML = """
        mapping: Biểu 01
        index-set: SAMPLE
        sheets:
          - sheet: Biểu
            rows: {head: 2}
            words: [{word: "-", means: zero}]
            columns:
              - {head: Cơ quan, at: A, role: unit}
              - {head: Số buổi, at: B, code: MEETINGS}
        """;

    @TempDir
    private Path folder;

    private ExampleLake lake;

    @BeforeEach
    void open() {
        lake = ExampleLake.withUnits(folder);
    }

    @AfterEach
    void close() {
        lake.close();
    }

    private static Mapping mapping(String yaml) {
        return MappingYaml.read(yaml, "m.yaml", ExampleFiles.indexSet());
    }

    private KeptMapping keep(String yaml) {
        return lake.lake().mappings().keep(KeptMappings.row(mapping(yaml), "Văn phòng", NOW));
    }

    private Path table(String name, Object... heads) {
        Object[] cells = heads.length == 2 ? new Object[] {"Đơn vị A1", "-"} : new Object[] {"Đơn vị A1", "-", 7};
        return OfficeTable.of("Biểu")
                .row("BÁO CÁO")
                .row(heads)
                .row(cells)
                .row("Tổng cộng", 0)
                .write(folder.resolve(name));
    }

    private IngestReport load(Mapping mapping, Path file) {
        IngestRequest given = ExampleLake.request(List.of(file), List.of());
        IngestRequest request = ExampleLake.mapped(given, Optional.of(mapping));
        return new IngestJob(Clock.fixed(NOW, ZoneOffset.UTC), IngestProgress.SILENT).run(request, lake.lake());
    }

    private static List<String> rules(IngestReport report) {
        return report.files().get(0).faults().stream().map(CellFault::rule).toList();
    }

    @Test
    void shouldReadByItselfWhatAKeptMappingKnows() {
        keep(YAML.replace("columns:", "columns:").replace("rows: {head: 2}", "rows: {head: 2, skip: [\"Tổng cộng\"]}"));

        IngestReport report = lake.load(table("a.xlsx", "Cơ quan", "Số buổi"));

        assertThat(rules(report)).containsExactly("mapping-used");
        assertThat(report.files().get(0).faults().get(0).message()).contains("Biểu 01@1");
        assertThat(report.outcome()).isEqualTo(IngestReport.Outcome.DONE);
        assertThat(lake.figures()).containsExactly("A1 MEETINGS value value 0.0");
    }

    @Test
    void shouldSayFirstThatTheReadingMayBeChangedWhereItDoesNotSayWhatStandsThere() {
        Path file = OfficeTable.of("Biểu")
                .row("BÁO CÁO")
                .row("Cơ quan", "Số buổi")
                .row("Đơn vị A1", "…")
                .row("Tổ B", 3)
                .row("Đơn vị A2", "8O")
                .write(folder.resolve("moi.xlsx"));

        IngestReport report = load(mapping(YAML), file);

        assertThat(report.files().get(0).found().stream()
                        .filter(CellFault::isRefusal)
                        .map(fault -> fault.cell() + " " + fault.remedy()))
                .satisfiesExactly(
                        word -> assertThat(word)
                                .startsWith("B3 Bấm “Sửa cách đọc”")
                                .contains("“…” nghĩa là gì; nếu không: để trống"),
                        unit -> assertThat(unit)
                                .startsWith("A4 Bấm “Sửa cách đọc”")
                                .contains("“Tổ B” là đơn vị nào")
                                .contains("thêm đơn vị vào tệp danh sách"),
                        slip -> assertThat(slip).startsWith("B5 Ghi số như"));
    }

    /** Kept before the place of a word could be said: it was said of yes and no, and makes no count of one. */
    @Test
    void shouldRefuseInACountAWordThatAKeptMappingSaysIsOneWithoutAPlace() {
        keep(YAML.replace("{word: \"-\", means: zero}", "{word: x, means: one}"));

        IngestReport report = lake.load(OfficeTable.of("Biểu")
                .row("BÁO CÁO")
                .row("Cơ quan", "Số buổi")
                .row("Đơn vị A1", "x")
                .row("Đơn vị A2", 3)
                .write(folder.resolve("x.xlsx")));

        assertThat(report.files().get(0).faults())
                .filteredOn(CellFault::isRefusal)
                .singleElement()
                .satisfies(fault -> assertThat(fault.cell() + " " + fault.remedy())
                        .startsWith("B3 Bấm “Sửa cách đọc” (hoặc sửa mẫu đọc) để nói “x” nghĩa là gì"));
        assertThat(lake.figures()).containsExactly("A2 MEETINGS value value 3.0");
    }

    @Test
    void shouldNotReadASkippedSheetThatHasTheHeadsOfAnyOther() {
        Path file = OfficeTable.of("Nháp")
                .row("BÁO CÁO")
                .row("Cơ quan", "Số buổi")
                .row("Đơn vị A1", 5)
                .sheet("Biểu")
                .row("BÁO CÁO")
                .row("Cơ quan", "Số buổi")
                .row("Đơn vị A2", 6)
                .write(folder.resolve("nhap.xlsx"));

        IngestReport report = load(
                mapping(YAML.replace("  - sheet: Biểu\n    rows", "  - {sheet: nháp, read: skip}\n  - rows")), file);

        assertThat(lake.figures()).containsExactly("A2 MEETINGS value value 6.0");
        assertThat(report.files().get(0).faults())
                .extracting(CellFault::message)
                .anyMatch(message -> message.contains("“Nháp” có số nhưng không được đọc: mẫu đọc bỏ qua sheet này"));
    }

    @Test
    void shouldPointOnceAtTheTitleThatNamesAnotherPeriod() {
        Path file = OfficeTable.of("Biểu")
                .row("BÁO CÁO QUÝ II NĂM 2025")
                .row("Cơ quan", "Số buổi")
                .row("Đơn vị A1", 5)
                .row("Đơn vị A2", 6)
                .row("Đơn vị A3", 7)
                .write(folder.resolve("q2.xlsx"));

        IngestReport report = load(mapping(YAML.replace("    rows:", "    period: {from: title}\n    rows:")), file);

        assertThat(report.files().get(0).faults())
                .filteredOn(fault -> fault.rule().equals("period-other"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.cell() + " " + fault.text() + " " + fault.readAs())
                        .isEqualTo("A1 BÁO CÁO QUÝ II NĂM 2025 2025-Q2"));
        assertThat(report.files().get(0).quarantined()).isEqualTo(3);
    }

    @Test
    void shouldRefuseWhatNoMappingKnowsWithItsQuestions() {
        IngestReport report = lake.load(table("a.xlsx", "Cơ quan", "Số buổi"));

        CellFault fault = report.files().get(0).faults().get(0);
        assertThat(report.outcome()).isEqualTo(IngestReport.Outcome.REFUSED);
        assertThat(rules(report)).containsExactly("mapping-needed");
        assertThat(fault.message()).contains("2 câu hỏi", "“-” thay cho một số nghĩa là gì?");
        assertThat(fault.remedy()).contains("mapping propose", "a.xlsx");
    }

    @Test
    void shouldAskOnlyForWhatIsNewWhenAFileFitsNearly() {
        keep(YAML);

        IngestReport report = lake.load(table("a.xlsx", "Cơ quan", "Số buổi", "Cột lạ"));

        assertThat(rules(report)).containsExactly("mapping-needed");
        assertThat(report.files().get(0).faults().get(0).message()).contains("1 câu hỏi", "Cột lạ");
    }

    /** Also what would be a number, or a word for no figure. */
    @Test
    void shouldKeepOutWhateverIsSaidToBeASlip() {
        Path file = OfficeTable.of("Biểu")
                .row("BÁO CÁO")
                .row("Cơ quan", "Số buổi")
                .row("Đơn vị A1", 99)
                .row("Đơn vị A2", "chưa có số liệu")
                .row("Đơn vị A3", 3)
                .write(folder.resolve("slips.xlsx"));

        IngestReport report = load(
                mapping(YAML.replace(
                        "[{word: \"-\", means: zero}]",
                        "[{word: \"99\", means: fault}, {word: chưa có số liệu, means: fault}]")),
                file);

        assertThat(report.files().get(0).faults().stream()
                        .filter(CellFault::isRefusal)
                        .map(fault -> fault.rule() + " " + fault.cell()))
                .containsExactly("cell-slip B3", "cell-slip B4");
        assertThat(lake.figures()).containsExactly("A3 MEETINGS value value 3.0");
    }

    @Test
    void shouldNotLetABlankCellBeASlip() {
        String yaml = YAML.replace("[{word: \"-\", means: zero}]", "[{word: \"\", means: fault}]");

        assertThatThrownBy(() -> mapping(yaml)).hasMessageContaining("ô trống không thể là lỗi nhập");
    }

    @Test
    void shouldTryTheMappingsOfTheSenderFirst() {
        keep(YAML);
        keep(YAML.replace("Biểu 01", "Của phòng khác")
                .replace("sheets:", "sender: Phòng khác\nsheets:")
                .replace("zero", "missing"));
        keep(YAML.replace("Biểu 01", "Của văn phòng")
                .replace("sheets:", "sender: Văn phòng\nsheets:")
                .replace("zero", "not-applicable"));

        lake.load(table("a.xlsx", "Cơ quan", "Số buổi"));

        assertThat(lake.figures()).contains("A1 MEETINGS value not-applicable NaN");
    }

    @Test
    void shouldKeepTheMappingOfACallAndTakeTheSameBytesReadOtherwiseAsANewSubmission() {
        Path file = table("a.xlsx", "Cơ quan", "Số buổi");
        String skips = YAML.replace("rows: {head: 2}", "rows: {head: 2, skip: [\"Tổng cộng\"]}");

        load(mapping(skips), file);
        IngestReport again = load(mapping(skips), file);
        IngestReport other = load(mapping(skips.replace("zero", "missing")), file);

        assertThat(other.files().get(0).faults().get(0).message()).contains("Biểu 01@2");
        assertThat(again.files().get(0).status()).isEqualTo(FileReport.Status.KNOWN);
        assertThat(lake.figures()).containsExactly("A1 MEETINGS value missing NaN");
        assertThat(lake.lake().mappings().all().stream().map(KeptMapping::toString))
                .containsExactly("Biểu 01@1", "Biểu 01@2");
        assertThat(lake.lake().submissions().all().stream().filter(row -> row.kind() == Submission.Kind.OBSERVATIONS))
                .hasSize(2);
    }
}
