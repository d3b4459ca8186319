package vn.thiduaso.ingest.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.commit.Foresight;
import vn.thiduaso.ingest.commit.IngestJob;
import vn.thiduaso.ingest.commit.IngestProgress;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.commit.LakeState;
import vn.thiduaso.ingest.preview.DraftForesight;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.OwnSheets;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.read.SourceFile;
import vn.thiduaso.ingest.read.SourceRow;

import static org.assertj.core.api.Assertions.assertThat;

class ReportFolderTest {

    private static final Instant NOW = Instant.parse("2026-10-05T01:00:00Z");
    private static final List<String> HEAD = List.of("unit", "indicator", "value", "ghi chú");

    @TempDir
    Path folder;

    private Path out() {
        return folder.resolve("ket-qua");
    }

    private IngestReport check(Path... files) throws IOException {
        return check(Foresight.NONE, files);
    }

    private IngestReport check(Foresight foresight, Path... files) throws IOException {
        IngestRequest request = new IngestRequest(
                ExampleFiles.indexSet(),
                ExampleFiles.PERIOD,
                List.of(files),
                List.of(ExampleFiles.unitsCsv(folder)),
                IngestRequest.FileOrder.TOGETHER,
                "<b>A1</b>",
                true,
                ReadLimits.batch());
        IngestReport report = new IngestJob(Clock.fixed(NOW, ZoneOffset.UTC), IngestProgress.SILENT)
                .dryRun(request, LakeState.empty(), foresight);
        ReportFolder.write(out(), request, report, NOW);
        return report;
    }

    private Path workbook(String name, List<List<String>> rows) throws IOException {
        Path file = folder.resolve(name);
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                var stream = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("Biểu 1");
            for (List<String> texts : rows) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                texts.forEach(text ->
                        row.createCell(Math.max(row.getLastCellNum(), 0)).setCellValue(text));
            }
            workbook.write(stream);
        }
        return file;
    }

    private Path faulty() throws IOException {
        return workbook(
                "bieu.xlsx",
                List.of(
                        HEAD,
                        List.of("A1", "MEETINGS", "bốn", "=cmd()"),
                        List.of("A2", "MEETINGS", "5", ""),
                        List.of("A99", "MEETING", "1.234", "")));
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static Cell cell(XSSFWorkbook workbook, String sheet, String address) {
        CellReference at = new CellReference(address);
        return workbook.getSheet(sheet).getRow(at.getRow()).getCell(at.getCol());
    }

    private static List<SourceRow> rows(Path file, String sheet) {
        List<SourceRow> rows = new ArrayList<>();
        SourceFile.open(file, ReadLimits.batch()).reader().forEach(row -> {
            if (row.sheet().equals(sheet)) {
                rows.add(row);
            }
            return true;
        });
        return rows;
    }

    @Test
    void shouldGiveATemplateBackInWhichNothingIsFilledIn() throws IOException {
        Path sent = workbook("mau.xlsx", List.of(HEAD));

        assertThat(check(sent).files().get(1).faults())
                .extracting(CellFault::rule)
                .containsExactly("file-empty");

        try (XSSFWorkbook workbook = open(out().resolve("mau.xlsx (đã đánh dấu).xlsx"))) {
            assertThat(cell(workbook, "Biểu 1", "D1").getStringCellValue()).isEqualTo("ghi chú");
            assertThat(workbook.getSheet(OwnSheets.FAULTS)).isNotNull();
        }
    }

    @Test
    void shouldTellHowAllEndedAndWhatWasFoundBeforeTheListOfFiles() throws IOException {
        check(faulty(), workbook("tot.xlsx", List.of(HEAD, List.of("A3", "MEETINGS", "4", ""))));

        assertThat(Files.readString(out().resolve(ReportFolder.PAGE)))
                .containsSubsequence("3 tệp: 1 nhận có cảnh báo · 2 nhận", "không phải là số", "<details>", "#tep-2")
                .containsPattern("Kết quả: nhận [0-9]+ dòng, giữ lại [0-9]+ dòng có lỗi");
    }

    @Test
    void shouldHandBackNothingOfAWorkbookThatFetches() throws IOException {
        Path file = folder.resolve("goi.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                var stream = Files.newOutputStream(file)) {
            workbook.createSheet("Biểu 1").createRow(0).createCell(0).setCellFormula("CALL(\"a.dll\",\"b\")");
            workbook.write(stream);
        }

        IngestReport report = check(file);

        assertThat(report.files().get(1).faults()).extracting(CellFault::rule).containsExactly("file-external");
        try (Workbook workbook = WorkbookFactory.create(
                out().resolve("goi.xls (danh sách lỗi).xls").toFile(), null, true)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
            assertThat(workbook.getSheetName(0)).isEqualTo(OwnSheets.FAULTS);
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .contains("Tệp mang thứ không được nhận", "sửa trong tệp của bạn");
        }
        assertThat(Files.readString(out().resolve(ReportFolder.PAGE)))
                .contains("goi.xls (danh sách lỗi).xls", "tệp mang thứ không được nhận");
    }

    @Test
    void shouldMarkEachCellWithRuleAndRemedyAndLeaveAllElseAsItWas() throws IOException {
        Path sent = faulty();

        check(sent);

        Path marked = out().resolve("bieu.xlsx (đã đánh dấu).xlsx");
        try (XSSFWorkbook workbook = open(marked)) {
            Cell bad = cell(workbook, "Biểu 1", "C2");
            assertThat(bad.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(bad.getCellComment().getString().getString())
                    .contains("Lỗi: “bốn” không phải là số", "Cách sửa: Ghi số như");
            assertThat(cell(workbook, "Biểu 1", "C3").getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.NO_FILL);
            assertThat(cell(workbook, "Biểu 1", "A4").getCellComment()).isNotNull();
            assertThat(cell(workbook, "Biểu 1", "B4").getCellComment()).isNotNull();
            assertThat(cell(workbook, "Biểu 1", "C4").getCellComment()).isNotNull();
        }
        assertThat(rows(marked, "Biểu 1")).isEqualTo(rows(sent, "Biểu 1"));
    }

    @Test
    void shouldListEverythingOnASheetThatIsNoTable() throws IOException {
        IngestReport report = check(faulty());

        Path marked = out().resolve("bieu.xlsx (đã đánh dấu).xlsx");
        try (XSSFWorkbook workbook = open(marked)) {
            XSSFSheet faults = workbook.getSheet(OwnSheets.FAULTS);
            FileReport file = report.files().get(1);
            assertThat(faults.getLastRowNum()).isEqualTo(3 + file.faults().size());
            assertThat(cell(workbook, OwnSheets.FAULTS, "A5").getStringCellValue())
                    .isEqualTo("Biểu 1");
            assertThat(cell(workbook, OwnSheets.FAULTS, "B5").getHyperlink().getAddress())
                    .startsWith("'Biểu 1'!");
        }
        assertThat(check(marked).files().get(1).faults())
                .as("the marked file sent again unmended has the same faults, none more")
                .isEqualTo(check(faulty()).files().get(1).faults());
    }

    @Test
    void shouldSayOnThePageAndInTheWorkbookWhatWouldBeOtherwise() throws IOException {
        Path sent = workbook(
                "bieu.xlsx",
                List.of(
                        HEAD,
                        List.of("A1", "MEETINGS", "bốn", ""),
                        List.of("A2", "MEETINGS", "5", ""),
                        List.of("A2", "ON_TIME", "80", "")));

        check(DraftForesight.first(), sent);

        assertThat(Files.readString(out().resolve(ReportFolder.PAGE)))
                .contains("Nếu nhận lần nạp này", "2 mới, 0 đổi, 0 đổi minh chứng, 0 mất, 0 trùng.")
                .contains("2 new, 0 changed, 0 with other evidence, 0 gone, 0 the same.")
                .contains("Đơn vị A2 (A2)");
        Path marked = out().resolve("bieu.xlsx (đã đánh dấu).xlsx");
        try (XSSFWorkbook workbook = open(marked)) {
            assertThat(cell(workbook, OwnSheets.FAULTS, "A3").getStringCellValue())
                    .contains("2 mới", "điểm của 1 đơn vị đổi");
            assertThat(cell(workbook, OwnSheets.CHANGES, "A8").getStringCellValue())
                    .isEqualTo("Mã đơn vị");
            assertThat(cell(workbook, OwnSheets.CHANGES, "A9").getStringCellValue())
                    .isEqualTo("A2");
            assertThat(cell(workbook, OwnSheets.CHANGES, "D9").getStringCellValue())
                    .isEqualTo("8,80");
        }
        check(DraftForesight.first(), marked);
        try (XSSFWorkbook workbook = open(out().resolve("bieu.xlsx (đã đánh dấu).xlsx (đã đánh dấu).xlsx"))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
        }
    }

    @Test
    void shouldGiveAnOldWorkbookBackAsItWas() throws IOException {
        Path sent = ExampleFiles.oldWorkbook(
                folder.resolve("cu.xls"),
                "Biểu 1",
                List.of(
                        List.of("unit", "indicator", "value"),
                        List.of("A1", "MEETINGS", "bốn"),
                        List.of("A2", "MEETINGS", 5)));

        check(sent);

        Path marked = out().resolve("cu.xls (đã đánh dấu).xls");
        try (InputStream in = Files.newInputStream(marked);
                HSSFWorkbook workbook = new HSSFWorkbook(in)) {
            Cell bad = workbook.getSheet("Biểu 1").getRow(1).getCell(2);
            assertThat(bad.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(bad.getCellComment().getString().getString()).contains("“bốn” không phải là số");
        }
        assertThat(rows(marked, "Biểu 1")).isEqualTo(rows(sent, "Biểu 1"));
    }

    @Test
    void shouldAcceptTheMarkedWorkbookOnceItIsMended() throws IOException {
        check(faulty());
        Path marked = out().resolve("bieu.xlsx (đã đánh dấu).xlsx");
        Path mended = folder.resolve("da-sua.xlsx");
        try (XSSFWorkbook workbook = open(marked);
                var stream = Files.newOutputStream(mended)) {
            cell(workbook, "Biểu 1", "C2").setCellValue("4");
            cell(workbook, "Biểu 1", "A4").setCellValue("A3");
            cell(workbook, "Biểu 1", "B4").setCellValue("MEETINGS");
            cell(workbook, "Biểu 1", "C4").setCellValue("12");
            workbook.write(stream);
        }

        FileReport back = check(mended).files().get(1);

        assertThat(back.faults()).isEmpty();
        assertThat(back.accepted()).isEqualTo(3);
    }

    @Test
    void shouldTakeOffItsEarlierMarksBeforeItPutsNewOnes() throws IOException {
        check(faulty());
        Path marked = out().resolve("bieu.xlsx (đã đánh dấu).xlsx");
        Path halfMended = folder.resolve("sua-mot-nua.xlsx");
        try (XSSFWorkbook workbook = open(marked);
                var stream = Files.newOutputStream(halfMended)) {
            cell(workbook, "Biểu 1", "C2").setCellValue("4");
            workbook.write(stream);
        }

        check(halfMended);

        try (XSSFWorkbook workbook = open(out().resolve("sua-mot-nua.xlsx (đã đánh dấu).xlsx"))) {
            Cell mended = cell(workbook, "Biểu 1", "C2");
            assertThat(mended.getCellComment()).isNull();
            assertThat(mended.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
            assertThat(cell(workbook, "Biểu 1", "C4").getCellComment()).isNotNull();
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
        }
    }

    @Test
    void shouldGiveATextFileBackAsAWorkbookWithTheSameCells() throws IOException {
        Path sent = ExampleFiles.text(
                folder.resolve("so-lieu.csv"), "unit;indicator;value\nA1;MEETINGS;bốn\nA2;MEETINGS;=1+1\n");

        check(sent);

        Path marked = out().resolve("so-lieu.csv (đã đánh dấu).xlsx");
        try (XSSFWorkbook workbook = open(marked)) {
            Cell formula = cell(workbook, "Tệp đã gửi", "C3");
            assertThat(formula.getCellType()).isEqualTo(CellType.STRING);
            assertThat(formula.getStringCellValue()).isEqualTo("=1+1");
            assertThat(formula.getCellComment()).isNotNull();
        }
        assertThat(rows(marked, "Tệp đã gửi"))
                .extracting(row -> row.cells().stream()
                        .map(each -> each.address() + "=" + each.text())
                        .toList())
                .isEqualTo(rows(sent, "").stream()
                        .map(row -> row.cells().stream()
                                .map(each -> each.address() + "=" + each.text())
                                .toList())
                        .toList());
    }

    @Test
    void shouldWriteAPageThatNeedsNothingElseAndShowsTextsAsTexts() throws IOException {
        Path sent = ExampleFiles.text(
                folder.resolve("so-lieu.csv"), "unit,indicator,value\nA1,MEETINGS,<img src=x onerror=alert(1)>\n");

        check(sent);

        String page = Files.readString(out().resolve(ReportFolder.PAGE));
        assertThat(page)
                .contains("&lt;img src=x onerror=alert(1)&gt;", "&lt;b&gt;A1&lt;/b&gt;", "SỐ LIỆU MINH HỌA")
                .contains("từ chối", "number-text", "so-lieu.csv (đã đánh dấu).xlsx")
                .doesNotContain("<img", "<script", "http://", "https://");
    }

    @Test
    void shouldWriteNoMarkedWorkbookForAFileWithoutFaults() throws IOException {
        check(ExampleFiles.text(folder.resolve("tot.csv"), "unit,indicator,value\nA1,MEETINGS,4\n"));

        assertThat(out()).isDirectoryContaining("glob:**/" + ReportFolder.PAGE);
        assertThat(Files.list(out())).hasSize(1);
    }

    @Test
    void shouldListTheFaultOfAFileThatIsNoWorkbookOnThePageAlone() throws IOException {
        check(ExampleFiles.text(folder.resolve("gia.xlsx"), "không phải bảng tính"));

        assertThat(Files.readString(out().resolve(ReportFolder.PAGE))).contains("gia.xlsx", "từ chối");
        assertThat(Files.list(out())).hasSize(2).contains(out().resolve(FaultTable.FILE));
    }

    @Test
    void shouldKeepAFormulaACommentAndAWidthOfTheSenderAndSayHowManyLinksWereTakenOff() throws IOException {
        Path sent = faulty();
        try (XSSFWorkbook workbook = open(sent);
                var stream = Files.newOutputStream(sent)) {
            XSSFSheet sheet = workbook.getSheet("Biểu 1");
            sheet.getRow(2).createCell(5).setCellFormula("1+2");
            sheet.setColumnWidth(2, 9_000);
            var comment = sheet.createDrawingPatriarch()
                    .createCellComment(workbook.getCreationHelper().createClientAnchor());
            comment.setString("của tôi");
            comment.setAuthor("Văn phòng");
            sheet.getRow(1).getCell(2).setCellComment(comment);
            Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress("http://127.0.0.1:9/");
            sheet.getRow(1).getCell(3).setHyperlink(link);
            workbook.write(stream);
        }

        check(sent);

        try (XSSFWorkbook workbook = open(out().resolve("bieu.xlsx (đã đánh dấu).xlsx"))) {
            XSSFSheet sheet = workbook.getSheet("Biểu 1");
            assertThat(cell(workbook, "Biểu 1", "F3").getCellFormula()).isEqualTo("1+2");
            assertThat(sheet.getColumnWidth(2)).isEqualTo(9_000);
            assertThat(sheet.getHyperlinkList()).isEmpty();
            assertThat(cell(workbook, OwnSheets.FAULTS, "A2").getStringCellValue())
                    .contains("Đã bỏ 1 liên kết ra ngoài");
            assertThat(cell(workbook, "Biểu 1", "C2")
                            .getCellComment()
                            .getString()
                            .getString())
                    .isEqualTo("của tôi");
            assertThat(cell(workbook, "Biểu 1", "C2").getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.SOLID_FOREGROUND);
        }
    }
}
