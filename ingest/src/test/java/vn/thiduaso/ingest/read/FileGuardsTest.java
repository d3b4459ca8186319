package vn.thiduaso.ingest.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Each guard of a file: one made workbook that it refuses, and its rule. */
class FileGuardsTest {

    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2, 3, 4, 5, 6};
    private static final String ENTITIES =
            "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><worksheet><sheetData/></worksheet>";
    private static final String OUTSIDE = "<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/x.dtd'><sst/>";
    private static final ReadLimits SMALL = new ReadLimits(
            500,
            new ReadLimits.Packed(60_000, 40_000_000, 30_000_000, 20, 200),
            ReadLimits.batch().archive(),
            ReadLimits.batch().archives(),
            100,
            20_000,
            false);

    @TempDir
    Path folder;

    static Stream<Arguments> workbooks() {
        return Stream.of(
                workbook("file-macro", "macro", book -> book.part("xl/vbaProject.bin", OLE)),
                workbook(
                        "file-external",
                        "external link",
                        book -> book.part("xl/externalLinks/externalLink1.xml", "<a/>")),
                workbook(
                        "file-external",
                        "DDE with a value",
                        book -> book.part(
                                MadeWorkbook.SHEET, sheet("<row><c><f>cmd|'/c calc'!A0</f><v>4</v></c></row>"))),
                workbook(
                        "file-external",
                        "WEBSERVICE with a value",
                        book -> book.part(
                                MadeWorkbook.SHEET,
                                sheet("<row><c><f>_xlfn.WEBSERVICE(\"http://127.0.0.1:9/\")</f><v>4</v></c></row>"))),
                workbook(
                        "file-external",
                        "a name that calls a library",
                        book -> book.workbook(
                                "<definedNames><definedName name='x'>CALL(\"a.dll\")</definedName></definedNames>")),
                workbook(
                        "file-external",
                        "a column of a table that calls",
                        book -> book.part(
                                "xl/tables/table1.xml",
                                "<table><calculatedColumnFormula>WEBSERVICE(A1)</calculatedColumnFormula></table>")),
                workbook("file-external", "connection", book -> book.part("xl/connections.xml", "<connections/>")),
                workbook(
                        "file-external",
                        "picture from an address",
                        book -> book.part(
                                "xl/drawings/_rels/drawing1.xml.rels",
                                "<Relationships><Relationship Id='rId1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'"
                                        + " Target='http://127.0.0.1:9/a.png' TargetMode='External'/></Relationships>")),
                workbook("file-external", "embedded file", book -> book.part("xl/embeddings/oleObject1.bin", OLE)),
                workbook("file-external", "embedded file under another name", book -> book.part("xl/media/a.png", OLE)),
                workbook("file-nested", "zip in a zip", book -> book.part("xl/media/a.png", "PK\u0003\u0004rest")),
                workbook("file-too-large", "ratio bomb", book -> book.part("xl/a.xml", new byte[11_000_000])),
                workbook("file-too-large", "large part", book -> book.part("xl/a.xml", new byte[30_000_001])),
                workbook("file-too-large", "too many parts", FileGuardsTest::manyParts),
                workbook("file-dtd", "entities in the sheet", book -> book.part(MadeWorkbook.SHEET, ENTITIES)),
                workbook("file-dtd", "DTD in texts", book -> book.part("xl/sharedStrings.xml", OUTSIDE)),
                workbook("file-dtd", "DTD in properties", book -> book.part("docProps/app.xml", OUTSIDE)),
                workbook("file-dtd", "DTD in custom XML", book -> book.part("customXml/item1.xml", ENTITIES)),
                workbook(
                        "file-cell-far",
                        "far cell",
                        book -> book.part(
                                MadeWorkbook.SHEET,
                                "<worksheet><sheetData><row><c r='ZZZZZZ1'/></row></sheetData></worksheet>")),
                workbook(
                        "file-too-large",
                        "a cell at the far end of each row",
                        book -> book.part(MadeWorkbook.SHEET, sheet("<row><c r='XFD1'><v>1</v></c></row>".repeat(2)))),
                workbook(
                        "file-too-large",
                        "nested a thousand times",
                        book -> book.part("customXml/item1.xml", "<a>".repeat(1_000))),
                workbook(
                        "file-too-large",
                        "a giant attribute",
                        book -> book.part("customXml/item1.xml", "<a b='" + "x".repeat(2_000_000) + "'/>")),
                workbook(
                        "file-too-large",
                        "array formulas that each cell is asked about",
                        book -> book.part(
                                MadeWorkbook.SHEET,
                                sheet("<row>" + "<c><f t='array' ref='A1'>1</f><v>1</v></c>".repeat(600) + "</row>"
                                        + "<row><c/></row>".repeat(340_000)))),
                workbook(
                        "file-too-large",
                        "a formula shared by too many cells",
                        book -> book.part(
                                MadeWorkbook.SHEET,
                                sheet("<row><c><f t='shared' ref='A1:A9' si='0'>" + "1+".repeat(10_000)
                                        + "1</f><v>1</v></c></row>"
                                        + "<row><c><f t='shared' si='0'/><v>1</v></c></row>".repeat(11_000)))),
                workbook(
                        "file-too-large",
                        "a number without end",
                        book -> book.part(
                                MadeWorkbook.SHEET, sheet("<row><c><v>" + "9".repeat(500) + "</v></c></row>"))),
                workbook("file-macro", "macro of Excel 4.0", book -> book.part("xl/macrosheets/sheet1.xml", "<a/>")),
                workbook("file-path", "path out of the file", book -> book.part("../evil.xml", "<a/>")),
                workbook("file-disguised", "one name twice", book -> book.part("XL/workbook.xml", "<a/>")));
    }

    private static String sheet(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static Arguments workbook(String rule, String what, Function<MadeWorkbook, MadeWorkbook> change) {
        return Arguments.of(rule, what, change);
    }

    private static MadeWorkbook manyParts(MadeWorkbook book) {
        for (int i = 0; i < SMALL.workbook().entries(); i++) {
            book.part("xl/part" + i + ".xml", "<a/>");
        }
        return book;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("workbooks")
    void shouldRefuseAWorkbookByItsRule(String rule, String what, Function<MadeWorkbook, MadeWorkbook> change) {
        refuse(rule, change.apply(sound()).write(folder.resolve("made.xlsx")));
    }

    @Test
    void shouldReadTheSoundWorkbookTheOthersAreMadeOf() {
        ReadRows read = ReadRows.of(sound().write(folder.resolve("sound.xlsx")), SMALL);

        assertThat(read.shapes).extracting(SheetShape::name).containsExactly("Quý 3");
        assertThat(read.rows)
                .extracting(row -> row.cells().stream().map(Cell::text).toList())
                .containsExactly(List.of("unit", "indicator", "value"));
    }

    @Test
    void shouldRefuseAPartThatUnpacksToMoreThanStated() throws IOException {
        Path file =
                sound().part("xl/a.xml", "<a>" + " ".repeat(9_000_000) + "</a>").write(folder.resolve("lies.xlsx"));

        Path lying = withStatedSize(file, "xl/a.xml", 1_000);

        refuse("file-broken", lying);
        assertThatThrownBy(() -> read(lying)).hasMessageContaining("khai sai kích thước", "xl/a.xml");
    }

    @Test
    void shouldRefuseAllPartsTogetherTooLarge() {
        MadeWorkbook book = sound().part("xl/a.xml", new byte[20_500_000]).part("xl/b.xml", new byte[20_500_000]);

        refuse("file-too-large", book.write(folder.resolve("together.xlsx")));
    }

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("file-encrypted", "encrypted.xlsx", OLE),
                Arguments.of("file-encrypted", "old.xlsx", OLE),
                Arguments.of("file-old", "old.xls", OLE),
                Arguments.of("file-ending", "letter.docx", OLE),
                Arguments.of("file-macro", "macro.xlsm", OLE),
                Arguments.of("file-broken", "broken.xlsx", "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1)),
                Arguments.of("file-disguised", "text.ods", "unit".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("file-disguised", "pdf.xlsx", "%PDF-1.7\nPK\u0003\u0004".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("file-disguised", "pdf.jsonl", "%PDF-1.7\n{}".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("file-disguised", "old.csv", OLE),
                Arguments.of("file-disguised", "old.jsonl", OLE),
                Arguments.of("file-encrypted", "old.ods", OLE),
                Arguments.of("file-disguised", "text.xlsx", "unit".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("file-too-large", "large.csv", "x".repeat(501).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("files")
    void shouldRefuseAFileByItsRule(String rule, String name, byte[] content) throws IOException {
        refuse(rule, Files.write(folder.resolve(name), content));
    }

    @Test
    void shouldRefuseAWorkbookTooLargeAsItIs() throws IOException {
        byte[] noise = new byte[70_000];
        new Random(7).nextBytes(noise);

        refuse("file-too-large", sound().part("xl/media/a.png", noise).write(folder.resolve("packed.xlsx")));
    }

    @Test
    void shouldWriteSizesTheSameOnEveryMachine() throws IOException {
        Locale before = Locale.getDefault();
        Path file =
                Files.write(folder.resolve("large.csv"), "x".repeat(1_250_000).getBytes(StandardCharsets.UTF_8));
        try {
            for (Locale machine : List.of(Locale.US, Locale.GERMANY, Locale.forLanguageTag("ar-EG-u-nu-arab"))) {
                Locale.setDefault(machine);
                assertThatThrownBy(() -> read(file)).hasMessageContaining("1,3 MB");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void shouldHaveTheLimitsThatAreWrittenDown() {
        assertThat(ReadLimits.batch())
                .isEqualTo(new ReadLimits(
                        4_000_000_000L,
                        new ReadLimits.Packed(50_000_000, 500_000_000, 250_000_000, 2_000, 200),
                        new ReadLimits.Packed(1_000_000_000, 4_000_000_000L, 4_000_000_000L, 10_000, 200),
                        new ReadLimits.Unpacked(20_000_000_000L, 100_000),
                        500_000,
                        25_000_000,
                        true));
        assertThat(ReadLimits.Packed.RATIO_FROM).isEqualTo(10_000_000);
    }

    @Test
    void shouldNameWhereAWorkbookFetchesAsItsSenderFindsIt() {
        String fetches = "WEBSERVICE(\"http://127.0.0.1:9/\")";
        assertThat(refusal(
                        sound().part(MadeWorkbook.SHEET, sheet("<row/><row><c/><c><f>" + fetches + "</f></c></row>"))))
                .hasMessageContaining("(WEBSERVICE, ô Quý 3!B2)");
        assertThat(refusal(sound().part(
                                MadeWorkbook.SHEET,
                                "<worksheet><sheetData/><dataValidation><formula1>" + fetches
                                        + "</formula1></dataValidation></worksheet>")))
                .hasMessageContaining("(WEBSERVICE, sheet “Quý 3”)");
        assertThat(refusal(sound().part(
                                MadeWorkbook.SHEET,
                                "<worksheet><sheetData/><cfRule><colorScale><cfvo type='num' val='5'/>"
                                        + "<cfvo type='formula' val='" + fetches.replace("\"", "&quot;")
                                        + "'/></colorScale></cfRule></worksheet>")))
                .hasMessageContaining("(WEBSERVICE, sheet “Quý 3”)");
        assertThat(refusal(sound().part("xl/charts/chart1.xml", "<c><f>" + fetches + "</f></c>")))
                .hasMessageContaining("(WEBSERVICE, xl/charts/chart1.xml)");
        assertThat(refusal(sound().workbook("<definedNames><definedName name='nguon'>" + fetches
                        + "</definedName></definedNames>")))
                .hasMessageContaining("(WEBSERVICE, tên vùng “nguon”)");
    }

    @Test
    void shouldSayWhichPartIsOrHasALink() {
        assertThat(refusal(sound().part("xl/externalLinks/externalLink1.xml", "<a/>")))
                .hasMessageContaining("(xl/externalLinks/externalLink1.xml)");
        assertThat(refusal(sound().part(
                                "xl/_rels/a.xml.rels",
                                "<Relationships><Relationship Id='r1' Type='x/oleObject' TargetMode='External'"
                                        + " Target='https://a.vn/b'/></Relationships>")))
                .hasMessageContaining("(xl/_rels/a.xml.rels → https://a.vn/b)");
    }

    @Test
    void shouldTellTheSenderOfAWorkbookHowToSaveItAnewWhenAPartIsNamedOutOfIt() {
        assertThat(refusal(sound().part("../evil.xml", "<a/>")).fault().remedy())
                .isEqualTo("Mở bằng Excel hoặc LibreOffice, lưu thành tệp mới rồi gửi lại");
    }

    /** Excel counts no prefix of the file. */
    @ParameterizedTest
    @CsvSource({"_xlpm.x+, 4095, true", "x+, 4095, true", "x+, 4096, false"})
    void shouldTakeFormulasAsLongAsExcelDoes(String repeated, int times, boolean taken) {
        MadeWorkbook book = sound().part(
                        MadeWorkbook.SHEET, sheet("<row><c><f>" + repeated.repeat(times) + "12</f><v>4</v></c></row>"));

        if (taken) {
            assertThatCode(() -> read(book.write(folder.resolve("long.xlsx")))).doesNotThrowAnyException();
        } else {
            assertThat(refusal(book).fault().rule()).isEqualTo("file-too-large");
        }
    }

    private UnreadableFileException refusal(MadeWorkbook book) {
        return catchThrowableOfType(
                UnreadableFileException.class, () -> read(book.write(folder.resolve("refused.xlsx"))));
    }

    private static MadeWorkbook sound() {
        return MadeWorkbook.withRows(MadeWorkbook.row(1, "", "unit", "indicator", "value"));
    }

    private static void refuse(String rule, Path file) {
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(UnreadableFileException.class, e -> {
            assertThat(e.fault().rule()).as(e.getMessage()).isEqualTo(rule);
            assertThat(e.fault().message()).isNotBlank();
            assertThat(e.fault().remedy()).isNotBlank();
        });
    }

    private static void read(Path file) {
        SourceFile.open(file, SMALL).reader().forEach(row -> true);
    }

    /** The directory at the end of the file says what is not true of one part. */
    private static Path withStatedSize(Path file, String part, int size) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int entry = text.lastIndexOf(part) - 46;
        assertThat(text.substring(entry, entry + 4)).isEqualTo("PK\u0001\u0002");
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(entry + 24, size);
        return Files.write(file.resolveSibling("lying.xlsx"), bytes);
    }
}
