package vn.thiduaso.analytics.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

import vn.thiduaso.ingest.cli.Console;

import static org.assertj.core.api.Assertions.assertThat;

class HelpTextsTest {

    private static final StringWriter OUT = new StringWriter();

    private static CommandLine commandLine() {
        return AnalyticsCli.commandLine(new Console(
                new PrintWriter(OUT, true), new PrintWriter(OUT, true), Map.of(), Clock.systemUTC(), false));
    }

    static Stream<String> commands() {
        return commandLine().getSubcommands().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void shouldExplainEveryCommandInVietnamese(String command) {
        OUT.getBuffer().setLength(0);

        assertThat(commandLine().execute(command, "--help")).isZero();
        assertThat(OUT.toString()).contains("Cách dùng:", command).doesNotContain("Usage:", "%%");
    }

    /** The parser takes the texts for formats, and warns on the console whoever asked for help of a percent sign that is none. */
    @ParameterizedTest
    @MethodSource("commands")
    void shouldHavePercentSignsThatTheParserUnderstands(String command) {
        PrintStream console = System.err;
        ByteArrayOutputStream warnings = new ByteArrayOutputStream();
        System.setErr(new PrintStream(warnings, true, StandardCharsets.UTF_8));
        try {
            commandLine().execute(command, "--help");
        } finally {
            System.setErr(console);
        }

        assertThat(warnings.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
