package vn.thiduaso.ingest.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvSeparatorTest {

    @TempDir
    Path folder;

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("decimal commas, and a comma in a name", """
                        Tên cơ quan;Tổng số hồ sơ;Đúng hạn;Tỷ lệ
                        Sở Nội vụ;100;97;97,5
                        Sở Văn hóa, Thể thao và Du lịch;200;193;96,5
                        Sở Y tế;40;39;97,5
                        """, 4),
                Arguments.of("more commas than semicolons", """
                        Tên;Tỷ lệ
                        Phòng Nội vụ, Lao động, Xã hội;97,5
                        Phòng Y tế, Dân số, Gia đình;95,5
                        """, 2),
                Arguments.of("commas alike in every row", "Đơn vị;Tỷ lệ, %\nA1;97,5\nA2;96,5\n", 2),
                Arguments.of("a comma in every cell of figures", "Đơn vị;Một, %;Hai, %\nA1;97,5;1,5\nA2;96,5;2,5\n", 3),
                Arguments.of(
                        "titles with commas",
                        "SỞ VĂN HÓA, THỂ THAO\nBiểu 1, quý 3\n\nTên;Số;Tỷ lệ\nA1;1;97,5\nA2;2;96,5\n",
                        3),
                Arguments.of("semicolons in remarks", "Tên,Ghi chú,Số\nA1,họp; tập huấn,4\nA2,họp,5\n", 3),
                Arguments.of("commas in quotes", "Tên,Ghi chú\nA1,\"a, b; c\"\n\"A2, cũ\",\"d; e\nf; g\"\n", 2),
                Arguments.of("tabs", "Tên\tGhi chú\tSố\nA1\ta, b; c\t97,5\nA2\td, e; f\t96,5\n", 3),
                Arguments.of("blanks at the end left out", "Tên;Một;Hai\nA1;1,5\nA2;2,5\nA3;3,5;1\n", 3),
                Arguments.of("a row that is short and one that is long", "a,b,c\n1,2,3\n1,2\n1,2,3,4\n1;2,3,5\n", 3),
                Arguments.of("rows alike behind a first one that is not", "x\na;b;c,d\n1;2;3,5\n1;2;3\n", 3));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void shouldPartCellsSoThatMostRowsHaveTheSameColumns(String what, String text, int columns) throws Exception {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
            Path file = Files.write(folder.resolve("a.csv"), ("\ufeff" + text).getBytes(charset));

            ReadRows read = ReadRows.of(file);

            assertThat(read.rows.stream().mapToInt(row -> row.cells().size()))
                    .as(charset + " " + read.rows)
                    .contains(columns);
            assertThat(read.rows.stream().mapToInt(row -> row.cells().size()).max())
                    .as(charset + " " + read.rows)
                    .hasValue(what.contains("long") ? 4 : columns);
        }
    }

    @Test
    void shouldPartAllOfAFileByItsFirstRows() throws Exception {
        String begins = "Tên;Tỷ lệ\n" + "A1;97,5\n".repeat(60);
        Path file = Files.writeString(folder.resolve("a.csv"), begins + "A, 1, 2, 3, 4\n".repeat(1_000));

        assertThat(ReadRows.of(file).rows).allMatch(row -> row.cells().size() <= 2);
    }

    /** The start is looked at, and of it no row that goes on behind it. */
    @Test
    void shouldPartARowLongerThanAllThatIsLookedAt() throws Exception {
        String wide = ";5,5".repeat(CsvTable.LOOKED_AT / 6);
        Path file = Files.writeString(folder.resolve("a.csv"), "A" + wide + "\nB" + wide + "\n");

        assertThat(ReadRows.of(file).rows)
                .extracting(row -> row.cells().size())
                .containsOnly(CsvTable.LOOKED_AT / 6 + 1);
    }
}
