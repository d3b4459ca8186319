package vn.thiduaso.ingest.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.ingest.ExampleFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One table in every format the module reads. */
class FormatsTest {

    private static final List<String> ROWS = List.of(
            "A1 Bảng số liệu",
            "A3 unit | B3 indicator | C3 value",
            "A4 A1 | B4 ON_TIME | C4 97.5",
            "A5 Đơn vị, hai | B5 MEETINGS | C5 4");

    @TempDir
    Path folder;

    @Test
    void shouldReadEveryFormatIntoTheSameRows() throws IOException {
        String comma = "Bảng số liệu\n\nunit,indicator,value\nA1,ON_TIME,97.5\n\"Đơn vị, hai\",MEETINGS,4\n";
        String semicolon = "Bảng số liệu\n\nunit;indicator;value\nA1;ON_TIME;97.5\nĐơn vị, hai;MEETINGS;4\n";
        List<Path> files = new ArrayList<>(List.of(
                ExampleFiles.text(folder.resolve("comma.csv"), comma),
                ExampleFiles.text(folder.resolve("crlf.csv"), comma.replace("\n", "\r\n")),
                ExampleFiles.text(folder.resolve("bom.csv"), "\ufeff" + comma),
                ExampleFiles.text(folder.resolve("semicolon.csv"), semicolon),
                ExampleFiles.text(folder.resolve("tab.tsv"), semicolon.replace(';', '\t')),
                ExampleFiles.workbook(
                        folder.resolve("book.xlsx"),
                        "Số liệu",
                        List.of(
                                List.of("Bảng số liệu"),
                                List.of(),
                                List.of("unit", "indicator", "value"),
                                List.of("A1", "ON_TIME", 97.5),
                                List.of("Đơn vị, hai", "MEETINGS", 4)))));

        for (Path file : files) {
            assertThat(rows(file)).as(file.getFileName().toString()).isEqualTo(ROWS);
        }
        assertThat(Arrays.stream(FileFormat.values()))
                .as("a format nobody tries here")
                .allMatch(format -> files.stream()
                        .anyMatch(file ->
                                FileFormat.find(file.getFileName().toString()).orElseThrow() == format));
    }

    @Test
    void shouldNameTheSheetOfACell() {
        Path file = ExampleFiles.workbook(folder.resolve("b.xlsx"), "Quý 3", List.of(List.of("unit")));

        assertThat(read(file).get(0).sheet()).isEqualTo("Quý 3");
        assertThat(CellAddress.withSheet("Quý 3", "B7")).contains("Quý 3").endsWith("!B7");
    }

    @Test
    void shouldRefuseWhatIsNotWhatItsEndingSays() throws IOException {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        refuse(Files.write(folder.resolve("picture.csv"), picture));
        refuse(Files.write(folder.resolve("text.xlsx"), "unit,indicator\n".getBytes(StandardCharsets.UTF_8)));
        Path whole = ExampleFiles.workbook(folder.resolve("whole.xlsx"), "S", List.of(List.of("unit")));
        byte[] bytes = Files.readAllBytes(whole);
        refuse(Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(bytes, bytes.length / 2)));
        refuse(Files.write(folder.resolve("empty.csv"), new byte[0]));
        refuse(Files.write(folder.resolve("macro.xlsm"), bytes));
        refuse(folder.resolve("nowhere.csv"));
    }

    private static void refuse(Path file) {
        assertThatThrownBy(() -> read(file))
                .as(file.toString())
                .isInstanceOfSatisfying(UnreadableFileException.class, e -> {
                    assertThat(e.fault().message()).isNotBlank();
                    assertThat(e.fault().remedy()).isNotBlank();
                });
    }

    private static List<String> rows(Path file) {
        return read(file).stream()
                .filter(row -> !row.isBlank())
                .map(row -> String.join(
                        " | ",
                        row.cells().stream()
                                .filter(cell -> !cell.isBlank())
                                .map(cell -> cell.address() + " " + cell.text())
                                .toList()))
                .toList();
    }

    private static List<SourceRow> read(Path file) {
        List<SourceRow> rows = new ArrayList<>();
        SourceFile.open(file, ReadLimits.batch()).reader(any -> false).forEach(row -> {
            rows.add(row);
            return true;
        });
        return rows;
    }
}
