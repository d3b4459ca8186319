package vn.thiduaso.ingest.read;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OdsTableTest {

    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2, 3, 4, 5, 6};
    private static final String BLANK = "<table:table-cell/>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "office:value-type='float' office:value='1.5e-05'| | 0.000015 | VALUE",
                "office:value-type='percentage' office:value='0.875'| <text:p>87,5%</text:p> | 87.5% | VALUE",
                "office:value-type='percentage' office:value='0.97065'| <text:p>97,07%</text:p> | 97.0650% | VALUE",
                "office:value-type='currency' office:currency='đ' office:value='5000'| | 5000 | VALUE",
                "office:value-type='date' office:date-value='2026-07-01'| | 01/07/2026 | DATE",
                "office:value-type='date' office:date-value='2026-07-01T08:30:00Z'| | 01/07/2026 08:30:00 | DATE",
                "office:value-type='date' office:date-value='2026-02-30'| <text:p>30/2</text:p> | 30/2 | VALUE",
                "office:value-type='time' office:time-value='PT36H00M00S'| | 1.5 | VALUE",
                "office:value-type='boolean' office:boolean-value='true'| <text:p>ĐÚNG</text:p> | 1 | VALUE",
                "office:value-type='string' office:string-value='đủ'| <text:p>đ…</text:p> | đủ | VALUE",
                "table:formula='of:=1/0' office:value-type='float' office:value='0'| <text:p>#DIV/0!</text:p> | #DIV/0! | ERROR",
                "office:value-type='string' office:string-value='' calcext:value-type='error'| <text:p>Err:502</text:p> | Err:502 | ERROR",
                "table:formula='of:=[.B5]*2'| | =[.B5]*2 | UNCOMPUTED",
                "table:formula='of:=\"\"'| <text:p/> | '' | VALUE",
                "office:value-type='string'| <text:p>a<text:s text:c='2'/>b<text:tab/>c<text:line-break/>d</text:p><text:p>e</text:p> | 'a  b\tc\nd\ne' | VALUE",
                "office:value-type='string'| <text:p>a<text:span>b<text:a>c</text:a></text:span></text:p> | abc | VALUE",
                "office:value-type='string'| <office:annotation><text:p>lời</text:p></office:annotation><text:p>chữ</text:p> | chữ | VALUE",
                "office:value-type='string'| <draw:frame><draw:text-box><text:p>hình</text:p></draw:text-box></draw:frame><text:p>chữ</text:p> | chữ | VALUE",
            })
    void shouldReadACellByItsType(String attributes, String inside, String text, Cell.Kind kind) {
        String cell = "<table:table-cell %s>%s</table:table-cell>".formatted(attributes, inside == null ? "" : inside);

        Cell read = read(MadeOds.row(MadeOds.text("x"), cell)).rows.get(0).cell(1);

        assertThat(read.text()).isEqualTo(text.replace("\\t", "\t").replace("\\n", "\n"));
        assertThat(read.kind()).isEqualTo(kind);
    }

    @Test
    void shouldGiveWhatIsRepeatedAsOftenAndKeepAddresses() {
        ReadRows read = read("<table:table-row table:number-rows-repeated='20000'>" + BLANK + "</table:table-row>"
                + "<table:table-row table:number-rows-repeated='2'><table:table-cell table:number-columns-repeated='2'/>"
                + "<table:table-cell table:number-columns-repeated='2' office:value-type='float' office:value='7'/>"
                + "<table:table-cell table:number-columns-repeated='16380'/></table:table-row>"
                + "<table:table-row table:number-rows-repeated='1028573'>" + BLANK + "</table:table-row>");

        assertThat(read.rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> !cell.isBlank())
                        .map(cell -> cell.address() + " " + cell.text()))
                .containsExactly("C20001 7", "D20001 7", "C20002 7", "D20002 7");
    }

    @Test
    void shouldTellHiddenAndMergedAndPassOverWhatLiesUnderAMergedCell() {
        ReadRows read = ReadRows.of(MadeOds.withContent(
                        "<office:automatic-styles><style:style style:name='t2' style:family='table'>"
                                + "<style:table-properties table:display='false'/></style:style></office:automatic-styles>"
                                + "<office:body><office:spreadsheet>"
                                + "<table:tracked-changes><table:table-row/></table:tracked-changes>"
                                + "<table:table table:name='A' table:style-name='t1'>"
                                + "<table:table-header-columns><table:table-column/></table:table-header-columns>"
                                + "<table:table-column table:number-columns-repeated='2' table:visibility='collapse'/>"
                                + "<table:table-header-rows>"
                                + MadeOds.row(
                                        "<table:table-cell table:number-columns-spanned='2' office:value-type='string'>"
                                                + "<text:p>a</text:p></table:table-cell>",
                                        "<table:covered-table-cell office:value-type='string'><text:p>che</text:p></table:covered-table-cell>",
                                        MadeOds.text("b"))
                                + "</table:table-header-rows><table:table-row-group>"
                                + "<table:table-row table:visibility='filter'>" + MadeOds.text("c")
                                + "</table:table-row>"
                                + "</table:table-row-group></table:table>"
                                + "<table:table table:name='B' table:style-name='t2'/></office:spreadsheet></office:body>")
                .write(folder.resolve("shape.ods")));

        assertThat(read.shapes)
                .extracting(shape -> shape.name() + (shape.hidden() ? " hidden" : ""))
                .containsExactly("A", "B hidden");
        SheetShape shape = read.shapes.get(0);
        assertThat(shape.merged()).extracting(CellRange::address).containsExactly("A1:B1");
        assertThat(shape.hiddenColumns().numbers().boxed()).containsExactly(1, 2);
        assertThat(shape.hiddenRows().numbers().boxed()).containsExactly(2);
        assertThat(read.rows.get(0).cells()).extracting(Cell::text).containsExactly("a", "", "b");
        assertThat(read.rows).hasSize(2);
    }

    static Stream<Arguments> refused() {
        String sound = MadeOds.row(MadeOds.text("unit"));
        String repeated = "<table:table-row table:number-rows-repeated='1000000000'>%s</table:table-row>";
        return Stream.of(
                Arguments.of("file-cell-far", "rows repeated", made(repeated.formatted(MadeOds.number("1")))),
                Arguments.of(
                        "file-cell-far",
                        "columns repeated",
                        made(
                                MadeOds.row(
                                        "<table:table-cell table:number-columns-repeated='1000000000' office:value-type='float' office:value='1'/>"))),
                Arguments.of(
                        "file-too-large",
                        "a sheet full of one cell",
                        made(
                                "<table:table-row table:number-rows-repeated='1048576'>"
                                        + "<table:table-cell table:number-columns-repeated='16384' office:value-type='float' office:value='1'/></table:table-row>")),
                Arguments.of(
                        "file-cell-far",
                        "a cell behind the last column",
                        made(MadeOds.row(
                                "<table:table-cell table:number-columns-repeated='16384'/>", MadeOds.number("1")))),
                Arguments.of(
                        "file-too-large",
                        "a flood of spaces",
                        made(MadeOds.row(MadeOds.text("<text:s text:c='32767'/>"))
                                .repeat(400))),
                Arguments.of(
                        "file-broken",
                        "a count that is none",
                        made("<table:table-row table:number-rows-repeated='x'/>")),
                Arguments.of("file-broken", "a number that is none", made(MadeOds.row(MadeOds.number("12abc")))),
                Arguments.of(
                        "file-broken",
                        "a number missing",
                        made(MadeOds.row("<table:table-cell office:value-type='float'/>"))),
                Arguments.of("file-broken", "cut", made("<table:table-row>")),
                Arguments.of(
                        "file-dtd",
                        "billion laughs",
                        change(
                                sound,
                                ods -> ods.part(
                                        "content.xml",
                                        "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;'>]><x>&c;</x>"))),
                Arguments.of(
                        "file-dtd",
                        "DTD from outside",
                        change(
                                sound,
                                ods -> ods.part("styles.xml", "<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/x.dtd'><x/>"))),
                Arguments.of(
                        "file-macro", "Basic", change(sound, ods -> ods.part("Basic/Standard/Module1.xml", "<x/>"))),
                Arguments.of("file-macro", "Python", change(sound, ods -> ods.part("Scripts/python/a.py", "x"))),
                Arguments.of(
                        "file-macro",
                        "event",
                        content(
                                "<office:scripts><office:event-listeners><script:event-listener/></office:event-listeners></office:scripts>")),
                Arguments.of("file-external", "sheet of another file", made("<table:table-source/>" + sound)),
                Arguments.of(
                        "file-external",
                        "cells of another file",
                        made(MadeOds.row("<table:table-cell><table:cell-range-source/></table:table-cell>"))),
                Arguments.of("file-external", "DDE", made("<office:dde-source/>" + sound)),
                Arguments.of(
                        "file-external",
                        "DDE in a formula",
                        made(
                                MadeOds.row(
                                        "<table:table-cell table:formula='of:=DDE(&quot;a&quot;;&quot;b&quot;;&quot;c&quot;)' office:value-type='float' office:value='4'/>"))),
                Arguments.of(
                        "file-external",
                        "cell of another file",
                        made(
                                MadeOds.row(
                                        "<table:table-cell table:formula=\"of:=['file:///tmp/a.ods'#$B.A1]\" office:value-type='float' office:value='4'/>"))),
                Arguments.of(
                        "file-external",
                        "a name that calls",
                        made(sound + named("table:named-expression table:name='n' table:expression='of:=%s'"))),
                Arguments.of(
                        "file-external",
                        "a name of another file",
                        made(
                                sound
                                        + "<table:named-expressions><table:named-expression table:name='n' table:expression=\"['file:///tmp/a.ods'#$B.A1]\"/></table:named-expressions>")),
                Arguments.of(
                        "file-external",
                        "values that are allowed",
                        made(named("table:content-validation table:condition='of:is-true-formula(%s)'") + sound)),
                Arguments.of(
                        "file-external",
                        "a format on condition",
                        made(sound + named("calcext:condition calcext:value='formula-is(%s)'"))),
                Arguments.of(
                        "file-external",
                        "a format on condition of old",
                        change(
                                sound,
                                ods -> ods.part(
                                        "styles.xml",
                                        "<style:map xmlns:style='s' style:condition='is-true-formula(WEBSERVICE([.A1]))'/>"))),
                Arguments.of(
                        "file-external",
                        "a cell under a merged one",
                        made(MadeOds.row(named("table:covered-table-cell table:formula='of:=%s'")))),
                Arguments.of(
                        "file-external",
                        "a field in a cell",
                        made(MadeOds.row(MadeOds.text(named("text:expression text:formula='ooow:%s'"))))),
                Arguments.of(
                        "file-external",
                        "a formula behind a quote",
                        made(
                                MadeOds.row(
                                        "<table:table-cell table:formula=\"of:=['a&quot;b'.A1]&amp;WEBSERVICE([.A2])&amp;&quot;x&quot;\" office:value-type='float' office:value='4'/>"))),
                Arguments.of("file-external", "OLE object", change(sound, ods -> ods.part("Object 1", OLE))),
                Arguments.of("file-nested", "zip", change(sound, ods -> ods.part("Pictures/a.png", "PK\u0003\u0004"))),
                Arguments.of(
                        "file-encrypted",
                        "password",
                        change(sound, ods -> ods.manifest("<manifest:encryption-data/>"))),
                Arguments.of(
                        "file-encrypted", "password of 2024", change(sound, ods -> ods.part("encrypted-package", "x"))),
                Arguments.of(
                        "file-disguised",
                        "a text document",
                        change(sound, ods -> ods.part("mimetype", "application/vnd.oasis.opendocument.text"))),
                Arguments.of("file-path", "path out of the file", change(sound, ods -> ods.part("../x", "x"))),
                Arguments.of("file-too-large", "nested a thousand times", content("<a>".repeat(1_000))),
                Arguments.of("file-too-large", "a giant attribute", content("<a b='" + "x".repeat(2_000_000) + "'/>")),
                Arguments.of("file-too-large", "a flood of names", content(names(20_000))),
                Arguments.of("file-too-large", "bomb", change(sound, ods -> ods.part("x.xml", new byte[20_000_000]))));
    }

    /** An element that calls, where the attribute has {@code %s}. */
    private static String named(String element) {
        return "<" + element.formatted("WEBSERVICE([.A1])") + "/>";
    }

    private static String names(int count) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < count; i++) {
            names.append("<n").append(i).append("/>");
        }
        return names.toString();
    }

    private static MadeOds made(String rows) {
        return MadeOds.withRows(rows);
    }

    private static MadeOds content(String content) {
        return MadeOds.withContent(content);
    }

    private static MadeOds change(String rows, Function<MadeOds, MadeOds> change) {
        return change.apply(MadeOds.withRows(rows));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("refused")
    void shouldRefuse(String rule, String what, MadeOds workbook) {
        assertThatThrownBy(() -> ReadRows.of(workbook.write(folder.resolve("refused.ods"))))
                .isInstanceOfSatisfying(UnreadableFileException.class, e -> {
                    assertThat(e.fault().rule()).as(e.getMessage()).isEqualTo(rule);
                    assertThat(e.fault().remedy()).isNotBlank();
                });
    }

    @Test
    void shouldNameTheCellOfAFormulaThatFetches() {
        MadeOds workbook = made(
                MadeOds.row(MadeOds.text("Đơn vị"), MadeOds.text("Số"))
                        + MadeOds.row(
                                MadeOds.text("A1"),
                                "<table:table-cell table:formula='of:=DDE(&quot;a&quot;;&quot;b&quot;;&quot;c&quot;)' office:value-type='float' office:value='4'/>"));

        assertThatThrownBy(() -> ReadRows.of(workbook.write(folder.resolve("fetches.ods"))))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> assertThat(e.fault().message()).contains("DDE").containsPattern("ô .*B2"));
    }

    @Test
    void shouldReadAWorkbookWithNamesConditionsAndAllowedValues() {
        ReadRows read = read("<table:content-validations><table:content-validation table:name='v'"
                + " table:condition='of:cell-content-is-in-list(&quot;CALL(&quot;;&quot;b&quot;)'/></table:content-validations>"
                + MadeOds.row(MadeOds.text("unit"))
                + "<table:named-expressions><table:named-expression table:name='n' table:expression=\"of:=SUM(['a&quot;b'.A1:.A3])\"/>"
                + "</table:named-expressions><calcext:condition calcext:value='contains-text(&quot;http://a&quot;)'/>");

        assertThat(read.rows).hasSize(1);
    }

    @Test
    void shouldReadOrRefuseWhateverIsBroken() {
        String sound = MadeOds.row(MadeOds.text("Đơn vị"), MadeOds.number("97.5"), BLANK)
                + "<table:table-row table:number-rows-repeated='3'>" + MadeOds.number("1") + "</table:table-row>";
        Random random = new Random(20261128);
        int refused = 0;
        for (int trial = 0; trial < 300; trial++) {
            byte[] content = sound.getBytes(StandardCharsets.UTF_8);
            for (int change = 0; change < 1 + trial % 5; change++) {
                content[random.nextInt(content.length)] = (byte) (32 + random.nextInt(95));
            }
            try {
                read(new String(content, StandardCharsets.UTF_8));
            } catch (UnreadableFileException e) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    private ReadRows read(String rows) {
        return ReadRows.of(MadeOds.withRows(rows).write(folder.resolve("made.ods")));
    }
}
