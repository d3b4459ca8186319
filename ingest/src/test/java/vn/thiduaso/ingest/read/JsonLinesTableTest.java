package vn.thiduaso.ingest.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JsonLinesTableTest {

    @TempDir
    Path folder;

    @Test
    void shouldMakeTheKeysOfTheFirstLineTheHeader() throws IOException {
        List<SourceRow> rows = read("""
                {"unit":"Đơn vị A","value":1.234,"note":null,"done":true}

                {"value":"1,5","unit":"B","done":false}
                {"unit":"C","value":-2e3}
                """);

        assertThat(rows).extracting(SourceRow::number).containsExactly(1, 2, 4, 5);
        assertThat(rows)
                .extracting(row -> row.cells().stream().map(Cell::text).toList())
                .containsExactly(
                        List.of("unit", "value", "note", "done"),
                        List.of("Đơn vị A", "1.234", "", "1"),
                        List.of("B", "1,5", "", "0"),
                        List.of("C", "-2e3", "", ""));
        assertThat(rows.get(1).cell(1).isNumber())
                .as("a number of JSON is no guess")
                .isTrue();
        assertThat(rows.get(1).cell(1).number()).isEqualTo(1.234);
        assertThat(rows.get(2).cell(1).isNumber()).isFalse();
        assertThat(rows.get(3).cell(1).number()).isEqualTo(-2000);
    }

    @Test
    void shouldPutAnUnknownKeyOfALaterLineOutsideTheColumns() throws IOException {
        List<SourceRow> rows = read("{\"unit\":\"A\"}\n{\"unit\":\"B\",\"vlaue\":5}\n");

        assertThat(rows.get(2).cells()).extracting(Cell::text).containsExactly("B", "vlaue: 5");
    }

    @Test
    void shouldReadLettersOfFontsAndErrorsAsTextFilesDo() throws IOException {
        List<SourceRow> rows = read("{\"unit\":\"§¬n vÞ\",\"value\":\"#REF!\"}\n{\"unit\":\"B¶ng sè liÖu\"}\n");

        assertThat(rows.get(1).cell(0).text()).isEqualTo("Đơn vị");
        assertThat(rows.get(1).cell(1).kind()).isEqualTo(Cell.Kind.ERROR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "json-nested | {\"unit\":\"A\"}\\n{\"unit\":{\"a\":1}} | Dòng 2",
                "json-nested | {\"unit\":[1]} | “unit”",
                "json-nested | {\"unit\":\"A\"}\\n{\"x\":[[[[[[[[[[[[]]]]]]]]]]]]} | Dòng 2",
                "json-no-object | [{\"unit\":\"A\"}] | Dòng 1",
                "json-no-object | {\"unit\":\"A\"}\\n5 | Dòng 2",
                "json-no-object | {\"unit\":\"A\"}{\"unit\":\"B\"} | Dòng 1",
                "json-key-twice | {\"unit\":\"A\",\"unit\":\"B\"} | “unit”",
                "json-key-twice | {\"unit\":\"A\"}\\n{\"unit\":\"B\",\"unit\":\"C\"} | Dòng 2",
                "file-broken | {\"unit\":\"A\"}\\n{\"unit\":\"B\" | Dòng 2",
                "file-broken | {unit:1} | Dòng 1",
                "file-broken | {\"unit\":NaN} | Dòng 1",
            })
    void shouldRefuseWhatIsNoFlatObjectALine(String rule, String text, String named) {
        assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
                .isInstanceOfSatisfying(UnreadableFileException.class, e -> {
                    assertThat(e.fault().rule()).as(e.getMessage()).isEqualTo(rule);
                    assertThat(e.fault().message()).contains(named);
                    assertThat(e.fault().remedy()).isNotBlank();
                });
    }

    @Test
    void shouldRefuseMoreKeysThanASheetHasColumnsAndTextsWithoutEnd() {
        StringBuilder wide = new StringBuilder("{\"k\":1");
        for (int i = 0; i < CellAddress.LAST_COLUMN; i++) {
            wide.append(",\"k").append(i).append("\":1");
        }

        for (String text : List.of(
                wide + "}", "{\"unit\":\"" + "x".repeat(1_100_000) + "\"}", "{\"a\":" + "9".repeat(500) + "}")) {
            assertThatThrownBy(() -> read(text)).isInstanceOf(UnreadableFileException.class);
        }
    }

    @Test
    void shouldReadOrRefuseWhateverIsBroken() throws IOException {
        byte[] sound = "{\"unit\":\"Đơn vị\",\"value\":97.5,\"state\":null}\n{\"unit\":\"B\",\"value\":\"1,5\"}\n"
                .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(20261128);
        int refused = 0;
        for (int trial = 0; trial < 500; trial++) {
            byte[] broken = sound.clone();
            for (int change = 0; change < 1 + trial % 5; change++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            try {
                ReadRows.of(Files.write(folder.resolve("broken.jsonl"), broken));
            } catch (UnreadableFileException e) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void shouldReadUnicodeWithAndWithoutAByteOrderMark(String charset) throws IOException {
        String text = "{\"unit\":\"Đơn vị A\",\"value\":5}\n{\"unit\":\"B\",\"value\":6}\n";

        for (String mark : List.of("", "\ufeff")) {
            List<SourceRow> rows = read((mark + text).getBytes(charset));
            assertThat(rows.get(0).cells()).extracting(Cell::text).containsExactly("unit", "value");
            assertThat(rows.get(1).cells()).extracting(Cell::text).containsExactly("Đơn vị A", "5");
        }
    }

    /** Begin of a file whose first bytes have the zeros of UTF-32, which no office writes: the place is told. */
    @ParameterizedTest
    @ValueSource(
            strings = {"7b000000", "0000007b22", "0000feff0000007b", "fffe00007b000000", "7b22ff22", "7b00d80000d8"})
    void shouldTellTheLineOfBytesThatAreNoUnicode(String hex) {
        assertThatThrownBy(() -> read(HexFormat.of().parseHex(hex)))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> assertThat(e.fault().message()).isNotBlank());
        assertThatThrownBy(() -> new JsonLinesTable(Files.write(
                                folder.resolve("raw.jsonl"), HexFormat.of().parseHex(hex)))
                        .forEach(row -> true))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> assertThat(e.fault().message()).contains("Dòng 1"));
    }

    private List<SourceRow> read(byte[] bytes) throws IOException {
        return ReadRows.of(Files.write(folder.resolve("bytes.jsonl"), bytes)).rows;
    }

    private List<SourceRow> read(String text) throws IOException {
        return ReadRows.of(Files.writeString(folder.resolve("f.jsonl"), text)).rows;
    }
}
