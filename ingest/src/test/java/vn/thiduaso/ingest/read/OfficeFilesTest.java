package vn.thiduaso.ingest.read;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * One workbook saved by LibreOffice 7.4 in three formats: title, two header rows of merged cells, a percentage, a day, a moment, hours, errors, a
 * note at a cell, equal rows, a cell far off, a hidden row, a hidden column, a hidden sheet, a filter, an empty sheet.
 */
class OfficeFilesTest {

    @TempDir
    Path folder;

    private static final List<String> ROWS = List.of(
            "Số liệu: A1 BẢNG SỐ LIỆU QUÝ 3",
            "Số liệu: A3 Đơn vị | B3 Chỉ tiêu | D3 Ngày | E3 Ghi chú",
            "Số liệu: B4 Kết quả | C4 Tỷ lệ",
            "Số liệu: A5 Phường Một | B5 97.5 NUMBER | C5 87.5% | D5 01/07/2026 DATE | E5 hai\ndòng  và  <b>&</b>",
            "Số liệu: A6 Xã  Hai | B6 195 NUMBER | C6 #DIV/0! ERROR | D6 01/07/2026 08:30:00 DATE | E6 #N/A ERROR",
            "Số liệu: A7 Xã Ba | B7 0 NUMBER | C7 Tốt lắm | D7 0.25 NUMBER",
            "Số liệu: A8 Tổ 1 | B8 7 NUMBER | C8 1234567 NUMBER",
            "Số liệu: A9 Tổ 2 | B9 7 NUMBER | C9 1234567 NUMBER",
            "Số liệu: A10 Tổ 3 | B10 7 NUMBER | C10 1234567 NUMBER",
            "Số liệu: A11 Tổ 4 | B11 7 NUMBER | C11 1234567 NUMBER",
            "Số liệu: A12 Tổ 5 | B12 7 NUMBER | C12 1234567 NUMBER",
            "Số liệu: A13 như nhau | B13 1 NUMBER | C13 1 NUMBER | D13 1 NUMBER",
            "Số liệu: A14 như nhau | B14 1 NUMBER | C14 1 NUMBER | D14 1 NUMBER",
            "Số liệu: A15 như nhau | B15 1 NUMBER | C15 1 NUMBER | D15 1 NUMBER",
            "Số liệu: A41 Cuối | AE41 xa",
            "Danh mục: A1 ẩn",
            "Lọc: A1 Nhóm | B1 0 NUMBER",
            "Lọc: A2 B | B2 1 NUMBER",
            "Lọc: A3 A | B3 2 NUMBER",
            "Lọc: A4 B | B4 3 NUMBER",
            "Lọc: A5 A | B5 4 NUMBER",
            "Lọc: A6 B | B6 5 NUMBER");

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice.xlsx", "libreoffice.ods", "libreoffice.xls"})
    void shouldReadWhatAnOfficeProgramSaved(String name) {
        ReadRows read = ReadRows.of(file(name));

        // for the formula of C7, a text, LibreOffice stores a zero in this format
        String text = name.endsWith(".xls") ? "C7 =\"Tốt\"&\" lắm\" UNCOMPUTED" : "C7 Tốt lắm";
        assertThat(read.rows.stream().filter(row -> !row.isBlank()).map(OfficeFilesTest::line))
                .containsExactlyElementsOf(ROWS.stream()
                        .map(row -> row.replace("C7 Tốt lắm", text))
                        .toList());
        assertThat(read.shapes)
                .extracting(shape -> shape.name() + (shape.hidden() ? " hidden" : ""))
                .containsExactly("Số liệu", "Danh mục hidden", "Lọc", "Trống");
        assertThat(read.shapes.get(0).merged())
                .extracting(CellRange::address)
                .containsExactlyInAnyOrder("A1:E1", "A3:A4", "B3:C3");
        assertThat(read.shapes.get(0).hiddenRows().numbers().boxed()).containsExactly(10);
        assertThat(read.shapes.get(0).hiddenColumns().numbers().boxed()).containsExactly(4);
        assertThat(read.shapes.get(2).hiddenRows().numbers().boxed()).containsExactly(3, 5);
    }

    @ParameterizedTest
    @CsvSource({
        "xlsx, ods, file-disguised",
        "ods, xlsx, file-disguised",
        "xlsx, xls, file-disguised",
        "ods, xls, file-disguised",
        "xls, xlsx, file-encrypted",
        "xls, ods, file-encrypted",
        "xlsx, csv, file-disguised",
        "xls, jsonl, file-disguised",
        "ods, docx, file-ending"
    })
    void shouldRefuseAWorkbookUnderAnotherEnding(String format, String ending, String rule) throws IOException {
        Path renamed = Files.copy(file("libreoffice." + format), folder.resolve("renamed." + ending));

        assertThatThrownBy(() -> ReadRows.of(renamed))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> assertThat(e.fault().rule()).isEqualTo(rule));
    }

    private static Path file(String name) {
        try {
            return Path.of(OfficeFilesTest.class.getResource("/formats/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static String line(SourceRow row) {
        return row.sheet() + ": "
                + String.join(
                        " | ",
                        row.cells().stream()
                                .filter(cell -> !cell.isBlank())
                                .map(OfficeFilesTest::shown)
                                .toList());
    }

    private static String shown(Cell cell) {
        String kind = cell.isNumber() ? " NUMBER" : cell.kind() == Cell.Kind.VALUE ? "" : " " + cell.kind();
        return cell.address() + " " + cell.text() + kind;
    }
}
