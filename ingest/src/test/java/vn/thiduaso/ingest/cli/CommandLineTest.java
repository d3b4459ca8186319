package vn.thiduaso.ingest.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

import vn.thiduaso.ingest.ExampleLake;
import vn.thiduaso.ingest.ExampleRuns;
import vn.thiduaso.ingest.cli.ExampleCommands.Result;

import static org.assertj.core.api.Assertions.assertThat;

/** Help, refusals of the parser, and the commands that only look. */
class CommandLineTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void score() {
        try (ExampleLake lake = ExampleLake.empty(folder)) {
            lake.lake().commit(ExampleRuns.run(), ExampleRuns.scores());
        }
    }

    static Stream<String> commands() {
        Console console = new Console(
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()),
                Map.of(),
                Clock.systemUTC(),
                false);
        List<String> names = new ArrayList<>(List.of(""));
        add(IngestCli.commandLine(console), "", names);
        return names.stream();
    }

    private static void add(CommandLine line, String before, List<String> names) {
        line.getSubcommands().forEach((name, below) -> {
            names.add((before + " " + name).strip());
            add(below, before + " " + name, names);
        });
    }

    @ParameterizedTest(name = "{0} --help")
    @MethodSource("commands")
    void shouldExplainEveryCommand(String command) {
        Result result = run((command + " --help").strip());

        assertThat(result.exit()).isEqualTo(ExitCode.DONE);
        assertThat(result.out()).contains("Cách dùng: thiduaso", command).doesNotContain("Usage:");
        assertThat(result.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ingest --home H --index-set DTI-PROVINCE-922 --peroid 2026 f.csv | --peroid",
                "runs --home H --colour red | --colour",
                "close --home H | --index-set MÃ, --period KỲ",
                "runs --home H --home G | --home chỉ được ghi một lần",
                "export --home H RUN | --what BẢNG, --out TỆP",
                "index-set | check, list hoặc show",
                "'' | Thiếu tên lệnh",
                "loaf | loaf"
            })
    void shouldSayWhatItDoesNotUnderstand(String line, String message) {
        Result result = run(line);

        assertThat(result.exit()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(result.err()).contains("Lỗi: ", message, "--help");
        assertThat(result.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "runs --home NOWHERE",
                "close --home NOWHERE --index-set DTI-PROVINCE-922 --period 2026 --by X",
                "submissions --home NOWHERE",
                "approve --home NOWHERE --by X 0123456789abcdef",
                "completeness --home NOWHERE --index-set DTI-PROVINCE-922 --period 2026",
                "export --home NOWHERE RUN --what ranks --out x.csv"
            })
    void shouldNotMakeAHomeThatIsNotThere(String line) {
        Result result = run(line.replace("NOWHERE", folder.resolve("nowhere").toString()));

        assertThat(result.exit()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(result.err()).contains("nowhere", "ingest");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void shouldListRunsAsCsv() {
        assertThat(run("runs --format csv --home " + home()).lines())
                .containsExactly(
                        "run,index_set,version,period,units,ranked,published,created",
                        "0123456789ab,SAMPLE,1,2026-Q3,3,1,false,2026-10-05T01:00:00Z");
    }

    @Test
    void shouldExportATableAndPrintItsPath() throws IOException {
        Path out = folder.resolve("ranks.csv");

        Result result = run("export 0123456789ab --what ranks --home " + home() + " --out " + out);

        assertThat(result).isEqualTo(new Result(ExitCode.DONE, out + System.lineSeparator(), ""));
        assertThat(Files.readAllLines(out)).hasSize(4).startsWith("unit,group,score,rank,ranked,coverage,reason");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NOBODY --what ranks | NOBODY",
                "0123456789ab --what points | scores, ranks, contributions, marks, manifest",
                "0123456789ab --what ranks --format pdf | csv, xlsx"
            })
    void shouldExportNothingThatIsNotThere(String what, String message) {
        Path out = folder.resolve("nothing.csv");

        Result result = run("export " + what + " --home " + home() + " --out " + out);

        assertThat(result.exit()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(result.err()).contains(message);
        assertThat(out).doesNotExist();
    }

    @Test
    void shouldSayThatAFileCannotBeWritten() {
        Result result = run("export 0123456789ab --what ranks --home " + home() + " --out " + folder);

        assertThat(result.exit()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(result.err()).contains("--out", folder.toString(), "là một thư mục");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export 0123456789ab --what ranks --home HOME --out nowhere/x.csv",
                "template --index-set DTI-PROVINCE-922 --period 2026 --home HOME --out nowhere/x.xlsx",
                "completeness --index-set DTI-PROVINCE-922 --period 2026 --home HOME --out nowhere/x.csv",
                "preview --index-set DTI-PROVINCE-922 --out nowhere/x.csv f.csv",
                "mapping propose --index-set DTI-PROVINCE-922 --home HOME --out nowhere/x.yaml f.csv"
            })
    void shouldMakeNoFolderForAResult(String line) {
        Path nowhere = folder.resolve("nowhere");

        Result result = run(line.replace("HOME", home().toString()).replace("nowhere/", nowhere + File.separator));

        assertThat(result.exit()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(result.err()).contains("chưa có thư mục “" + nowhere + "”", "tạo thư mục trước");
        assertThat(nowhere).doesNotExist();
    }

    private static Path home() {
        return folder.resolve("home");
    }

    private static Result run(String line) {
        return ExampleCommands.run(line.isEmpty() ? new String[0] : line.split(" "));
    }
}
