package vn.thiduaso.ingest.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thiduaso.ingest.map.HeaderMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class TextHeadTest {

    private static final String HEAD = "unit,indicator,value,note\n";

    @TempDir
    Path folder;

    /** A start that ends after each byte of a letter, inside quotes, and behind a row. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void shouldFindNoFaultWhereTheStartEnds(int shift) {
        String row = "A1,MEETINGS,5,\"ấ\nấ\"\n";
        byte[] file = (HEAD + "x".repeat(shift) + "\n" + row.repeat(80_000)).getBytes(StandardCharsets.UTF_8);

        TextHead head = TextHead.of("f.csv", start(file), HeaderMapping::isHeader);

        assertThat(head.header()).containsExactly("unit", "indicator", "value", "note");
        assertThat(new String(head.wholeRows(start(file)), StandardCharsets.UTF_8))
                .endsWith("\n");
    }

    /** With the wrong separators no row is a header: as many rows are looked at as the start has. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void shouldReadWideRowsToTheEndOfTheStart(int shift) {
        String wide = "A1" + ",ấấấ".repeat(10_000) + "\n";
        byte[] file = ("x".repeat(shift) + "\nunit,ON_TIME\n" + wide.repeat(60)).getBytes(StandardCharsets.UTF_8);

        TextHead head = TextHead.of("f.csv", start(file), HeaderMapping::isHeader);

        assertThat(head.separator()).isEqualTo(',');
        assertThat(head.headerRow()).isEqualTo(2);
    }

    @Test
    void shouldNotTakeAHeaderThatGoesOnBehindTheStart() {
        byte[] file = ("unit" + (",ON_TIME" + " ".repeat(60)).repeat(20_000) + "\n").getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> TextHead.of("f.csv", start(file), HeaderMapping::isHeader))
                .satisfies(refused -> assertThat(refused.fault().rule()).isEqualTo("file-not-in-pieces"));
    }

    @Test
    void shouldPassOverAQuotedCellLongerThanTheStart() {
        byte[] file =
                ("\"" + "ấ\n".repeat(400_000) + "\"\n" + HEAD + "A1,MEETINGS,5,\n").getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> TextHead.of("f.csv", start(file), HeaderMapping::isHeader))
                .satisfies(refused -> assertThat(refused.fault().rule()).isEqualTo("file-not-in-pieces"));
    }

    static Stream<Arguments> faulty() {
        byte[] foreign = new byte[CsvTable.LOOKED_AT + 10];
        Arrays.fill(foreign, (byte) ' ');
        foreign[foreign.length - 1] = (byte) 0xff;
        return Stream.of(
                Arguments.of("nothing", "f.csv", new byte[0], "file-empty"),
                Arguments.of("blank rows", "f.csv", utf8("\n ; \n\u00a0\n"), "file-empty"),
                Arguments.of("no text", "f.csv", utf8("%PDF-1.7 unit"), "file-disguised"),
                Arguments.of("zeros", "f.csv", utf8("unit,value\nA1,\u0000\n"), "file-disguised"),
                Arguments.of("no letters", "f.csv", bytes(0xff, 0x81, 0x8d, 0x20, 0xff, 0x81), "file-encoding"),
                Arguments.of("no letters far behind", "f.csv", foreign, "file-encoding"),
                Arguments.of("an open quote", "f.csv", utf8("unit,\"value\nA1,5\n"), "file-quotes"),
                Arguments.of("a letter behind a quote", "f.csv", utf8("\"a\"b\nunit,value\nA1,5\n"), "file-quotes"),
                Arguments.of("a row too wide", "f.csv", utf8(",".repeat(CsvTable.MOST_COLUMNS)), "file-too-large"),
                Arguments.of("an ending nobody reads", "f.doc", utf8("unit"), "file-ending"),
                Arguments.of("macros", "f.xlsm", utf8("unit"), "file-macro"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faulty")
    void shouldRefuseAsThePlainWay(String what, String name, byte[] file, String rule) throws IOException {
        Path path = Files.write(folder.resolve(name), file);
        UnreadableFileException plain = catchThrowableOfType(
                UnreadableFileException.class,
                () -> HeaderedTable.read(
                        SourceFile.open(path, ReadLimits.batch()).reader(), new Headers()));

        UnreadableFileException inPieces = catchThrowableOfType(
                UnreadableFileException.class, () -> TextHead.of(name, file, HeaderMapping::isHeader));

        assertThat(plain.fault().rule()).isEqualTo(rule);
        assertThat(inPieces.fault()).isEqualTo(plain.fault());
    }

    @Test
    void shouldFindAHeaderBelowManyBlankRows() {
        byte[] file = utf8("\n".repeat(60) + HEAD.replace(',', '\t') + "A1\tMEETINGS\t5\t\n");

        assertThat(TextHead.of("f.csv", file, HeaderMapping::isHeader).headerRow())
                .isEqualTo(61);
    }

    @Test
    void shouldNotGoOnWhenTheStartHasChanged() {
        byte[] looked = utf8(HEAD + "A1,MEETINGS,5,\n");
        TextHead head = TextHead.of("f.csv", looked, HeaderMapping::isHeader);
        byte[] swapped = utf8("value,indicator,unit,note\n" + "A1,MEETINGS,5,\n");
        byte[] unclosed = utf8(HEAD + "A1,MEETINGS,\"5,\n");
        byte[] grown = utf8(HEAD + "A1,MEETINGS,5,\nA2,MEETINGS,5,\n");

        for (byte[] now : new byte[][] {swapped, unclosed, grown, new byte[0]}) {
            assertThatThrownBy(() -> TextPieces.of(from -> open(now, from), head, 100))
                    .isInstanceOfSatisfying(
                            UnreadableFileException.class,
                            changed -> assertThat(changed.fault().rule()).isEqualTo("file-changed"));
        }
    }

    @Test
    void shouldRefuseAFileWithNothingUnderItsHeader() {
        byte[] file = utf8(HEAD + "\n ,,,\n");
        TextHead head = TextHead.of("f.csv", file, HeaderMapping::isHeader);

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> TextPieces.of(from -> open(file, from), head, 5))
                .satisfies(refused -> assertThat(refused.fault())
                        .isEqualTo(HeaderedTable.onlyHeader().fault()));
    }

    /** Takes every table. */
    private static final class Headers implements HeaderSink {

        @Override
        public boolean isHeader(SourceRow row) {
            return HeaderMapping.isHeader(row);
        }

        @Override
        public void header(SourceRow row) {}

        @Override
        public void accept(SourceRow row) {}
    }

    private static InputStream open(byte[] file, long from) {
        return new ByteArrayInputStream(file, (int) from, file.length);
    }

    private static byte[] start(byte[] file) {
        return Arrays.copyOf(file, TextHead.BYTES);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(int... bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Arrays.stream(bytes).forEach(out::write);
        return out.toByteArray();
    }
}
