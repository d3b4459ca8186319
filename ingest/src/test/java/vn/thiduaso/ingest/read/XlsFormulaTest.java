package vn.thiduaso.ingest.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Consumer;

import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.formula.ptg.ExpPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class XlsFormulaTest {

    private static final String STREAM = "Workbook";
    /** The two cells to the left, added up. */
    private static final String SUM = "4c 00 00 fe c0 4c 00 00 ff c0 03";
    /** {@code CALL()} with one argument that is left out. */
    private static final String CALL = "16 42 01 96 00";

    @TempDir
    Path folder;

    @Test
    void shouldReadAFormulaThatWasFilledDown() throws IOException {
        assertThat(ReadRows.of(filledDown(SUM)).rows.stream()
                        .map(row -> row.cell(2).number())
                        .toList())
                .containsExactly(3.0, 5.0, 7.0);
    }

    @Test
    void shouldNameTheFirstCellOfAFilledDownFormulaThatFetches() throws IOException {
        refuse(filledDown(CALL), "(CALL, ô Quý 3!C3)");
    }

    @Test
    void shouldNameWhereAFormulaFetches() throws IOException {
        refuse(
                written(book -> {
                    book.createSheet("Quý 2");
                    book.createSheet("Quý 3").createRow(4).createCell(1).setCellFormula("CALL(\"a.dll\",\"b\")");
                }),
                "(CALL, ô Quý 3!B5)");
        refuse(
                written(book -> book.createSheet("Quý 3")
                        .setArrayFormula("CALL(\"a.dll\",\"b\")", CellRangeAddress.valueOf("B5:B6"))),
                "(CALL, ô Quý 3!B5)");
        refuse(
                written(book -> {
                    book.createSheet("Quý 3");
                    var name = book.createName();
                    name.setNameName("goi");
                    name.setRefersToFormula("CALL(\"a.dll\",\"b\")");
                }),
                "(CALL, tên vùng “goi”)");
    }

    private static void refuse(Path file, String place) {
        assertThatThrownBy(() -> ReadRows.of(file)).isInstanceOfSatisfying(UnreadableFileException.class, e -> {
            assertThat(e.fault().rule()).isEqualTo("file-external");
            assertThat(e.fault().message()).contains(place);
        });
    }

    /** C3:C5 of a sheet share one formula, as Excel stores it. */
    private Path filledDown(String tokens) throws IOException {
        Path plain = written(book -> {
            HSSFSheet sheet = book.createSheet("Quý 3");
            for (int row = 2; row < 5; row++) {
                HSSFRow made = sheet.createRow(row);
                made.createCell(0).setCellValue(row - 1);
                made.createCell(1).setCellValue(row);
                made.createCell(2).setCellFormula("A1+B1");
                made.getCell(2).setCellValue(2 * row - 1);
            }
        });
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(Files.readAllBytes(plain)))) {
            byte[] shared = shared(files.createDocumentInputStream(STREAM).readAllBytes(), tokens);
            files.getRoot().getEntry(STREAM).delete();
            files.createDocument(new ByteArrayInputStream(shared), STREAM);
            try (var out = Files.newOutputStream(folder.resolve("shared.xls"))) {
                files.writeFilesystem(out);
            }
        }
        return folder.resolve("shared.xls");
    }

    private static byte[] shared(byte[] stream, String tokens) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteBuffer records = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        int row = 2;
        while (records.remaining() >= 4) {
            int begin = records.position();
            int kind = records.getShort();
            int end = begin + 4 + records.getShort();
            if (kind == FormulaRecord.sid) {
                FormulaRecord pointing = new FormulaRecord();
                pointing.setRow(row);
                pointing.setColumn((short) 2);
                pointing.setValue(2 * row - 1);
                pointing.setSharedFormula(true);
                pointing.setParsedExpression(new Ptg[] {new ExpPtg(2, 2)});
                out.writeBytes(pointing.serialize());
                if (row == 2) {
                    out.writeBytes(sharedRecord(tokens));
                }
                row++;
            } else {
                out.writeBytes(Arrays.copyOfRange(stream, begin, end));
            }
            records.position(end);
        }
        return out.toByteArray();
    }

    private static byte[] sharedRecord(String tokens) {
        byte[] code = HexFormat.ofDelimiter(" ").parseHex(tokens);
        return ByteBuffer.allocate(14 + code.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0x04BC)
                .putShort((short) (10 + code.length))
                .putShort((short) 2)
                .putShort((short) 4)
                .put((byte) 2)
                .put((byte) 2)
                .putShort((short) 3)
                .putShort((short) code.length)
                .put(code)
                .array();
    }

    private Path written(Consumer<HSSFWorkbook> content) throws IOException {
        Path file = folder.resolve("book.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            content.accept(book);
            book.write(out);
        }
        return file;
    }
}
