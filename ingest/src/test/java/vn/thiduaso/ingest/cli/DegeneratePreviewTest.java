package vn.thiduaso.ingest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.ingest.cli.ExampleCommands.Result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * {@code preview} over files that tell units apart in nothing or too much, and sets that contradict themselves: the documented points, or a fault with its place;
 * never NaN, a stack trace or a zero that stands for something else.
 */
class DegeneratePreviewTest {

    private static final String SET = """
            code: MAU
            version: "1"
            name: Bộ chỉ số mẫu
            valid: {from: 2026-01-01}
            legal-basis: [{document: QĐ 1/QĐ-UBND, certainty: verbatim}]
            applies-to: [hamlet]
            score: {digits: 2}
            ranking: {by: rounded, ties: competition}
            defaults: {missing: not-computable}
            levels: {type: bands, names: [{vi: Thấp}, {vi: Cao}], bounds: {percents: [50], bound-belongs: above}}
            tree:
              code: TONG
              label: Tổng
              max: 100
              children:
                - {code: K, label: K, max: 100, input: {kind: value}, rule: {type: min-max}}
            """;

    @TempDir
    Path folder;

    private ExampleCommands commands;

    @BeforeEach
    void prepare() {
        commands = new ExampleCommands(folder);
        commands.file("mau.yaml", SET);
        commands.file(
                "don-vi.csv", "unit,name,kind,group\nU1,Ấp Một,hamlet,A\nU2,Ấp Hai,hamlet,A\nU3,Ấp Ba,hamlet,B\n");
    }

    /** Rule, figures and points of each line of the table "A column of figures" of {@code docs/method.md}. */
    static List<Arguments> lines() throws IOException {
        List<Arguments> lines = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(Path.of("..", "docs", "method.md"))) {
            inside = line.startsWith("| case | rule |") || (inside && line.startsWith("|"));
            if (inside && line.contains("`")) {
                String[] cells = line.split(" \\| ");
                lines.add(Arguments.of(
                        cells[1].replace("`", ""),
                        cells[2],
                        cells[3].replace(" |", "").strip()));
            }
        }
        assertThat(lines).hasSizeGreaterThan(20);
        return lines;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("lines")
    void shouldGiveThePointsOfTheTableOrAFaultInItsCell(String rule, String figures, String points) throws IOException {
        commands.file("mau.yaml", SET.replace("type: min-max", rule));
        String[] sent = figures.split(" ");
        String[] expected = points.split(" ");
        StringBuilder units = new StringBuilder("unit,name,kind\n");
        StringBuilder rows = new StringBuilder("unit,K\n");
        for (int unit = 0; unit < sent.length; unit++) {
            units.append("U%d,Ấp %d,hamlet\n".formatted(unit + 1, unit + 1));
            rows.append("U%d,%s\n".formatted(unit + 1, sent[unit].replace("–", "")));
        }
        commands.file("don-vi.csv", units.toString());
        commands.file("so-lieu.csv", rows.toString());

        Result result = preview("--out", "ra.csv", "so-lieu.csv");

        assertThat(result.out() + result.err()).doesNotContain("Exception", "Lỗi của phần mềm");
        if (figures.matches("[– ]+")) {
            assertThat(result.exit()).isEqualTo(ExitCode.BAD_REQUEST);
            return;
        }
        boolean kept = figures.contains("inf") || figures.contains("nan");
        assertThat(result.exit()).isEqualTo(kept ? ExitCode.PARTLY : ExitCode.DONE);
        List<String> table = Files.readAllLines(folder.resolve("ra.csv"));
        assertThat(table).hasSize(sent.length + 1);
        for (int unit = 0; unit < sent.length; unit++) {
            String[] cells = table.get(unit + 1).split(",", -1);
            if (expected[unit].equals("–")) {
                assertThat(List.of(cells[3], cells[4], cells[9])).containsOnly("");
                assertThat(cells[7]).isNotBlank();
            } else {
                assertThat(Double.parseDouble(cells[9])).isCloseTo(Double.parseDouble(expected[unit]), within(1e-9));
            }
        }
        assertThat(String.join("\n", table)).doesNotContain("NaN", "Infinity");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "max: 100, input|max: 100, weight: 0, input|tree/TONG/K/weight",
                "max: 100, input|max: 100, weight: -1, input|tree/TONG/K/weight",
                "'percents: [50]'|'bands: [{from: 0, to: 40}, {from: 50, to: 100}]'|levels/bounds/bands/2/from",
                "'percents: [50]'|'bands: [{from: 0, to: 60}, {from: 50, to: 100}]'|levels/bounds/bands/2/from"
            })
    void shouldNameTheLineOfASetThatContradictsItself(String sound, String contradiction, String path) {
        commands.file("mau.yaml", SET.replace(sound, contradiction));
        commands.file("so-lieu.csv", "unit,K\nU1,1\n");

        Result result = preview("so-lieu.csv");

        assertThat(result.exit()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("mau.yaml:", path, "Cách sửa: ");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''|kiểm tra số liệu",
                "'unit,K\n'|Cách sửa",
                "'\n\n'|Cách sửa",
                "'unit,K\nU1,\nU2,\n'|Không có số liệu nào trong tệp",
                "'unit,K\nU1,inf\nU2,NaN\n'|B2 [inf]",
                "'unit,K\nU1,1e400\n'|B2 [1e400]"
            })
    void shouldScoreNothingOfAFileWithoutFigures(String content, String message) {
        commands.file("so-lieu.csv", content);

        Result result = preview("so-lieu.csv");

        assertThat(result.exit()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(message).doesNotContain("Exception", "Lỗi của phần mềm");
    }

    @Test
    void shouldNameACellThatIsNoNumberAndScoreTheRest() {
        commands.file("so-lieu.csv", "unit,K\nU1,-Infinity\nU2,4\nU3,8\n");

        Result result = preview("so-lieu.csv");

        assertThat(result.exit()).isEqualTo(ExitCode.PARTLY);
        assertThat(result.err()).contains("so-lieu.csv › B2 [-Infinity]", "Cách sửa: ");
        assertThat(result.lines()).hasSize(4);
    }

    @Test
    void shouldKeepOutTheSecondRowOfAUnit() {
        commands.file("so-lieu.csv", "unit,K\nU1,1\nU1,2\nU2,3\n");

        Result result = preview("so-lieu.csv");

        assertThat(result.exit()).isEqualTo(ExitCode.PARTLY);
        assertThat(result.err()).contains("so-lieu.csv › B3 [2]");
    }

    @Test
    void shouldKeepOutTheSecondUnitOfACode() {
        commands.file("don-vi.csv", "unit,name,kind\nU1,Ấp Một,hamlet\nU1,Ấp Khác,hamlet\n");
        commands.file("so-lieu.csv", "unit,K\nU1,1\n");

        Result result = preview("so-lieu.csv");

        assertThat(result.exit()).isEqualTo(ExitCode.PARTLY);
        assertThat(result.err()).contains("don-vi.csv › A3 [U1]");
        assertThat(result.out()).contains("Ấp Một").doesNotContain("Ấp Khác");
    }

    @Test
    void shouldRankAUnitThatIsAloneInItsGroupFirst() {
        commands.file("so-lieu.csv", "unit,K\nU1,1\nU2,2\nU3,0\n");

        Result result = preview("so-lieu.csv");

        assertThat(result.exit()).isEqualTo(ExitCode.DONE);
        assertThat(result.lines()).anyMatch(line -> line.matches("U3 +Ấp Ba +B +0\\.00 +1 +0 +1"));
    }

    private Result preview(String... more) {
        List<String> words = new ArrayList<>(List.of(
                "preview",
                "--decimal-point",
                "--index-set",
                commands.path("mau.yaml"),
                "--units",
                commands.path("don-vi.csv")));
        for (String word : more) {
            words.add(word.startsWith("-") ? word : commands.path(word));
        }
        return ExampleCommands.run(words.toArray(String[]::new));
    }
}
