package vn.thiduaso.analytics.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.thiduaso.analytics.run.ComparisonSheet;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.ingest.cli.Console;
import vn.thiduaso.ingest.cli.ExitCode;
import vn.thiduaso.ingest.cli.HelpOption;
import vn.thiduaso.ingest.cli.HomeOption;
import vn.thiduaso.ingest.cli.SheetOption;
import vn.thiduaso.scoring.lineage.Lineage;

/** {@code compare}: two runs side by side, as a table. Computes in plain Java; no Spark. */
@Command(
        name = "compare",
        description = {
            "So hai đợt chấm: điểm thay đổi bao nhiêu, trong đó bao nhiêu do số liệu của chính đơn vị, do quy tắc, do trọng số,",
            "do các đơn vị khác; tiến bộ trên cùng một mốc và hạng tiến bộ. Điểm là điểm công bố; thay đổi tính trước khi làm tròn.",
            "Đơn vị sáp nhập hoặc chia tách (--lineage) được đặt cạnh điểm bình quân của các đơn vị cũ, không so sánh được.",
            "Công thức và nguồn: docs/method.md."
        })
final class CompareCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "ĐỢT_TRƯỚC", description = "Mã đợt chấm trước (xem lệnh runs).")
    private String before = "";

    @Parameters(index = "1", paramLabel = "ĐỢT_SAU", description = "Mã đợt chấm sau.")
    private String after = "";

    @Mixin
    private HomeOption home = new HomeOption();

    @Option(
            names = "--lineage",
            paramLabel = "TỆP",
            description = "CSV các đơn vị sáp nhập, chia tách: cột before,after,weight (weight trống là 1).")
    private @Nullable Path lineage;

    @Mixin
    private SheetOption out = new SheetOption();

    @Mixin
    private HelpOption help = new HelpOption();

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        out.check();
        Lineage successions = lineage == null ? Lineage.NONE : LineageFile.read(lineage);
        try (Lake lake = home.open(console.environment())) {
            RunRow earlier = RunOfLake.run(lake, before);
            RunRow later = RunOfLake.run(lake, after);
            out.write(ComparisonSheet.of(lake, earlier, later, successions), console);
        }
        return ExitCode.DONE;
    }
}
