package vn.thiduaso.ingest.read;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the parser of workbooks did not foresee, as names with the prefix that XML keeps for itself, is XML that is broken as any other. */
class BrokenXmlTest {

    private static final String ELEMENT = "<xmlns:a/>";
    private static final String ATTRIBUTE = "<a xmlns:b='http://b' xmlns:c='1'><a xmlns:xmlns='http://c'/></a>";
    private static final String UNKNOWN_ENCODING = "<?xml version='1.0' encoding='UTF-99'?><a/>";

    @TempDir
    Path folder;

    private static Stream<Arguments> partsOfAWorkbook() {
        return Stream.of("xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", MadeWorkbook.SHEET)
                .flatMap(part -> Stream.of(ELEMENT, ATTRIBUTE, UNKNOWN_ENCODING).map(xml -> Arguments.of(part, xml)));
    }

    @ParameterizedTest
    @MethodSource("partsOfAWorkbook")
    void shouldReadOrRefuseAWorkbookWhicheverPartIsBroken(String part, String xml) {
        Path file = MadeWorkbook.withRows(MadeWorkbook.row(1, "", "unit", "indicator", "value"))
                .part(part, xml)
                .write(folder.resolve("made.xlsx"));

        assertThatCode(() -> read(file)).satisfies(thrown -> {
            if (thrown != null) {
                assertBroken(thrown);
            }
        });
    }

    @Test
    void shouldRefuseASheetWhoseNamesHaveThePrefix() {
        Path file = MadeWorkbook.withRows("<row r='1'>" + ELEMENT + "</row>").write(folder.resolve("made.xlsx"));

        assertThatThrownBy(() -> read(file)).satisfies(BrokenXmlTest::assertBroken);
    }

    @ParameterizedTest
    @ValueSource(strings = {ELEMENT, ATTRIBUTE})
    void shouldRefuseContentWhoseNamesHaveThePrefix(String xml) {
        Path file = MadeOds.withRows(MadeOds.row(MadeOds.text("unit")) + xml).write(folder.resolve("made.ods"));

        assertThatThrownBy(() -> read(file)).satisfies(BrokenXmlTest::assertBroken);
    }

    @ParameterizedTest
    @ValueSource(strings = {ELEMENT, ATTRIBUTE, UNKNOWN_ENCODING})
    void shouldRefuseAListOfPartsThatIsBroken(String xml) {
        Path file = MadeOds.withRows("").part("META-INF/manifest.xml", xml).write(folder.resolve("made.ods"));

        assertThatThrownBy(() -> read(file)).satisfies(BrokenXmlTest::assertBroken);
    }

    @ParameterizedTest
    @ValueSource(strings = {ELEMENT, ATTRIBUTE, UNKNOWN_ENCODING})
    void shouldPassOverAPartOfAnOdsThatNobodyReads(String xml) {
        read(MadeOds.withRows(MadeOds.row(MadeOds.text("unit")))
                .part("settings.xml", xml)
                .write(folder.resolve("made.ods")));
    }

    private static void read(Path file) {
        SourceFile.open(file, ReadLimits.batch()).reader().forEach(row -> true);
    }

    private static void assertBroken(Throwable thrown) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        refused -> assertThat(refused.fault().rule()).isEqualTo("file-broken"));
    }
}
