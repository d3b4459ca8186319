package vn.thiduaso.benchmarks;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import vn.thiduaso.benchmarks.contest.ContestCommand;
import vn.thiduaso.benchmarks.ingest.IngestCommand;
import vn.thiduaso.benchmarks.national.NationalCommand;
import vn.thiduaso.benchmarks.national.OpenCommand;
import vn.thiduaso.ingest.cli.CommandLines;
import vn.thiduaso.ingest.cli.Console;
import vn.thiduaso.ingest.cli.HelpOption;

/** Main of {@code ./thiduaso bench …}: what the engine costs, printed. Each benchmark is a command of its own. */
@Command(
        name = "bench",
        description = "Đo chương trình tốn bao nhiêu thời gian, bộ nhớ; in số đo được, không phán đạt hay không.",
        synopsisSubcommandLabel = "LỆNH")
public final class BenchCli implements Runnable {

    @Mixin
    private HelpOption help = new HelpOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private BenchCli() {}

    public static void main(String[] arguments) {
        CommandLines.main(BenchCli::commandLine, arguments);
    }

    /** The whole command line, ready to execute; never ends the process itself. */
    static CommandLine commandLine(Console console) {
        CommandLine bench = new CommandLine(new BenchCli());
        bench.addSubcommand("kernel", new KernelCommand());
        bench.addSubcommand("robustness", new RobustnessCommand(console));
        bench.addSubcommand("preview", new PreviewCommand(console));
        bench.addSubcommand("national", new NationalCommand(console));
        bench.addSubcommand("open", new OpenCommand(console));
        bench.addSubcommand("contest", new ContestCommand(console));
        bench.addSubcommand("ingest", new IngestCommand(console));
        return CommandLines.dress(new CommandLine(new Product()).addSubcommand("bench", bench), console);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Thiếu tên lệnh");
    }

    /** Above it is the launcher, which hands over its arguments as they are. */
    @Command(name = "thiduaso", synopsisSubcommandLabel = "LỆNH")
    private static final class Product {}
}
