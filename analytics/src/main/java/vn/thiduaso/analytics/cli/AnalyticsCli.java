package vn.thiduaso.analytics.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import vn.thiduaso.ingest.cli.CommandLines;
import vn.thiduaso.ingest.cli.Console;
import vn.thiduaso.ingest.cli.HelpOption;

/** Main of the analytics process. */
@Command(
        name = "thiduaso",
        description = "Nạp tệp rất dài; chấm điểm, kiểm chứng, thống kê, độ vững và cải thiện của đợt chấm.",
        synopsisSubcommandLabel = "LỆNH")
public final class AnalyticsCli implements Runnable {

    @Mixin
    private HelpOption help = new HelpOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private AnalyticsCli() {}

    public static void main(String[] arguments) {
        CommandLines.main(AnalyticsCli::commandLine, arguments);
    }

    /** The whole command line, ready to execute; never ends the process itself. */
    static CommandLine commandLine(Console console) {
        CommandLine line = new CommandLine(new AnalyticsCli());
        line.addSubcommand("ingest-large", new IngestLargeCommand(console));
        line.addSubcommand("score", new ScoreCommand(console));
        line.addSubcommand("score-closed", new ScoreClosedCommand(console));
        line.addSubcommand("verify", new VerifyCommand(console));
        line.addSubcommand("statistics", new StatisticsCommand(console));
        line.addSubcommand("compare", new CompareCommand(console));
        line.addSubcommand("robustness", new RobustnessCommand(console));
        line.addSubcommand("improve", new ImproveCommand(console));
        line.addSubcommand("price", new PriceCommand(console));
        line.addSubcommand("cluster-jars", new ClusterJarsCommand(console));
        return CommandLines.dress(line, console);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Thiếu tên lệnh");
    }
}
