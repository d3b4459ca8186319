package vn.thiduaso.dashboard;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * {@code publish} and {@code serve}. Exit codes: 0 done, 1 our fault, 2 bad request.
 */
@Command(
        name = "thiduaso",
        description = "Công bố đợt chấm và mở bảng điểm.",
        mixinStandardHelpOptions = true,
        subcommands = {PublishCommand.class, ServeCommand.class})
public final class DashboardCli {

    private static final int OUR_FAULT = 1;
    private static final int BAD_REQUEST = 2;

    private DashboardCli() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** The exit code, for callers that go on living. */
    static int run(String... args) {
        CommandLine line = new CommandLine(new DashboardCli());
        line.setExitCodeExceptionMapper(fault -> fault instanceof IllegalArgumentException ? BAD_REQUEST : OUR_FAULT);
        line.setExecutionExceptionHandler((fault, command, result) -> {
            command.getErr().println("Lỗi: " + fault.getMessage());
            if (isOurs(fault)) {
                fault.printStackTrace(command.getErr());
                return OUR_FAULT;
            }
            return BAD_REQUEST;
        });
        return line.execute(args);
    }

    private static boolean isOurs(Exception fault) {
        return !(fault instanceof IllegalArgumentException)
                && !(fault instanceof vn.thiduaso.dashboard.publish.UnknownRunException)
                && !(fault instanceof vn.thiduaso.dashboard.publish.ConcurrentPublishException);
    }
}
