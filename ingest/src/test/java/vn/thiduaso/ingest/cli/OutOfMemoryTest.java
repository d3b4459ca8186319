package vn.thiduaso.ingest.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class OutOfMemoryTest {

    private final StringWriter err = new StringWriter();

    @Test
    void shouldNameTheOptionThatGivesMoreMemory() {
        assertThat(run(() -> {
                    throw new OutOfMemoryError("Java heap space");
                }))
                .isEqualTo(ExitCode.OUR_FAULT);
        assertThat(err.toString())
                .contains("Hết bộ nhớ", "THIDUASO_JAVA_OPTS=-Xmx")
                .hasLineCount(1);
    }

    @Test
    void shouldNameItWhenALibraryWrapsTheError() {
        assertThat(run(() -> {
                    throw new IllegalStateException(new OutOfMemoryError("Java heap space"));
                }))
                .isEqualTo(ExitCode.OUR_FAULT);
        assertThat(err.toString()).contains("Hết bộ nhớ", "THIDUASO_JAVA_OPTS=-Xmx");
    }

    private int run(Callable<Integer> work) {
        Console console = new Console(
                new PrintWriter(new StringWriter()), new PrintWriter(err), Map.of(), Clock.systemUTC(), false);
        CommandLine line = new CommandLine(CommandLine.Model.CommandSpec.wrapWithoutInspection(work));
        int exit = CommandLines.execute(CommandLines.dress(line, console), console);
        console.err().flush();
        return exit;
    }
}
