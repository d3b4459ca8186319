package vn.thiduaso.dashboard;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import vn.thiduaso.ingest.cli.CommandLines;
import vn.thiduaso.ingest.cli.Console;
import vn.thiduaso.ingest.cli.HelpOption;

/** Main of the dashboard process: {@code publish}, {@code account}, {@code audit} and {@code serve}. */
@Command(
        name = "thiduaso",
        description = "Công bố đợt chấm, giữ tài khoản, kiểm tra nhật ký và mở bảng điểm.",
        synopsisSubcommandLabel = "LỆNH")
public final class DashboardCli implements Runnable {

    @Mixin
    private HelpOption help = new HelpOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private DashboardCli() {}

    public static void main(String[] arguments) {
        CommandLines.main(DashboardCli::commandLine, arguments);
    }

    /** The whole command line, ready to execute; never ends the process itself. */
    static CommandLine commandLine(Console console) {
        CommandLine line = new CommandLine(new DashboardCli());
        line.addSubcommand("account", AccountCommand.commandLine(console));
        line.addSubcommand("audit", AuditCommand.commandLine(console));
        line.addSubcommand("demo-accounts", new DemoAccountsCommand(console));
        line.addSubcommand("publish", new PublishCommand(console));
        line.addSubcommand("serve", new ServeCommand(console));
        return CommandLines.dress(line, console);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Thiếu tên lệnh");
    }
}
