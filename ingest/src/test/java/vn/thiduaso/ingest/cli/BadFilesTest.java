package vn.thiduaso.ingest.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thiduaso.ingest.cli.ExampleCommands.Result;

import static org.assertj.core.api.Assertions.assertThat;

/** Bad files: all their messages with place and remedy, exit 2, and the lake as before. One home for all calls. */
class BadFilesTest {

    private static final String HEADER = "unit,indicator,value,numerator,denominator\n";
    private static final String GOOD = "A1,MEETINGS,4,,\n";

    @TempDir
    static Path folder;

    private static ExampleCommands commands;
    private static List<Object> before;

    @BeforeAll
    static void load() {
        commands = new ExampleCommands(folder);
        commands.file("good.csv", HEADER + GOOD);
        commands.ingest("--units", "units.csv", "good.csv");
        commands.close();
        before = commands.seen("good.csv");
    }

    static Stream<Arguments> badFiles() {
        return Stream.of(
                Arguments.of("indicator.csv", HEADER + "A2,ON_TIM,4,,\n", "B2 [ON_TIM]", "“ON_TIME”"),
                Arguments.of("text.csv", HEADER + "A2,MEETINGS,bốn,,\n", "C2 [bốn]", "Ghi số như"),
                Arguments.of("ratio.csv", HEADER + "A2,ON_TIME,,41,40\n", "D2 [41]", "Kiểm tra lại hai số"),
                Arguments.of("twice.csv", HEADER + "A2,MEETINGS,4,,\nA2,MEETINGS,5,,\n", "C3 [5]", "Giữ lại một dòng"),
                Arguments.of("empty.csv", "", "", "kiểm tra số liệu"),
                Arguments.of("disguised.xlsx", HEADER + GOOD, "", "không đổi đuôi tệp"),
                Arguments.of("header.csv", "unit,indicator,valeu\nA2,MEETINGS,4\n", "C1 [valeu]", "\"value\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void shouldRefuseABadFileWithPlaceAndRemedy(String name, String content, String place, String remedy) {
        commands.file(name, content);

        Result result = commands.ingest(name);

        assertThat(result.exit()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(result.err().lines())
                .anyMatch(line -> line.startsWith("  " + name + (place.isEmpty() ? "" : " › " + place))
                        && line.contains("Cách sửa: ")
                        && line.contains(remedy));
        assertThat(result.err()).contains("kho số liệu giữ nguyên như trước");
        assertThat(commands.seen("good.csv")).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"empty.csv", "disguised.xlsx", "header.csv"})
    void shouldLoadNothingOfAGoodFileBesideAFileThatCannotBeUsed(String name) {
        commands.file("empty.csv", "");
        commands.file("disguised.xlsx", HEADER + GOOD);
        commands.file("header.csv", "unit,indicator,valeu\nA2,MEETINGS,4\n");
        commands.file("beside.csv", HEADER + "A8,MEETINGS,1,,\n");

        assertThat(commands.ingest("beside.csv", name).exit()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(commands.seen("good.csv")).isEqualTo(before);
    }

    @Test
    void shouldShowEveryFaultOfEveryFileOfACall() throws Exception {
        commands.file("a.csv", HEADER + "A2,ON_TIM,bốn,,\nB9,MEETINGS,101,,\n");
        Files.write(folder.resolve("b.csv"), new byte[] {'%', 'P', 'D', 'F', '-', '1'});

        Result result = commands.ingest("a.csv", "b.csv");

        assertThat(result.exit()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(places(result))
                .containsExactlyInAnyOrder("a.csv › B2", "a.csv › C2", "a.csv › A3", "a.csv › C3", "b.csv: Tệp");
        assertThat(commands.seen("good.csv")).isEqualTo(before);
    }

    @Test
    void shouldShowEveryFaultOfAFileThatIsNotKept() {
        commands.file("all-bad.csv", HEADER + "A2,MEETINGS,bốn,,\n".repeat(600));
        commands.file("some-bad.csv", HEADER + "A9,MEETINGS,4,,\n" + "A2,MEETINGS,bốn,,\n".repeat(600));

        assertThat(texts(commands.ingest("all-bad.csv"))).hasSize(600);
        assertThat(texts(commands.ingest("--dry-run", "some-bad.csv"))).hasSize(600);
        assertThat(commands.seen("good.csv")).isEqualTo(before);
    }

    private static List<String> texts(Result result) {
        return result.err()
                .lines()
                .filter(line -> line.contains("không phải là số"))
                .toList();
    }

    private static List<String> places(Result result) {
        return result.err()
                .lines()
                .filter(line -> line.startsWith("  "))
                .map(line -> line.strip().split(" "))
                .map(words -> words[1].equals("›") ? words[0] + " › " + words[2] : words[0] + " " + words[1])
                .toList();
    }
}
