package vn.thiduaso.ingest.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UncomputedFormulasTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r='A1'><f>1+2</f></c>",
                "<c r='A1'><f>1+2</f><v></v></c>",
                "<c r='A1'><f>1+2</f><v/></c>",
                "<c r='A1' t='str'><f>1+2</f></c>",
                "<c r='A1'><f t='shared' ref='A1:A2' si='0'>1+2</f></c>",
                "<c r='A1'><f t='array' ref='A1:A1'>1+2</f></c>"
            })
    void shouldNotTakeAFormulaWithoutItsValueForABlankCell(String cell) {
        assertThat(cells(cell)).containsExactly("=1+2 uncomputed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r='A1' t='str'><f>IF(TRUE,\"\",1)</f><v></v></c>",
                "<c r='A1' t='str'><v></v></c>",
                "<c r='A1'><v></v></c>",
                "<c r='A1'/>"
            })
    void shouldKeepAnEmptyValueBlank(String cell) {
        assertThat(cells(cell)).containsExactly("");
    }

    @Test
    void shouldReadTheValueOfAFormula() {
        assertThat(cells("<c r='A1'><f>1+2</f><v>3</v></c><c r='B1' t='str'><f>\"a\"</f><v>a</v></c>"))
                .containsExactly("3", "a");
    }

    private List<String> cells(String cells) {
        Path file = MadeWorkbook.withRows("<row r='1'>" + cells + "</row>").write(folder.resolve("f.xlsx"));
        List<String> read = new ArrayList<>();
        SourceFile.open(file, ReadLimits.batch()).reader().forEach(row -> {
            row.cells()
                    .forEach(
                            cell -> read.add(cell.text() + (cell.kind() == Cell.Kind.UNCOMPUTED ? " uncomputed" : "")));
            return true;
        });
        return read;
    }
}
