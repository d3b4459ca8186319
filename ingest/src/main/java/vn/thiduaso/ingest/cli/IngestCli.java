package vn.thiduaso.ingest.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Main of the module. Every command opens only what it needs: help and index sets never touch the lake. */
@Command(
        name = "thiduaso",
        description = "Nạp, kiểm tra, duyệt, chốt và xuất số liệu thi đua.",
        synopsisSubcommandLabel = "LỆNH",
        footer = "%nMã thoát: 0 xong · 1 lỗi của phần mềm · 2 yêu cầu hoặc dữ liệu sai · 3 một phần bị cách ly.")
public final class IngestCli implements Runnable {

    @Mixin
    private HelpOption help = new HelpOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private IngestCli() {}

    public static void main(String[] arguments) {
        CommandLines.main(IngestCli::commandLine, arguments);
    }

    /** The whole command line, ready to execute; never ends the process itself. */
    public static CommandLine commandLine(Console console) {
        CommandLine line = new CommandLine(new IngestCli());
        line.addSubcommand("index-set", IndexSetCommand.commandLine(console));
        line.addSubcommand("preview", new PreviewCommand(console));
        line.addSubcommand("mapping", MappingCommand.commandLine(console));
        line.addSubcommand("ingest", new IngestCommand(console));
        line.addSubcommand("submissions", new SubmissionsCommand(console));
        SubmissionActCommand.addTo(line, console);
        line.addSubcommand("close", new CloseCommand(console));
        line.addSubcommand("unlock", new UnlockCommand(console));
        line.addSubcommand("completeness", new CompletenessCommand(console));
        line.addSubcommand("declare", new DeclareCommand(console));
        line.addSubcommand("runs", new RunsCommand(console));
        line.addSubcommand("export", new ExportCommand(console));
        line.addSubcommand("template", new TemplateCommand(console));
        line.addSubcommand("load-packs", new LoadPacksCommand(console));
        return CommandLines.dress(line, console);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Thiếu tên lệnh");
    }
}
