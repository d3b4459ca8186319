package vn.thiduaso.ingest.cli;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.ingest.export.CsvText;
import vn.thiduaso.ingest.export.PublishedRuns;
import vn.thiduaso.ingest.export.RunList;
import vn.thiduaso.ingest.export.Sheet;
import vn.thiduaso.ingest.export.Value;

/** {@code runs}: lists what was scored. */
@Command(
        name = "runs",
        description =
                "Liệt kê các đợt chấm, mới nhất trước: run,index_set,version,period,units,ranked,published,created.")
final class RunsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private HomeOption home = new HomeOption();

    @Option(
            names = "--format",
            paramLabel = "DẠNG",
            defaultValue = "table",
            description = "table (bảng trên màn hình, mặc định) hoặc csv.")
    private String format = "table";

    @Mixin
    private HelpOption help = new HelpOption();

    RunsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!Set.of("table", "csv").contains(format)) {
            throw new BadRequestException("--format nhận table hoặc csv, không nhận “%s”".formatted(format));
        }
        Sheet runs;
        try (Lake lake = home.open(console.environment())) {
            runs = RunList.of(lake.runs().all(), PublishedRuns.read(home.settings(console.environment())));
        }
        if (format.equals("csv")) {
            CsvText csv = new CsvText(console.out());
            csv.row(runs.columns().stream().map(Value::of).iterator());
            runs.rows().forEach(row -> csv.row(row.iterator()));
            csv.finish();
        } else {
            TextTable.print(runs, console.out());
        }
        return ExitCode.DONE;
    }
}
