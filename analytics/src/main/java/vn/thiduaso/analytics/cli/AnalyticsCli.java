package vn.thiduaso.analytics.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.fault.InvalidIndexSetException;

/**
 * Main of the analytics process. Exit codes: 0 done, 1 our fault (with its stack trace), 2 bad request or data (with what to do).
 */
@Command(
        name = "thiduaso",
        description = "Chấm điểm và kiểm tra đợt chấm.",
        mixinStandardHelpOptions = true,
        subcommands = {ScoreCommand.class, ScoreClosedCommand.class, VerifyCommand.class})
public final class AnalyticsCli {

    static final int DONE = 0;
    static final int OUR_FAULT = 1;
    static final int BAD_REQUEST_OR_DATA = 2;

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        // Spark leaves threads behind that would keep the process; everything is committed and closed by now
        System.exit(run(out, err, args));
    }

    /** The commands without the process around them. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return commandLine().setOut(out).setErr(err).execute(args);
    }

    private static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new AnalyticsCli());
        for (CommandLine sub : commandLine.getSubcommands().values()) {
            sub.getCommandSpec().mixinStandardHelpOptions(true);
        }
        return commandLine.setExecutionExceptionHandler((e, command, parsed) -> explain(e, command.getErr()));
    }

    private static int explain(Exception e, PrintWriter err) {
        if (e instanceof InvalidIndexSetException invalid) {
            invalid.faults().forEach(fault -> err.println(sentence(fault)));
            return BAD_REQUEST_OR_DATA;
        }
        if (e instanceof InvalidRequestException) {
            err.println(e.getMessage());
            return BAD_REQUEST_OR_DATA;
        }
        err.println("Lỗi của phần mềm, chưa có gì thay đổi trong kho; xin gửi các dòng sau cho nơi hỗ trợ:");
        e.printStackTrace(err);
        return OUR_FAULT;
    }

    private static String sentence(Fault fault) {
        return "%s: %s; %s".formatted(fault.place(), fault.message(), fault.remedy());
    }
}
