package vn.thiduaso.ingest.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.read.SourceFile;
import vn.thiduaso.ingest.read.SourceRow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SheetFormatTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84 28", "-1", "@SUM(A1)", "\tx", "＝1+1"})
    void shouldNotLetATextOfACsvRunAsAFormula(String text) throws IOException {
        assertThat(csv(Value.of(text))).isEqualTo("'" + text + "\n");
    }

    @Test
    void shouldGuardAFormulaInsideQuotesToo() throws IOException {
        assertThat(csv(Value.of("=HYPERLINK(\"http://x\",\"y\")")))
                .isEqualTo("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"\n");
    }

    @Test
    void shouldGuardTheNamesOfColumnsToo() throws IOException {
        assertThat(write(SheetFormat.CSV, new Sheet("s", List.of("=x", "y"), writer -> {})))
                .isEqualTo("'=x,y\n");
    }

    @Test
    void shouldLeaveNumbersNumbers() throws IOException {
        assertThat(csv(Value.of(-1.5), Value.of(-3L), Value.of(-0.005, 2))).isEqualTo("-1.5,-3,-0.01\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a,b | \"a,b\"", "a\"b | \"a\"\"b\"", "Đơn vị một | Đơn vị một", "a-b=c | a-b=c"})
    void shouldQuoteWhatWouldPartACell(String text, String written) throws IOException {
        assertThat(csv(Value.of(text))).isEqualTo(written + "\n");
    }

    @ParameterizedTest
    @CsvSource({"0.1,0.1", "-0.0,0", "1e7,10000000", "1e-7,0.0000001", "100,100", "NaN,''"})
    void shouldWriteEveryDigitAndNoExponent(double number, String written) throws IOException {
        assertThat(csv(Value.of(number))).isEqualTo(written + "\n");
    }

    @Test
    void shouldWriteNothingForAMissingNumberButZeroForZero() throws IOException {
        assertThat(csv(Value.of(Double.NaN, 2), Value.of(0.0, 2))).isEqualTo(",0.00\n");
    }

    @Test
    void shouldKeepTextsTextsAndNumbersNumbersInAWorkbook() throws IOException {
        List<Cell> cells = workbook(List.of(Value.of("=1+1"), Value.of("-7"), Value.of(-7L), Value.of(9.3, 2)));

        assertThat(cells).extracting(Cell::text).containsExactly("=1+1", "-7", "-7", "9.3");
        assertThat(cells).extracting(Cell::isNumber).containsExactly(false, false, true, true);
    }

    @Test
    void shouldLeaveACellOfAWorkbookBlankWhereThereIsNoNumber() throws IOException {
        List<Cell> cells = workbook(List.of(Value.of("A1"), Value.of(Double.NaN), Value.of(0L)));

        assertThat(cells).extracting(Cell::text).containsExactly("A1", "", "0");
    }

    @ParameterizedTest
    @EnumSource
    void shouldTellWhenTheDiskIsFull(SheetFormat format) {
        Sheet large = new Sheet("s", List.of("x"), writer -> {
            for (int row = 0; row < 20_000; row++) {
                writer.accept(List.of(Value.of("một dòng dài " + row)));
            }
        });

        assertThatThrownBy(() -> format.write(large, new FullDisk()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no space");
    }

    @Test
    void shouldRefuseMoreRowsThanASheetHolds() {
        check(SheetFormat.XLSX, blank(SheetFormat.MOST_ROWS));
        check(SheetFormat.CSV, blank(SheetFormat.MOST_ROWS + 1));

        assertThatThrownBy(() -> check(SheetFormat.XLSX, blank(SheetFormat.MOST_ROWS + 1)))
                .isInstanceOf(SheetTooLargeException.class)
                .hasMessageContaining("1048576 dòng, nhiều hơn 1048575 dòng");
    }

    @Test
    void shouldRefuseMoreColumnsThanASheetHolds() {
        check(SheetFormat.XLSX, wide(16_384));
        check(SheetFormat.CSV, wide(16_385));

        assertThatThrownBy(() -> check(SheetFormat.XLSX, wide(16_385)))
                .isInstanceOf(SheetTooLargeException.class)
                .hasMessageContaining("16385 cột, nhiều hơn 16384 cột");
    }

    private static void check(SheetFormat format, Sheet sheet) {
        format.check(sheet, sheet::count);
    }

    private static Sheet wide(int columns) {
        return new Sheet("s", Collections.nCopies(columns, "x"), writer -> {});
    }

    private static Sheet blank(int rows) {
        return new Sheet("s", List.of("x"), writer -> {
            for (int row = 0; row < rows; row++) {
                writer.accept(List.of());
            }
        });
    }

    @Test
    void shouldWriteRowsWhileTheyCome() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int[] early = {0};
        Sheet sheet = new Sheet("s", List.of("x", "y"), writer -> {
            for (int row = 0; row < 50_000; row++) {
                writer.accept(List.of(Value.of(row * 7919L), Value.of("chữ " + row)));
            }
            early[0] = out.size();
        });

        SheetFormat.XLSX.write(sheet, out);

        assertThat(early[0]).isGreaterThan(100_000);
        Path file = Files.write(folder.resolve("large.xlsx"), out.toByteArray());
        List<SourceRow> rows = new ArrayList<>();
        SourceFile.open(file, ReadLimits.batch()).reader().forEach(rows::add);
        assertThat(rows).hasSize(50_001);
        assertThat(rows.get(50_000).cells()).extracting(Cell::text).containsExactly("395942081", "chữ 49999");
    }

    private List<Cell> workbook(List<Value> row) throws IOException {
        Sheet sheet = new Sheet("điểm", List.of("a", "b", "c", "d"), writer -> writer.accept(row));
        Path file = folder.resolve("s.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            SheetFormat.XLSX.write(sheet, out);
        }
        List<SourceRow> rows = new ArrayList<>();
        SourceFile.open(file, ReadLimits.batch()).reader().forEach(rows::add);
        assertThat(rows.get(0).sheet()).isEqualTo("điểm");
        assertThat(rows.get(0).cells()).extracting(Cell::text).containsExactly("a", "b", "c", "d");
        return rows.get(1).cells();
    }

    /** The one row of a CSV without its header. */
    private static String csv(Value... row) throws IOException {
        String text = write(SheetFormat.CSV, new Sheet("s", List.of("x"), writer -> writer.accept(List.of(row))));
        return text.substring("x\n".length());
    }

    private static String write(SheetFormat format, Sheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(sheet, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** A disk that takes a little and then no more. */
    private static final class FullDisk extends OutputStream {

        private int left = 1_000;

        @Override
        public void write(int letter) throws IOException {
            if (--left < 0) {
                throw new IOException("no space left on device");
            }
        }
    }

    @Test
    void shouldWriteWhatASpreadsheetSetToVietnameseOpens() throws IOException {
        Sheet sheet = new Sheet(
                "s",
                List.of("tên", "điểm"),
                writer -> writer.accept(List.of(Value.of("Xã A; B, \"C\""), Value.of(-1234.5), Value.of("=1+1"))));

        assertThat(write(SheetFormat.OFFICE_CSV, sheet))
                .isEqualTo("\uFEFFtên;điểm\n\"Xã A; B, \"\"C\"\"\";-1234,5;'=1+1\n");
    }
}
