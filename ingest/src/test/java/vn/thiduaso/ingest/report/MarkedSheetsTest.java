package vn.thiduaso.ingest.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.commit.Foresight;
import vn.thiduaso.ingest.commit.IngestJob;
import vn.thiduaso.ingest.commit.IngestProgress;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.commit.LakeState;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.MadeOds;
import vn.thiduaso.ingest.read.OwnSheets;
import vn.thiduaso.ingest.read.ReadLimits;

import static org.assertj.core.api.Assertions.assertThat;

/** What a workbook looks like that comes back once more: its own looks, whatever was put over them in between. */
class MarkedSheetsTest {

    private static final Instant NOW = Instant.parse("2026-10-05T01:00:00Z");
    private static final String SHEET = "Biểu 1";
    private static final short NONE = -1;

    @TempDir
    Path folder;

    /** The workbook that comes back. */
    private Path marked(Path file) throws IOException {
        check(file);
        return back(file);
    }

    private IngestReport check(Path file) throws IOException {
        IngestRequest request = new IngestRequest(
                ExampleFiles.indexSet(),
                ExampleFiles.PERIOD,
                List.of(file),
                List.of(ExampleFiles.unitsCsv(folder)),
                IngestRequest.FileOrder.TOGETHER,
                "A1",
                true,
                ReadLimits.batch());
        IngestReport report = new IngestJob(Clock.fixed(NOW, ZoneOffset.UTC), IngestProgress.SILENT)
                .dryRun(request, LakeState.empty(), Foresight.NONE);
        ReportFolder.write(out(file), request, report, NOW);
        return report;
    }

    private Path out(Path file) {
        return folder.resolve("ra " + file.getFileName());
    }

    private Path back(Path file) {
        return out(file)
                .resolve(
                        file.getFileName() + " (đã đánh dấu)" + (file.toString().endsWith(".xls") ? ".xls" : ".xlsx"));
    }

    private interface Change {
        void in(Workbook workbook);
    }

    private Path changed(Path file, String name, Change change) throws IOException {
        Path to = folder.resolve(name);
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = WorkbookFactory.create(in);
                OutputStream out = Files.newOutputStream(to)) {
            change.in(workbook);
            workbook.write(out);
        }
        return to;
    }

    private static Cell cell(Workbook workbook, String sheet, String address) {
        CellReference at = new CellReference(address);
        Row row = workbook.getSheet(sheet).getRow(at.getRow());
        return row.getCell(at.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static CellStyle filled(Workbook workbook, IndexedColors colour) {
        CellStyle style = workbook.createCellStyle();
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    /** Figures of units A1, A2 … of which each is a slip, in a colour of the sender's own when he has one. */
    private Path slips(String ending, int rows, boolean coloured) throws IOException {
        Path file = folder.resolve("bieu" + ending);
        try (Workbook workbook = ending.equals(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet(SHEET);
            CellStyle green = filled(workbook, IndexedColors.LIGHT_GREEN);
            List<List<String>> texts = new ArrayList<>();
            texts.add(List.of("unit", "indicator", "value"));
            for (int row = 0; row < rows; row++) {
                texts.add(List.of("A" + (row + 1), "MEETINGS", "bốn"));
            }
            for (List<String> line : texts) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (String text : line) {
                    Cell cell = row.createCell(Math.max(row.getLastCellNum(), 0));
                    cell.setCellValue(text);
                    if (coloured && text.equals("bốn")) {
                        cell.setCellStyle(green);
                    }
                }
            }
            workbook.write(out);
        }
        return file;
    }

    private static short fill(Path file, String address) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            CellStyle style = cell(workbook, SHEET, address).getCellStyle();
            return style.getFillPattern() == FillPatternType.NO_FILL ? NONE : style.getFillForegroundColor();
        }
    }

    @Test
    void shouldTakeMoreMarksOffAnOldWorkbookThanItCanHaveStyles() throws IOException {
        Path again = marked(slips(".xls", 4_100, false));

        Path mended = changed(
                again,
                "sua.xls",
                workbook -> workbook.getSheet(SHEET).forEach(row -> {
                    if (row.getRowNum() > 1) {
                        row.forEach(Cell::setBlank);
                    }
                }));

        Path back = marked(mended);
        assertThat(fill(again, "C4000")).isEqualTo(IndexedColors.ROSE.getIndex());
        assertThat(fill(back, "C4000")).isEqualTo(NONE);
        assertThat(fill(back, "C2")).isEqualTo(IndexedColors.ROSE.getIndex());
    }

    @ParameterizedTest
    @ValueSource(strings = {".xls", ".xlsx"})
    void shouldPassOverWhatASenderWritesWhereThePlacesOfMarksAre(String ending) throws IOException {
        Path again = changed(marked(slips(ending, 3, false)), "ghi" + ending, workbook -> {
            cell(workbook, OwnSheets.FAULTS, "B5").setCellValue("đã sửa");
            cell(workbook, OwnSheets.FAULTS, "B6").setCellValue("XFD1048576");
            cell(workbook, OwnSheets.FAULTS, "A7").setCellValue("không có");
        });

        Path back = marked(again);

        try (Workbook workbook = WorkbookFactory.create(back.toFile(), null, true)) {
            assertThat(workbook.getSheet(SHEET).getLastRowNum()).isEqualTo(3);
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".xls", ".xlsx"})
    void shouldGiveACellItsOwnColourBackOnceItIsMended(String ending) throws IOException {
        Path sent = slips(ending, 3, true);
        Path once = marked(sent);
        assertThat(fill(once, "C2")).isNotEqualTo(IndexedColors.LIGHT_GREEN.getIndex());
        Path mended = changed(once, "sua" + ending, workbook -> {
            cell(workbook, SHEET, "C2").setCellValue("4");
            cell(workbook, SHEET, "C3").setCellValue("4");
            cell(workbook, SHEET, "C3").setCellStyle(filled(workbook, IndexedColors.YELLOW));
        });

        Path back = marked(mended);

        assertThat(fill(sent, "C2")).isEqualTo(IndexedColors.LIGHT_GREEN.getIndex());
        assertThat(fill(back, "C3")).as("what he has coloured since then").isEqualTo(IndexedColors.YELLOW.getIndex());
        Path whole = marked(changed(back, "xong" + ending, workbook -> {
            cell(workbook, SHEET, "A2").setCellValue("A99");
            cell(workbook, SHEET, "C4").setCellValue("4");
        }));
        assertThat(fill(whole, "C4")).isEqualTo(IndexedColors.LIGHT_GREEN.getIndex());
        assertThat(fill(whole, "C2")).isEqualTo(IndexedColors.LIGHT_GREEN.getIndex());
        assertThat(fill(whole, "C3")).isEqualTo(IndexedColors.YELLOW.getIndex());
    }

    @Test
    void shouldGiveBackAWorkbookThatPacksBetterThanTheLibraryTrusts() throws IOException {
        double trusted = ZipSecureFile.getMinInflateRatio();
        Path sent = changed(slips(".xlsx", 100, false), "thoang.xlsx", workbook -> {
            workbook.getSheet(SHEET)
                    .forEach(row -> row.createCell(3)
                            .setCellValue(
                                    row.getRowNum() == 0 ? "ghi chú" : row.getRowNum() + " ".repeat(30_000) + "."));
        });
        assertThat(Files.size(sent)).isLessThan(3_000_000 / 100);

        try (InputStream in = StoredParts.of(marked(sent));
                Workbook workbook = new XSSFWorkbook(in)) {
            assertThat(cell(workbook, SHEET, "C2").getCellComment()).isNotNull();
        }

        assertThat(ZipSecureFile.getMinInflateRatio())
                .as("of everything else in the process")
                .isEqualTo(trusted)
                .isPositive();
    }

    @Test
    void shouldGiveEachSheetOfAnOdsItsOwnWhateverItIsCalled() throws IOException {
        String start = "Biểu tổng hợp số liệu quý III của ";
        List<String> names = List.of(start + "xã", start + "phường", "BIỂU", "Biểu");
        StringBuilder tables = new StringBuilder();
        for (String name : names) {
            tables.append("<table:table table:name='%s'>".formatted(name))
                    .append(MadeOds.row(MadeOds.text("unit"), MadeOds.text("indicator"), MadeOds.text("value")))
                    .append(MadeOds.row(MadeOds.text("A1"), MadeOds.text("MEETINGS"), MadeOds.text("bốn " + name)))
                    .append("</table:table>");
        }
        Path sent = MadeOds.withContent("<office:automatic-styles/><office:body><office:spreadsheet>" + tables
                        + "</office:spreadsheet></office:body>")
                .write(folder.resolve("bieu.ods"));

        try (Workbook workbook = WorkbookFactory.create(marked(sent).toFile(), null, true)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(5);
            Sheet faults = workbook.getSheet(OwnSheets.FAULTS);
            for (int i = 0; i < names.size(); i++) {
                String name = workbook.getSheetName(i);
                Cell cell = cell(workbook, name, "C2");
                assertThat(cell.getStringCellValue()).isEqualTo("bốn " + names.get(i));
                assertThat(cell.getCellStyle().getFillPattern()).as(name).isEqualTo(FillPatternType.SOLID_FOREGROUND);
                assertThat(cell.getCellComment()).as(name).isNotNull();
                assertThat(faults).anySatisfy(row -> assertThat(row.getCell(0)).hasToString(name));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".xls", ".xlsx"})
    void shouldFindADayAgainWhenItComesBackUnmendedWhetherTypedOrComputed(String ending) throws IOException {
        Path sent = changed(slips(ending, 2, false), "ngay" + ending, workbook -> {
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            Cell typed = cell(workbook, SHEET, "C2");
            typed.setCellValue(LocalDate.of(2026, 5, 1));
            typed.setCellStyle(day);
            Cell computed = cell(workbook, SHEET, "C3");
            computed.setCellFormula("DATE(2026,5,1)");
            computed.setCellStyle(day);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(computed);
        });

        Path marked = marked(sent);

        assertThat(rules(check(marked))).containsExactly("C2 number-text", "C3 number-date");
        try (Workbook workbook = WorkbookFactory.create(marked.toFile(), null, true)) {
            assertThat(cell(workbook, SHEET, "C2").getStringCellValue()).isEqualTo("01/05/2026");
            assertThat(cell(workbook, SHEET, "C2").getCellStyle().getDataFormatString())
                    .isEqualTo("General");
            assertThat(cell(workbook, SHEET, "C3").getCellFormula()).isEqualTo("DATE(2026,5,1)");
            assertThat(fill(marked, "C3")).as("marked all the same").isNotEqualTo(NONE);
        }
    }

    private static List<String> rules(IngestReport report) {
        return report.files().stream()
                .flatMap(file -> file.faults().stream())
                .filter(CellFault::isRefusal)
                .map(fault -> fault.cell() + " " + fault.rule())
                .toList();
    }
}
