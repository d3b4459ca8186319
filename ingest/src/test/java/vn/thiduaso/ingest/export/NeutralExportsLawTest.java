package vn.thiduaso.ingest.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.siegmar.fastcsv.reader.CsvReader;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.thiduaso.datasets.act.Lock;
import vn.thiduaso.datasets.completeness.Completeness;
import vn.thiduaso.datasets.completeness.ReportStage;
import vn.thiduaso.datasets.completeness.UnitReport;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.ScoreRow;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.ExampleRuns;
import vn.thiduaso.ingest.commit.IngestJob;
import vn.thiduaso.ingest.commit.IngestProgress;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.commit.LakeState;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.report.FaultTable;
import vn.thiduaso.ingest.report.ReminderLetters;
import vn.thiduaso.ingest.report.ReportFolder;
import vn.thiduaso.ingest.template.TemplateJob;
import vn.thiduaso.ingest.template.TemplateRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever names and texts say, no file that leaves the product runs anything when it is opened, and its numbers are numbers. */
class NeutralExportsLawTest {

    private static final List<String> HOSTILE =
            List.of("=HYPERLINK(\"http://x\",\"y\")", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "\r=1+1", "＝1+1");

    @TempDir
    Path folder;

    /** Writes some files into a folder, each text among its cells. */
    @FunctionalInterface
    private interface Making {
        void into(Path folder, String text) throws IOException;
    }

    /** Everything that makes files of names and texts; {@link #shouldKnowEveryWriter} tells who is not in it. */
    enum Export {
        TABLE(NeutralExportsLawTest::table),
        ROWS(NeutralExportsLawTest::rows),
        TERMINAL((folder, text) -> {
            StringWriter out = new StringWriter();
            CsvText csv = new CsvText(out);
            csv.row(List.of(Value.of(text), Value.of(-5L)).iterator());
            Files.writeString(folder.resolve("terminal.csv"), out.toString());
        }),
        RUN(NeutralExportsLawTest::run),
        COMPLETENESS((folder, text) -> both(folder, CompletenessSheet.of(completeness(text)))),
        REMINDERS((folder, text) -> both(folder, CompletenessSheet.reminders(completeness(text)))),
        LETTERS((folder, text) -> write(
                folder.resolve("letters.docx"),
                out -> ReminderLetters.write(ExampleFiles.indexSet(), completeness(text), out))),
        TEMPLATE(NeutralExportsLawTest::templates),
        LOAD_REPORT(NeutralExportsLawTest::loadReport);

        private final Making making;

        Export(Making making) {
            this.making = making;
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldBeNeutralWhenOpened(Export export) throws IOException {
        for (int i = 0; i < HOSTILE.size(); i++) {
            Path out = Files.createDirectory(folder.resolve("out-" + i));
            export.making.into(out, HOSTILE.get(i));
            List<Path> files = files(out);
            assertThat(files).isNotEmpty();
            for (Path file : files) {
                neutral(file, HOSTILE.get(i));
            }
        }
    }

    /** Who writes files or lines of a spreadsheet or a document; a new one is added here together with its line in {@link Export}. */
    @Test
    void shouldKnowEveryWriter() {
        JavaClasses all = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("vn.thiduaso.ingest");
        Set<String> making = Set.of(
                "org.dhatim.fastexcel.Workbook",
                "org.apache.poi.xssf.usermodel.XSSFWorkbook",
                "org.apache.poi.hssf.usermodel.HSSFWorkbook",
                "org.apache.poi.xwpf.usermodel.XWPFDocument",
                Sheet.class.getName(),
                RowTable.class.getName());
        Set<String> writers = all.stream()
                .filter(type -> type.getConstructorCallsFromSelf().stream()
                        .anyMatch(call -> making.contains(call.getTargetOwner().getName())))
                .map(type -> type.getName().replaceFirst("\\$.*", "").replace("vn.thiduaso.ingest.", ""))
                .collect(Collectors.toSet());

        assertThat(writers)
                .containsExactlyInAnyOrder(
                        // by the library
                        "export.SheetFormat",
                        "template.TemplateJob",
                        "report.MarkedWorkbook",
                        "report.CopiedRows",
                        "report.ReminderLetters",
                        // tables, all written by SheetFormat, RowTable or CsvText
                        "export.RowTable",
                        "export.RunSheets",
                        "export.RunList",
                        "export.SubmissionList",
                        "export.CompletenessSheet",
                        "report.FaultTable",
                        "preview.PreviewTables",
                        "cli.SenderTable",
                        "cli.IndexSetCommand",
                        "cli.MappingCommand");
        assertThat(ExportJob.What.values())
                .as("tables of the command export: RUN writes those of scores, MARKS is a Sheet too, MANIFEST no table")
                .extracting(Enum::name)
                .containsExactly("SCORES", "RANKS", "CONTRIBUTIONS", "MARKS", "MANIFEST");
    }

    private static void neutral(Path file, String text) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".csv")) {
            assertThat(csvCells(file))
                    .as(name)
                    .containsAnyOf("'" + text, "'" + text.strip()) // a fault tells a text without blanks around it
                    .filteredOn(cell -> !cell.matches("-?\\d+(\\.\\d+)?"))
                    .noneMatch(cell -> !cell.isEmpty() && "=+-@\t\r＝".indexOf(cell.charAt(0)) >= 0);
        } else if (name.endsWith(".docx")) {
            assertThat(unzipped(file)).doesNotContain("fldSimple", "instrText", "<w:hyperlink");
        } else if (name.endsWith(".html")) {
            assertThat(Files.readString(file)).doesNotContain("<script src", "href=\"http://x");
        } else {
            workbook(file, text);
        }
    }

    private static void workbook(Path file, String text) throws IOException {
        List<Cell> cells = new ArrayList<>();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
            assertThat(cells).as("%s", file.getFileName()).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
            assertThat(cells)
                    .filteredOn(cell -> cell.getCellType() == CellType.STRING)
                    .as("%s has the text", file.getFileName())
                    .anyMatch(cell -> cell.getStringCellValue().contains(text.strip()));
            boolean asSent = file.getFileName().toString().startsWith("sent.csv"); // all cells of a text file are texts
            assertThat(cells)
                    .filteredOn(cell -> cell.getCellType() == CellType.STRING && !asSent)
                    .as("numbers of %s are numbers", file.getFileName())
                    .noneMatch(cell -> cell.getStringCellValue().matches("-5(\\.0+)?"));
        }
    }

    private static List<String> csvCells(Path file) throws IOException {
        try (var rows = CsvReader.builder().ofCsvRecord(Files.readString(file))) {
            return rows.stream().flatMap(row -> row.getFields().stream()).toList();
        }
    }

    private static String unzipped(Path file) throws IOException {
        try (var zip = new java.util.zip.ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalStateException("no document in " + file);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().matches(".*/sent\\.[a-z]+|.*/sent-units/.*"))
                    .toList();
        }
    }

    private static void write(Path file, WholeFile.Content content) throws IOException {
        WholeFile.write(file, content);
    }

    private static void both(Path folder, Sheet sheet) throws IOException {
        SheetFormat.CSV.write(sheet, folder.resolve(sheet.name() + ".csv"));
        SheetFormat.XLSX.write(sheet, folder.resolve(sheet.name() + ".xlsx"));
    }

    private static void table(Path folder, String text) throws IOException {
        both(
                folder,
                new Sheet(
                        "t",
                        List.of("a", "b", "c"),
                        rows -> rows.accept(List.of(Value.of(text), Value.of(-5L), Value.of(-5.0)))));
    }

    private static void rows(Path folder, String text) throws IOException {
        RowTable table = new RowTable(
                "r", List.of("a", "b"), 1, (row, line) -> line.text(text).number(-5));
        table.write(SheetFormat.CSV, folder.resolve("rows.csv"));
        table.write(SheetFormat.XLSX, folder.resolve("rows.xlsx"));
    }

    private static void run(Path folder, String text) throws IOException {
        List<ScoreRow> rows = ExampleRuns.scores().stream()
                .map(row -> new ScoreRow(
                        row.run(),
                        text,
                        text,
                        row.kind(),
                        text,
                        row.score(),
                        row.rank(),
                        row.ranked(),
                        row.reason(),
                        row.level(),
                        row.coverage(),
                        row.nodes(),
                        row.officialRank()))
                .toList();
        both(folder, RunSheets.scores(ExampleFiles.indexSet(), rows));
        both(folder, RunSheets.ranks(ExampleFiles.indexSet(), rows));
        both(folder, RunSheets.contributions(ExampleFiles.indexSet(), rows));
    }

    private static Completeness completeness(String text) {
        UnitReport report = new UnitReport(
                text,
                text,
                "agency",
                text,
                ReportStage.PARTIAL,
                3,
                List.of("ON_TIME"),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return new Completeness(
                "SAMPLE",
                ExampleFiles.PERIOD,
                Lock.OPEN,
                Optional.empty(),
                LocalDate.of(2026, 10, 5),
                List.of(report),
                List.of());
    }

    private static void templates(Path folder, String text) throws IOException {
        IndexSetSource source = IndexSetSource.of(ExampleFiles.YAML, "sample.yaml");
        UnitRow unit = new UnitRow("units", "A1", text, "agency", "", "", UnitRow.SINCE_EVER, UnitRow.OPEN);
        TemplateRequest one = TemplateRequest.forOne(source, ExampleFiles.PERIOD, unit);
        TemplateRequest all = TemplateRequest.forAll(source, ExampleFiles.PERIOD, List.of(unit))
                .orElseThrow();
        write(folder.resolve("one.xlsx"), out -> TemplateJob.write(one, out));
        write(folder.resolve("all.xlsx"), out -> TemplateJob.write(all, out));
    }

    /** The marked workbook of a file of each format, the page beside it, and the table of faults. */
    private static void loadReport(Path folder, String text) throws IOException {
        String line = "A1,MEETINGS,%s,%s".formatted(CsvText.cell(text).replace("'", ""), -5);
        Path csv = ExampleFiles.text(folder.resolve("sent.csv"), "unit,indicator,value,x\n" + line + "\n");
        List<List<Object>> rows =
                List.of(List.of("unit", "indicator", "value", "x"), List.of("A1", "MEETINGS", text, -5));
        Path xlsx = ExampleFiles.workbook(folder.resolve("sent.xlsx"), "S", rows);
        Path xls = ExampleFiles.oldWorkbook(folder.resolve("sent.xls"), "S", rows);
        for (Path file : List.of(csv, xlsx, xls)) {
            IngestRequest request = new IngestRequest(
                    ExampleFiles.indexSet(),
                    ExampleFiles.PERIOD,
                    List.of(file),
                    List.of(ExampleFiles.unitsCsv(Files.createDirectories(folder.resolve("sent-units")))),
                    IngestRequest.FileOrder.TOGETHER,
                    text,
                    true,
                    ReadLimits.batch());
            Clock clock = Clock.fixed(Instant.parse("2026-10-05T01:00:00Z"), ZoneOffset.UTC);
            IngestReport report = new IngestJob(clock, IngestProgress.SILENT).dryRun(request, LakeState.empty());
            Path out = Files.createDirectories(folder.resolve(file.getFileName() + "-back"));
            ReportFolder.write(out, request, report, clock.instant());
            SheetFormat.CSV.write(FaultTable.of(report.files()), out.resolve("loi.csv"));
        }
    }
}
