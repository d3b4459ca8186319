package vn.thiduaso.ingest.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.Function;

import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What every command line of the product has in common: UTF-8, Vietnamese help and refusals, exit codes. */
public final class CommandLines {

    private CommandLines() {}

    /** Executes one command and ends the process with its exit code, whatever threads are left. */
    public static void main(Function<Console, CommandLine> commands, String... arguments) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        Console console = new Console(out, err, System.getenv(), Clock.systemUTC(), System.console() != null);
        int exit = execute(commands.apply(console), console, arguments);
        out.flush();
        err.flush();
        System.exit(exit);
    }

    /** Executes; an error no command can handle still ends in words and an exit code. */
    static int execute(CommandLine line, Console console, String... arguments) {
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError full) {
            return Refusals.outOfMemory(console.err());
        }
    }

    /** Gives a command and all below it the streams of a console, Vietnamese headings and {@link Refusals}. */
    public static CommandLine dress(CommandLine line, Console console) {
        headings(line);
        line.setOut(console.out());
        line.setErr(console.err());
        line.setParameterExceptionHandler(new Refusals());
        line.setExecutionExceptionHandler(new Refusals());
        return line;
    }

    private static void headings(CommandLine line) {
        UsageMessageSpec usage = line.getCommandSpec().usageMessage();
        usage.synopsisHeading("Cách dùng: ");
        usage.descriptionHeading("%n");
        usage.parameterListHeading("%nTham số:%n");
        usage.optionListHeading("%nTùy chọn:%n");
        usage.commandListHeading("%nLệnh:%n");
        usage.sortOptions(false);
        usage.width(110);
        line.getSubcommands().values().forEach(CommandLines::headings);
    }

    /** UTF-8 whatever the system's letters are. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        PrintStream stream = new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
