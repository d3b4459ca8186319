package vn.thiduaso.ingest.cli;

import java.io.IOException;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.ingest.export.PublishedRuns;
import vn.thiduaso.ingest.export.RunList;
import vn.thiduaso.ingest.export.Sheet;

/** {@code runs}: lists what was scored. */
@Command(
        name = "runs",
        description =
                "Liệt kê các đợt chấm, mới nhất trước: run,index_set,version,period,units,ranked,published,created.")
final class RunsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private TableFormat format = new TableFormat();

    @Mixin
    private HelpOption help = new HelpOption();

    RunsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        format.check();
        Sheet runs;
        try (Lake lake = home.open(console.environment())) {
            runs = RunList.of(lake.runs().all(), PublishedRuns.read(home.settings(console.environment())));
        }
        format.print(runs, console);
        return ExitCode.DONE;
    }
}
