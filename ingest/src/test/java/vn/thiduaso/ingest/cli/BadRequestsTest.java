package vn.thiduaso.ingest.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.cli.ExampleCommands.Result;

import static org.assertj.core.api.Assertions.assertThat;

/** Bad index sets and options: all messages with place and remedy, exit 2, and the lake as before. One home for all calls. */
class BadRequestsTest {

    @TempDir
    static Path folder;

    private static ExampleCommands commands;
    private static List<Object> before;

    @BeforeAll
    static void load() {
        commands = new ExampleCommands(folder);
        commands.file("good.csv", "unit,indicator,value\nA1,MEETINGS,4\n");
        commands.ingest("--units", "units.csv", "good.csv");
        commands.close();
        before = commands.seen("good.csv");
    }

    static Stream<List<String>> callsWithTheSet() {
        return Stream.of(
                List.of("ingest", "--home", "home", "--index-set", "five.yaml", "--period", "2026-Q3", "good.csv"),
                List.of("close", "--by", "x", "--home", "home", "--index-set", "five.yaml", "--period", "2026-Q3"),
                List.of("index-set", "check", "five.yaml"),
                List.of("index-set", "show", "five.yaml"));
    }

    @ParameterizedTest
    @MethodSource("callsWithTheSet")
    void shouldShowAllFiveFaultsOfAnIndexSetWithLinePathAndRemedy(List<String> words) {
        commands.file("five.yaml", withFiveFaults());
        List<String> call = words.stream()
                .map(word -> word.contains(".") || word.equals("home") ? commands.path(word) : word)
                .toList();

        Result result = ExampleCommands.run(call.toArray(String[]::new));

        assertThat(result.exit()).isEqualTo(ExitCode.BAD_REQUEST);
        List<String> faults =
                result.err().lines().filter(line -> line.contains("Cách sửa: ")).toList();
        assertThat(faults).hasSize(5).allMatch(line -> line.matches(".*five\\.yaml:\\d+ · \\S+: .+\\. Cách sửa: .+"));
        assertThat(faults.toString())
                .contains("illustrative", "aggregate", "ON_TIME/input", "ON_TIME/rule", "MEETINGS");
        assertThat(commands.seen("good.csv")).isEqualTo(before);
    }

    private static String withFiveFaults() {
        return ExampleFiles.YAML
                .replace("illustrative: true", "illustrative: maybe")
                .replace("{type: sum}", "{type: summ}")
                .replace("kind: ratio", "kind: ratoi")
                .replace("{type: ratio-linear}", "{type: ratio-linaer}")
                .replace("max: 4", "max: bốn");
    }

    static Stream<Arguments> badRequests() {
        return Stream.of(
                Arguments.of("--period", "2026-13", "2026-Q3"),
                Arguments.of("--period", "quý 3", "2026-Q3"),
                Arguments.of("--index-set", "NOBODY", "dùng mã có sẵn"),
                Arguments.of("--home", "sample.yaml", "không phải thư mục"),
                Arguments.of("--home", "sample.yaml/below", "không phải thư mục"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("badRequests")
    void shouldRefuseABadRequest(String option, String value, String message) {
        List<String> words = new ArrayList<>(List.of("ingest"));
        words.addAll(commands.subject());
        words.set(words.indexOf(option) + 1, value.contains(".") ? commands.path(value) : value);
        words.add(commands.path("good.csv"));

        Result result = ExampleCommands.run(words.toArray(String[]::new));

        assertThat(result.exit()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(result.err()).contains("Lỗi: ").contains(message);
        assertThat(commands.seen("good.csv")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "close"})
    void shouldReportAnUnknownSetAndABadPeriodTogether(String command) {
        List<String> words =
                new ArrayList<>(List.of(command, "--home", commands.home().toString()));
        words.addAll(List.of("--index-set", "NOBODY", "--period", "2026-13"));
        words.addAll(command.equals("ingest") ? List.of(commands.path("good.csv")) : List.of("--by", "x"));

        Result result = ExampleCommands.run(words.toArray(String[]::new));

        assertThat(result.exit()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(result.err().lines())
                .filteredOn(line -> line.startsWith("Lỗi: "))
                .hasSize(2)
                .anyMatch(line -> line.contains("NOBODY"))
                .anyMatch(line -> line.contains("2026-13"));
    }

    @Test
    void shouldRefuseANameThatCannotBeKept() {
        Result result = commands.ingest("--by", "x".repeat(201), "good.csv");

        assertThat(result.exit()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(result.err()).contains("--by", "200", "201");
        assertThat(commands.seen("good.csv")).isEqualTo(before);
    }
}
