package vn.thiduaso.analytics.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import vn.thiduaso.analytics.method.MethodSample;
import vn.thiduaso.analytics.method.MethodStatistics;
import vn.thiduaso.analytics.method.Thresholds;
import vn.thiduaso.analytics.run.RunSample;
import vn.thiduaso.analytics.run.StatisticsSheet;
import vn.thiduaso.datasets.indexset.IndexSetYaml;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.datasets.lake.ScoreRow;
import vn.thiduaso.ingest.cli.Console;
import vn.thiduaso.ingest.cli.ExitCode;
import vn.thiduaso.ingest.cli.HelpOption;
import vn.thiduaso.ingest.cli.HomeOption;
import vn.thiduaso.ingest.cli.SheetOption;
import vn.thiduaso.ingest.export.Sheet;

/** {@code statistics}: what the method page says of a run, as a table. Reads stored results only; no Spark. */
@Command(
        name = "statistics",
        description = {
            "Thống kê phương pháp của một đợt chấm, từ điểm đã lưu; không tính lại, không cần Spark.",
            "Cột: thống kê, nút, đối chiếu, giá trị, n (số đơn vị), cờ. Gồm: phân bố, độ đầy đủ, trọng số danh nghĩa và",
            "thực tế, tương quan (Pearson, Spearman, Kendall), alpha của Cronbach, thành phần chính, điểm mạnh và yếu",
            "của từng đơn vị. Mẫu nhỏ: có cảnh báo dưới 30 đơn vị, dưới mức tối thiểu thì không tính và nêu lý do.",
            "Công thức và nguồn: docs/method.md."
        })
final class StatisticsCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "ĐỢT", description = "Mã đợt chấm (xem lệnh runs).")
    private String run = "";

    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private SheetOption out = new SheetOption();

    @Mixin
    private HelpOption help = new HelpOption();

    StatisticsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        out.check();
        out.write(sheet(), console);
        return ExitCode.DONE;
    }

    private Sheet sheet() {
        try (Lake lake = home.open(console.environment())) {
            RunRow found = RunOfLake.run(lake, run);
            List<ScoreRow> rows = lake.scores().of(run);
            MethodSample sample = RunSample.of(IndexSetYaml.read(found.indexSetYaml(), found.indexSet()), rows);
            return StatisticsSheet.of(sample, MethodStatistics.of(sample), Thresholds.USUAL);
        }
    }
}
