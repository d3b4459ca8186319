package vn.thiduaso.ingest.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.aggregates.FormulaRecordAggregate;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class XlsTableTest {

    @TempDir
    Path folder;

    @Test
    void shouldReadTextsNumbersDaysErrorsAndTruths() throws IOException {
        Path file = written(book -> {
            HSSFRow row = book.createSheet("Số liệu").createRow(1);
            row.createCell(0).setCellValue(" Đơn vị ");
            row.createCell(1).setCellValue(97.5);
            row.createCell(2).setCellValue(1_000_000);
            day(book, row.createCell(3)).setCellValue(LocalDateTime.of(2026, 7, 1, 0, 0));
            row.createCell(4).setCellErrorValue(FormulaError.REF.getCode());
            row.createCell(5).setCellValue(true);
            row.createCell(7).setCellValue(0.1);
        });

        List<SourceRow> rows = read(file).rows;

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.sheet()).isEqualTo("Số liệu");
            assertThat(row.number()).isEqualTo(2);
        });
        assertThat(rows.get(0).cells())
                .extracting(Cell::text)
                .containsExactly("Đơn vị", "97.5", "1000000", "01/07/2026", "#REF!", "1", "", "0.1");
        assertThat(rows.get(0).cell(3).date()).contains(LocalDate.of(2026, 7, 1));
        assertThat(rows.get(0).cell(4).kind()).isEqualTo(Cell.Kind.ERROR);
        assertThat(rows.get(0).cell(2).number()).isEqualTo(1_000_000);
    }

    @Test
    void shouldReadTheValuesOfFormulas() throws IOException {
        Path file = written(book -> {
            HSSFRow row = book.createSheet("S").createRow(0);
            for (String formula : List.of("1+2", "\"a\"&\"b\"", "\"\"", "1/0", "1=1")) {
                row.createCell(row.getPhysicalNumberOfCells()).setCellFormula(formula);
            }
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(texts(file)).containsExactly("3", "ab", "", "#DIV/0!", "1");
    }

    @Test
    void shouldNotTakeAFormulaThatWasNeverComputedForZero() throws IOException {
        Path file =
                written(book -> book.createSheet("S").createRow(0).createCell(0).setCellFormula("1+2"));

        assertThat(read(file).rows.get(0).cell(0)).isEqualTo(Cell.uncomputed(1, 0, "1+2"));
    }

    @Test
    void shouldTakeAZeroForTheValueOfAFormulaOnlyWhereTheProgramComputes() throws IOException {
        Consumer<HSSFWorkbook> zero = book -> {
            HSSFCell cell = book.createSheet("S").createRow(0).createCell(0);
            cell.setCellFormula("2-2");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.getSheetAt(0)
                    .getSheet()
                    .getCellValueIterator()
                    .forEachRemaining(record ->
                            ((FormulaRecordAggregate) record).getFormulaRecord().setOptions((short) 0));
        };

        assertThat(read(written(zero)).rows.get(0).cell(0)).isEqualTo(Cell.uncomputed(1, 0, "2-2"));
        assertThat(texts(written(zero.andThen(
                        book -> book.getInternalWorkbook().getRecalcId().setEngineId(191_029)))))
                .containsExactly("0");
    }

    @Test
    void shouldCountDaysFrom1904WhereTheWorkbookDoes() throws IOException {
        Path file = written(book -> {
            book.getInternalWorkbook().getRecords().stream()
                    .filter(org.apache.poi.hssf.record.DateWindow1904Record.class::isInstance)
                    .forEach(record -> ((DateWindow1904Record) record).setWindowing((short) 1));
            day(book, book.createSheet("S").createRow(0).createCell(0)).setCellValue(44742);
        });

        assertThat(texts(file)).containsExactly("01/07/2026");
    }

    @Test
    void shouldTellTheShapeOfEachSheet() throws IOException {
        Path file = written(book -> {
            HSSFSheet shown = book.createSheet("Số liệu");
            shown.createRow(0).createCell(0).setCellValue("a");
            shown.createRow(4).setZeroHeight(true);
            shown.addMergedRegion(new CellRangeAddress(0, 1, 0, 3));
            shown.setColumnHidden(5, true);
            book.createSheet("Ẩn");
            book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        });

        List<SheetShape> shapes = read(file).shapes;

        assertThat(shapes.get(0).merged()).extracting(CellRange::address).containsExactly("A1:D2");
        assertThat(shapes.get(0).hiddenRows().numbers().boxed()).containsExactly(5);
        assertThat(shapes.get(0).hiddenColumns().numbers().boxed()).containsExactly(5);
        assertThat(shapes.get(1)).isEqualTo(SheetShape.plain("Ẩn", true));
    }

    @Test
    void shouldReadTheLettersOfFontsAsUnicode() throws IOException {
        Path file = written(book -> {
            HSSFRow row = book.createSheet("S").createRow(0);
            row.createCell(0).setCellValue("B¶ng sè liÖu");
            row.createCell(1).setCellValue("§¬n vÞ");
        });

        assertThat(texts(file)).containsExactly("Bảng số liệu", "Đơn vị");
    }

    @Test
    void shouldStopAtTheRowThatIsTheLastWanted() throws IOException {
        Path file = written(book -> {
            for (String name : List.of("A", "B")) {
                HSSFSheet sheet = book.createSheet(name);
                for (int row = 0; row < 3; row++) {
                    sheet.createRow(row).createCell(0).setCellValue(name + row);
                }
            }
        });
        List<String> seen = new ArrayList<>();

        reader(file).forEach(row -> {
            seen.add(row.cell(0).text());
            return false;
        });

        assertThat(seen).containsExactly("A0", "B0");
    }

    @Test
    void shouldRefuseWhatMustNotBeOpened() throws IOException {
        refuse("file-macro", changed("vba.xls", files -> files.createDirectory("_VBA_PROJECT_CUR")));
        refuse("file-macro", changed("controls.xls", files -> files.createDocument(bytes(9), "Ctls")));
        refuse("file-external", changed("object.xls", files -> files.createDirectory("MBD0001")));
        refuse("file-external", changed("native.xls", files -> files.createDocument(bytes(9), "\u0001Ole10Native")));
        refuse("file-external", linked());
        refuse("file-external", calling("CALL(\"a.dll\",\"b\")", false));
        refuse("file-external", calling("RTD(\"a\",\"\",\"b\")", false));
        refuse("file-external", calling("CALL(\"a.dll\",\"b\")", true));
        refuse("file-macro", withBofType(0x40));
        refuse("file-encrypted", encrypted());
        refuse("file-old", container("Book"));
        refuse("file-disguised", container("WordDocument"));
        refuse("file-encrypted", container("EncryptedPackage"));
        refuse("file-old", Files.write(folder.resolve("excel4.xls"), new byte[] {9, 4, 6, 0, 0, 0}));
        refuse("file-disguised", Files.writeString(folder.resolve("page.xls"), "<html><table>"));
    }

    @Test
    void shouldCountThePlacesBeforeFarCellsAsInOtherWorkbooks() throws IOException {
        ReadLimits batch = ReadLimits.batch();
        ReadLimits few = new ReadLimits(
                batch.textBytes(),
                batch.workbook(),
                batch.archive(),
                batch.archives(),
                batch.ranges(),
                2_560,
                batch.oldWorkbooks());
        Path ten = farCells(10);
        assertThat(ReadRows.of(ten, few).rows).hasSize(10);

        Path eleven = farCells(11);
        assertThatThrownBy(() -> ReadRows.of(eleven, few)).isInstanceOfSatisfying(UnreadableFileException.class, e -> {
            assertThat(e.fault().rule()).isEqualTo("file-too-large");
            assertThat(e.fault().message()).contains("2560");
        });
    }

    private Path farCells(int rows) throws IOException {
        return written(book -> {
            var sheet = book.createSheet("A");
            for (int row = 0; row < rows; row++) {
                sheet.createRow(row).createCell(255).setCellValue(row);
            }
        });
    }

    @Test
    void shouldReadOrRefuseWhateverIsBroken() throws IOException {
        byte[] sound = Files.readAllBytes(written(book -> {
            for (int row = 0; row < 40; row++) {
                HSSFRow made = book.createSheet("S" + row).createRow(row);
                made.createCell(0).setCellValue("Đơn vị " + row);
                made.createCell(1).setCellValue(row / 3.0);
            }
        }));
        Random random = new Random(20261128);
        int refused = 0;
        for (int trial = 0; trial < 300; trial++) {
            byte[] broken = sound.clone();
            for (int change = 0; change < 1 + trial % 20; change++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            refused += refusedOrRead(Files.write(folder.resolve("broken.xls"), broken)) ? 1 : 0;
            byte[] cut = Arrays.copyOf(sound, 512 + random.nextInt(sound.length - 512));
            refused += refusedOrRead(Files.write(folder.resolve("broken.xls"), cut)) ? 1 : 0;
        }
        assertThat(refused).isPositive();
    }

    private static boolean refusedOrRead(Path file) {
        try {
            read(file);
            return false;
        } catch (UnreadableFileException refused) {
            return true;
        }
    }

    private Path linked() throws IOException {
        return written(book -> {
            try (HSSFWorkbook other = new HSSFWorkbook()) {
                other.createSheet("Nguồn");
                book.linkExternalWorkbook("khac.xls", other);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            book.createSheet("S").createRow(0).createCell(0).setCellFormula("[khac.xls]Nguồn!A1");
        });
    }

    private Path calling(String formula, boolean named) throws IOException {
        return written(book -> {
            HSSFRow row = book.createSheet("S").createRow(0);
            if (named) {
                var name = book.createName();
                name.setNameName("goi");
                name.setRefersToFormula(formula);
            } else {
                row.createCell(0).setCellFormula(formula);
            }
        });
    }

    private Path encrypted() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("mật khẩu");
        try {
            return written(book -> book.createSheet("S"));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /** The type of the first sheet is another. */
    private Path withBofType(int type) throws IOException {
        byte[] content = Files.readAllBytes(written(book -> book.createSheet("S")));
        for (int at = content.length - 8; at >= 0; at--) {
            boolean begin = content[at] == 9 && content[at + 1] == 8 && content[at + 2] == 16 && content[at + 6] == 16;
            if (begin) {
                content[at + 6] = (byte) type;
                return Files.write(folder.resolve("type.xls"), content);
            }
        }
        throw new AssertionError("no sheet");
    }

    private Path container(String stream) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(bytes(5000), stream);
            return written(files, stream + ".xls");
        }
    }

    private Path changed(String name, Change change) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(
                new ByteArrayInputStream(Files.readAllBytes(written(book -> book.createSheet("S")))))) {
            change.on(files);
            return written(files, name);
        }
    }

    private Path written(POIFSFileSystem files, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.writeFilesystem(out);
        return Files.write(folder.resolve(name), out.toByteArray());
    }

    private static ByteArrayInputStream bytes(int count) {
        return new ByteArrayInputStream(new byte[count]);
    }

    private interface Change {
        void on(POIFSFileSystem files) throws IOException;
    }

    private static HSSFCell day(HSSFWorkbook book, HSSFCell cell) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
        cell.setCellStyle(style);
        return cell;
    }

    private Path written(Consumer<HSSFWorkbook> content) throws IOException {
        Path file = folder.resolve("book.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            content.accept(book);
            book.write(out);
        }
        return file;
    }

    private static void refuse(String rule, Path file) {
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(UnreadableFileException.class, e -> {
            assertThat(e.fault().rule())
                    .as("%s: %s", file.getFileName(), e.getMessage())
                    .isEqualTo(rule);
            assertThat(e.fault().remedy()).isNotBlank();
        });
    }

    private static List<String> texts(Path file) {
        return read(file).rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::text)
                .toList();
    }

    private static TableReader reader(Path file) {
        return SourceFile.open(file, ReadLimits.batch()).reader();
    }

    private static ReadRows read(Path file) {
        return ReadRows.of(file);
    }
}
