package vn.thiduaso.ingest.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FarCellsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>",
                "<row r='1'><c r='XFE1'><v>1</v></c></row>",
                "<row r='1'><c r='A1048577'><v>1</v></c></row>",
                "<row r='1'><c r='A99999999999'><v>1</v></c></row>",
                "<row r='1'><c r='AA'><v>1</v></c></row>",
                "<row r='1'><c r='1'><v>1</v></c></row>",
                "<row r='1048577'><c r='A1'><v>1</v></c></row>",
                "<row r='0'><c r='A1'><v>1</v></c></row>",
                "<row r='-5'><c r='A1'><v>1</v></c></row>"
            })
    void shouldRefuseACellThatNoSheetHasBeforeTakingMemoryForIt(String rows) {
        assertThatThrownBy(() -> read(rows)).isInstanceOfSatisfying(UnreadableFileException.class, e -> {
            assertThat(e.fault().rule()).isEqualTo("file-cell-far");
            assertThat(e.fault().message()).contains("XFD1048576", MadeWorkbook.SHEET);
            assertThat(e.fault().remedy()).isNotBlank();
        });
    }

    @Test
    void shouldRefuseMoreCellsInARowThanASheetHas() {
        assertThatThrownBy(() -> read("<row>" + "<c><v>1</v></c>".repeat(CellAddress.LAST_COLUMN + 1) + "</row>"))
                .isInstanceOf(UnreadableFileException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XFD1048576", "A1048576", "xfd1048576", "$XFD$1048576"})
    void shouldReadTheLastCellsOfASheet(String address) {
        List<SourceRow> rows = read("<row r='1048576'><c r='" + address + "'><v>1</v></c></row>");

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).number()).isEqualTo(CellAddress.LAST_ROW);
    }

    private List<SourceRow> read(String rows) {
        Path file = MadeWorkbook.withRows(rows).write(folder.resolve("made.xlsx"));
        List<SourceRow> read = new ArrayList<>();
        SourceFile.open(file, ReadLimits.batch()).reader().forEach(read::add);
        return read;
    }
}
