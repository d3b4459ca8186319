package vn.thiduaso.ingest.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

class RowTableTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 257, 10_000})
    void shouldWriteTheBytesOfTheSheet(int rows) throws IOException {
        RowTable table = new RowTable(
                "t",
                List.of("a", "=b", "c", "d"),
                rows,
                (row, line) -> line.whole(row)
                        .text(row % 3 == 0 ? "=Đơn vị, \"" + row : "")
                        .number(row / 7.0)
                        .number(row / 4.0, 1));

        table.write(SheetFormat.CSV, folder.resolve("t.csv"));

        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        SheetFormat.CSV.write(table.sheet(), sheet);
        assertThat(Files.readAllBytes(folder.resolve("t.csv"))).isEqualTo(sheet.toByteArray());
    }

    @Test
    void shouldLeaveTheOldFileWhenARowCannotBeMade() throws IOException {
        Path out = Files.writeString(folder.resolve("t.csv"), "old");
        RowTable table = new RowTable("t", List.of("a"), 3, (row, line) -> {
            throw new IllegalStateException("row " + row);
        });

        assertThat(catchThrowable(() -> table.write(SheetFormat.CSV, out))).isInstanceOf(IllegalStateException.class);
        assertThat(out).hasContent("old");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Property
    void shouldWriteEveryDoubleAsAValueDoes(@ForAll double number) {
        String written = text(new CsvLine().number(number));

        assertThat(written).isEqualTo(Value.of(number).plain());
        assertThat(Double.parseDouble(written)).isEqualTo(number + 0.0);
    }

    @Property
    void shouldWriteEveryDecimalAsAValueDoes(@ForAll int whole, @ForAll @IntRange(max = 7) int decimals) {
        double number = whole / Math.pow(10, decimals);

        assertThat(text(new CsvLine().number(number)))
                .isEqualTo(Value.of(number).plain());
    }

    @Property
    void shouldWriteFixedDigitsAsAValueDoes(
            @ForAll int whole, @ForAll @IntRange(max = 9) int decimals, @ForAll @IntRange(max = 9) int digits) {
        double number = whole / Math.pow(10, decimals);

        assertThat(text(new CsvLine().number(number, digits)))
                .isEqualTo(Value.of(number, digits).plain());
    }

    private static String text(Line line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ((CsvLine) line).drainTo(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
