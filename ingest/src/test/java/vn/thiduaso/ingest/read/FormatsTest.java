package vn.thiduaso.ingest.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
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

    private static final List<List<Object>> TABLE = List.of(
            List.of("Bảng số liệu"),
            List.of(),
            List.of("unit", "indicator", "value"),
            List.of("A1", "ON_TIME", 97.5),
            List.of("Đơn vị, hai", "MEETINGS", 4));
    private static final String JSON_LINES = """
            {"unit": "A1", "indicator": "ON_TIME", "value": 97.5}
            {"unit": "Đơn vị, hai", "indicator": "MEETINGS", "value": 4}
            """;
    private static final String TCVN3 =
            "B¶ng sè liÖu\n\nunit,indicator,value\nA1,ON_TIME,97.5\n\"§¬n vÞ, hai\",MEETINGS,4\n";
    private static final String VNI =
            "Baûng soá lieäu\n\nunit,indicator,value\nA1,ON_TIME,97.5\n\"Ñôn vò, hai\",MEETINGS,4\n";

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
                encoded("utf16le.csv", "\ufeff" + comma, "UTF-16LE"),
                encoded("utf16be.csv", "\ufeff" + comma, "UTF-16BE"),
                encoded("utf16-unmarked.txt", semicolon, "UTF-16LE"),
                encoded("ansi.csv", inCodePage1258(comma), "windows-1258"),
                encoded("tcvn3.csv", TCVN3, "windows-1252"),
                encoded("vni.csv", VNI, "windows-1252"),
                ExampleFiles.text(folder.resolve("tcvn3-saved-as-utf8.csv"), TCVN3),
                ExampleFiles.workbook(
                        folder.resolve("tcvn3.xlsx"),
                        "Số liệu",
                        List.of(
                                List.of("B¶ng sè liÖu"),
                                List.of(),
                                List.of("unit", "indicator", "value"),
                                List.of("A1", "ON_TIME", 97.5),
                                List.of("§¬n vÞ, hai", "MEETINGS", 4))),
                ExampleFiles.workbook(folder.resolve("book.xlsx"), "Số liệu", TABLE),
                ExampleFiles.oldWorkbook(folder.resolve("book.xls"), "Số liệu", TABLE),
                MadeOds.withRows(MadeOds.row(MadeOds.text("Bảng số liệu"))
                                + MadeOds.row()
                                + MadeOds.row(MadeOds.text("unit"), MadeOds.text("indicator"), MadeOds.text("value"))
                                + MadeOds.row(MadeOds.text("A1"), MadeOds.text("ON_TIME"), MadeOds.number("97.5"))
                                + MadeOds.row(
                                        MadeOds.text("Đơn vị, hai"), MadeOds.text("MEETINGS"), MadeOds.number("4")))
                        .write(folder.resolve("book.ods"))));

        for (Path file : files) {
            assertThat(rows(file)).as(file.getFileName().toString()).isEqualTo(ROWS);
        }
        Path lines = ExampleFiles.text(folder.resolve("lines.jsonl"), JSON_LINES);
        assertThat(withoutAddresses(rows(lines)))
                .as("a format without titles: its keys are row 1")
                .isEqualTo(withoutAddresses(ROWS.subList(1, ROWS.size())));
        files.add(lines);
        assertThat(Arrays.stream(FileFormat.values()))
                .as("a format nobody tries here")
                .allMatch(format -> files.stream()
                        .anyMatch(file ->
                                FileFormat.find(file.getFileName().toString()).orElseThrow() == format));
    }

    private static List<String> withoutAddresses(List<String> rows) {
        return rows.stream().map(row -> row.replaceAll("\\b[A-C]\\d ", "")).toList();
    }

    private Path encoded(String name, String text, String charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(Charset.forName(charset)));
    }

    /** Tones behind their vowels, as the code page has them. */
    private static String inCodePage1258(String text) {
        StringBuilder written = new StringBuilder();
        text.codePoints().forEach(letter -> {
            String parts = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
            String tone = parts.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
            String vowel = parts.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
            written.append(Normalizer.normalize(vowel, Normalizer.Form.NFC)).append(tone);
        });
        return written.toString();
    }

    @Test
    void shouldKeepWhatATextInTheLettersOfAFontWas() throws IOException {
        Cell title = read(encoded("tcvn3.csv", TCVN3, "windows-1252")).get(0).cell(0);

        assertThat(title.text()).isEqualTo("Bảng số liệu");
        assertThat(title.typed()).isEqualTo("B¶ng sè liÖu");
    }

    @Test
    void shouldRefuseBytesThatAreNoLettersOfAnyKnownKind() throws IOException {
        refuse(encoded("russian.csv", "unit,name\nA1,Москва и область\n", "windows-1251"));
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
        SourceFile.open(file, ReadLimits.batch()).reader().forEach(row -> {
            rows.add(row);
            return true;
        });
        return rows;
    }
}
