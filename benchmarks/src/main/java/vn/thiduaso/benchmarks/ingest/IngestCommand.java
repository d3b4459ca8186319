package vn.thiduaso.benchmarks.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import vn.thiduaso.benchmarks.Launcher;
import vn.thiduaso.benchmarks.TemporaryFolder;
import vn.thiduaso.ingest.cli.Console;
import vn.thiduaso.ingest.cli.ExitCode;
import vn.thiduaso.ingest.cli.HelpOption;

/** {@code bench ingest}: makes a file, lets the engines load it in turn, prints the table; ends with 1 when they accept another number of rows. */
@Command(
        name = "ingest",
        description = {
            "So cả lệnh ingest với DuckDB trên cùng một tệp CSV: đọc, kiểm khoảng giá trị, kiểm trùng, ghi Parquet.",
            "Lần lượt từng cách, mỗi lần một tiến trình mới và một thư mục dữ liệu mới; so số dòng được nhận."
        })
public final class IngestCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--rows",
            paramLabel = "SỐ",
            defaultValue = "10000000",
            description = "Bao nhiêu dòng (mặc định ${DEFAULT-VALUE}).")
    private int rows = 10_000_000;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "3",
            description = "Số lượt (mặc định ${DEFAULT-VALUE}).")
    private int rounds = 3;

    @Option(names = "--large", description = "Nạp cả bằng lệnh ingest-large, Spark trên máy này.")
    private boolean large;

    @Mixin
    private HelpOption help = new HelpOption();

    public IngestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Launcher launcher = Launcher.of(console);
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            Path set = BulkFile.indexSet(folder.path());
            IngestContest contest =
                    new IngestContest(launcher, set, folder.path().resolve("scratch"));
            // the first call of a command makes its class archive
            contest.ours(BulkFile.figures(folder.path(), 1_000));
            if (large) {
                contest.large(BulkFile.figures(folder.path(), 1_000));
            }
            IngestContest.Result result = contest.run(BulkFile.figures(folder.path(), rows), rounds, large);
            console.out().print(result.table());
            console.out().flush();
            return result.agrees() ? ExitCode.DONE : ExitCode.OUR_FAULT;
        }
    }
}
