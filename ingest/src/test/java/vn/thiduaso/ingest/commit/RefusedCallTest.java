package vn.thiduaso.ingest.commit;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.ExampleLake;
import vn.thiduaso.ingest.read.CellFault;

import static org.assertj.core.api.Assertions.assertThat;

/** Calls that are refused: what they say, and that the lake is as before. One lake for all of them. */
class RefusedCallTest {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};

    @TempDir
    static Path folder;

    private static ExampleLake lake;

    @BeforeAll
    static void open() {
        lake = ExampleLake.withUnits(folder);
        lake.load(lake.csv("before.csv", "unit,indicator,value", "A1,MEETINGS,4"));
    }

    @AfterAll
    static void close() {
        lake.close();
    }

    static Stream<Arguments> unusableFiles() {
        return Stream.of(
                Arguments.of("file-empty", "empty.csv", new byte[0]),
                Arguments.of("file-empty", "blank.csv", bytes("\n,,\n\n")),
                Arguments.of("file-empty", "header.csv", bytes("unit,indicator,value\n")),
                Arguments.of("header-missing", "titles.csv", bytes("Biểu 1\nnơi gửi,nội dung\nA1,4\n")),
                Arguments.of("file-disguised", "picture.csv", PICTURE),
                Arguments.of("file-disguised", "text.xlsx", bytes("unit,indicator,value\nA1,MEETINGS,4\n")),
                Arguments.of("file-encoding", "russian.csv", "unit,Москва\n".getBytes(Charset.forName("windows-1251"))),
                Arguments.of("file-quotes", "quotes.csv", bytes("unit,MEETINGS\nA1,4\n\"A2,5\n")),
                Arguments.of("file-ending", "figures.pdf", bytes("unit,indicator,value\nA1,MEETINGS,4\n")),
                Arguments.of("column-unknown", "column.csv", bytes("unit,indicator,valeu,value\nA1,MEETINGS,,4\n")),
                Arguments.of("column-double", "double.csv", bytes("unit,MEETINGS,MEETINGS\nA1,4,4\n")));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("unusableFiles")
    void shouldRefuseAFileThatCannotBeUsed(String rule, String name, byte[] content) throws Exception {
        List<Object> before = lake.contents();

        IngestReport report = lake.load(Files.write(folder.resolve(name), content));

        assertThat(report.outcome()).isEqualTo(IngestReport.Outcome.REFUSED);
        FileReport file = report.files().get(0);
        assertThat(file.name()).isEqualTo(name);
        assertThat(file.faults()).extracting(CellFault::rule).containsExactly(rule);
        assertThat(file.faults().get(0).message()).isNotBlank();
        assertThat(file.faults().get(0).remedy()).isNotBlank();
        assertThat(lake.contents()).isEqualTo(before);
    }

    @Test
    void shouldRefuseAllFilesOfACallForOne() throws Exception {
        List<Object> before = lake.contents();
        Path good = lake.csv("good.csv", "unit,indicator,value", "A2,MEETINGS,4");
        Path bad = Files.write(folder.resolve("bad.csv"), PICTURE);
        Path units = lake.csv("more.csv", "unit,name,kind", "B1,Phòng mới,agency");

        IngestReport report = lake.loadUnits(units, good, bad);

        assertThat(report.outcome()).isEqualTo(IngestReport.Outcome.REFUSED);
        assertThat(report.files())
                .extracting(FileReport::status)
                .containsExactly(FileReport.Status.LOADED, FileReport.Status.LOADED, FileReport.Status.REFUSED);
        assertThat(lake.contents()).isEqualTo(before);
    }

    @Test
    void shouldShowTheFaultsOfAllFilesOfARefusedCall() throws Exception {
        Path rows = lake.csv("rows.csv", "unit,indicator,value", "A2,MEETINGS,bốn");
        Path picture = Files.write(folder.resolve("bad.csv"), PICTURE);
        Path header = lake.csv("header2.csv", "unit,indicator,thành tích", "A3,MEETINGS,4");

        assertThat(lake.load(rows, picture, header).files())
                .extracting(file ->
                        file.faults().stream().map(CellFault::rule).distinct().toList())
                .containsExactly(
                        List.of("number-text"), List.of("file-disguised"), List.of("column-unknown", "column-missing"));
    }

    @Test
    void shouldKeepNothingOfAFileWithoutAGoodRow() {
        List<Object> before = lake.contents();

        IngestReport report = lake.load(lake.csv("rows.csv", "unit,indicator,value", "A2,MEETINGS,bốn"));

        assertThat(report.outcome()).isEqualTo(IngestReport.Outcome.REFUSED);
        assertThat(lake.contents()).isEqualTo(before);
    }

    @Test
    void shouldCallNothingDoneWhenTheSameWorthlessFileIsNamedTwice() {
        Path file = lake.csv("rows.csv", "unit,indicator,value", "A2,MEETINGS,bốn");

        assertThat(lake.load(file, lake.csv("copy.csv", "unit,indicator,value", "A2,MEETINGS,bốn"))
                        .outcome())
                .isEqualTo(IngestReport.Outcome.REFUSED);
    }

    @Test
    void shouldRefuseABrokenWorkbook() throws Exception {
        List<Object> before = lake.contents();
        Path whole = ExampleFiles.workbook(folder.resolve("whole.xlsx"), "S", List.of(List.of("unit")));
        byte[] content = Files.readAllBytes(whole);

        IngestReport report = lake.load(Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(content, 600)));

        assertThat(report.files().get(0).faults()).extracting(CellFault::rule).containsExactly("file-broken");
        assertThat(lake.contents()).isEqualTo(before);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
