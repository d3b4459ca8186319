package vn.thiduaso.ingest.read;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DaysAndErrorsTest {

    @TempDir
    Path folder;

    @Test
    void shouldReadADayWhereTheFormatMakesOneOfTheNumber() throws IOException {
        Path file = folder.resolve("days.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "thiduaso", "1.0")) {
            Worksheet sheet = book.newWorksheet("Ngày");
            sheet.value(0, 0, LocalDate.of(2026, 7, 1));
            sheet.style(0, 0).format("dd/mm/yyyy").set();
            sheet.value(0, 1, LocalDateTime.of(2026, 7, 1, 8, 30));
            sheet.style(0, 1).format("\"Ngày\" d \"tháng\" m \"năm\" yyyy").set();
            sheet.value(0, 2, 46204);
            sheet.value(0, 3, 1.5);
            sheet.style(0, 3).format("[h]:mm").set();
            sheet.value(0, 4, 1234.5);
            sheet.style(0, 4).format("#,##0.00\" đồng\"").set();
        }

        List<Cell> cells = read(file);

        assertThat(cells)
                .extracting(Cell::text)
                .containsExactly("01/07/2026", "01/07/2026 08:30:00", "46204", "1.5", "1234.5");
        assertThat(cells.get(0).date()).contains(LocalDate.of(2026, 7, 1));
        assertThat(cells.get(1).date()).contains(LocalDate.of(2026, 7, 1));
        assertThat(cells.get(0).number()).isEqualTo(46204);
        assertThat(cells.get(0).isNumber()).isFalse();
        assertThat(cells.subList(2, 5)).allMatch(cell -> cell.date().isEmpty() && cell.isNumber());
    }

    @ParameterizedTest
    @CsvSource({
        "46204, false, 01/07/2026",
        "44742, true, 01/07/2026",
        "1, false, 01/01/1900",
        "61, false, 01/03/1900",
        "2958465, false, 31/12/9999",
        "2958466, false, 2958466",
        "0.25, false, 0.25",
        "-3, false, -3"
    })
    void shouldCountDaysAsTheWorkbookDoes(String serial, boolean from1904, String text) {
        assertThat(read(styled("<c r='A1' s='1'><v>" + serial + "</v></c>", from1904)))
                .extracting(Cell::text)
                .containsExactly(text);
    }

    @Test
    void shouldReadTheDayOfAFormula() {
        assertThat(read(styled("<c r='A1' s='1'><f>TODAY()</f><v>46204</v></c>", false)))
                .extracting(Cell::date)
                .allMatch(day -> day.equals(Optional.of(LocalDate.of(2026, 7, 1))));
    }

    @Test
    void shouldNotTakeATextTheWorkbookDoesNotHaveForABlank() {
        Path file = MadeWorkbook.withRows("<row r='1'><c r='A1' t='s'><v>99</v></c></row>")
                .write(folder.resolve("s.xlsx"));

        assertThat(read(file)).containsExactly(Cell.error(1, 0, "#N/A"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r='A1' t='inlineStr'/>",
                "<c r='A1' t='inlineStr'><is/></c>",
                "<c r='A1' t='inlineStr'><is><t/></is></c>",
                "<c r='A1' t='inlineStr'><is><t> </t></is></c>",
                "<c r='A1' t='str'/>",
                "<c r='A1' t='str'><v/></c>",
                "<c r='A1' t='s'/>",
                "<c r='A1' t='s'><v/></c>",
                "<c r='A1' t='s'><v>0</v></c>",
                "<c r='A1' t='s'><v>1</v></c>",
                "<c r='A1' t='n'/>",
                "<c r='A1' t='b'/>",
                "<c r='A1' t='n'><v/></c>"
            })
    void shouldTakeATypedCellWithoutContentForABlank(String cell) {
        Path file = MadeWorkbook.withRows("<row r='1'>" + cell + "<c r='B1'><v>7</v></c></row>")
                .texts("<si/><si><t/></si>")
                .write(folder.resolve("b.xlsx"));

        List<Cell> cells = read(file);

        assertThat(cells.get(0)).isEqualTo(Cell.blank(1, 0));
        assertThat(cells.get(1).number()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r='A1' t='e'><v>#REF!</v></c>",
                "<c r='A1' t='e'><f>B1</f><v>#REF!</v></c>",
                "<c r='A1' t='str'><f>B1</f><v>#REF!</v></c>",
                "<c r='A1' t='inlineStr'><is><t>#REF!</t></is></c>"
            })
    void shouldReadAnErrorAsAnError(String cell) {
        assertThat(read(MadeWorkbook.withRows("<row r='1'>" + cell + "</row>").write(folder.resolve("e.xlsx"))))
                .containsExactly(Cell.error(1, 0, "#REF!"));
    }

    @ParameterizedTest
    @CsvSource({
        "#REF!, ERROR",
        "#N/A, ERROR",
        "#DIV/0!, ERROR",
        "Err:502, ERROR",
        "#SPILL!, ERROR",
        "####, VALUE",
        "# 1, VALUE",
        "Err:, VALUE",
        "Em, VALUE"
    })
    void shouldKnowAnErrorInATextFileByItsName(String text, Cell.Kind kind) throws IOException {
        Cell cell =
                read(Files.writeString(folder.resolve("e.csv"), text + "\n")).get(0);

        assertThat(cell.kind()).isEqualTo(kind);
        assertThat(cell.text()).isEqualTo(text);
        assertThat(cell.isBlank() || cell.isNumber()).isFalse();
    }

    /** One row; style 1 is a day. */
    private Path styled(String cells, boolean from1904) {
        return MadeWorkbook.withRows("<row r='1'>" + cells + "</row>")
                .styles("<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>")
                .workbook(from1904 ? "<workbookPr date1904='1'/>" : "")
                .write(folder.resolve("s.xlsx"));
    }

    private static List<Cell> read(Path file) {
        List<Cell> cells = new ArrayList<>();
        SourceFile.open(file, ReadLimits.batch()).reader().forEach(row -> cells.addAll(row.cells()));
        return cells;
    }
}
