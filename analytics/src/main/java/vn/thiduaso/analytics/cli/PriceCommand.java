package vn.thiduaso.analytics.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.thiduaso.analytics.run.Flags;
import vn.thiduaso.analytics.run.PriceSheet;
import vn.thiduaso.analytics.run.RunContest;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.ingest.cli.Console;
import vn.thiduaso.ingest.cli.ExitCode;
import vn.thiduaso.ingest.cli.HelpOption;
import vn.thiduaso.ingest.cli.HomeOption;
import vn.thiduaso.ingest.cli.SheetOption;

/** {@code price}: what each doubtful or missing figure of a run may move, as a table. Computes in plain Java; no Spark. */
@Command(
        name = "price",
        description = {
            "Giá của số liệu nghi ngờ: điểm và hạng của đơn vị có thể đổi bao nhiêu khi số liệu có cờ (cột flag của",
            "tệp gửi) hoặc chưa có đứng ở mức thấp nhất và cao nhất mà các đơn vị cùng nhóm báo cáo, hay ở hai đầu khoảng",
            "nêu bằng --interval.",
            "Thử nghiệm, không dùng để xét. Cách tính: docs/method.md."
        })
final class PriceCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "ĐỢT", description = "Mã đợt chấm (xem lệnh runs).")
    private String run = "";

    @Mixin
    private HomeOption home = new HomeOption();

    @Option(names = "--unit", paramLabel = "MÃ", description = "Chỉ một đơn vị; không có thì mọi đơn vị.")
    private @Nullable String unit;

    @Option(names = "--all", description = "Mọi số liệu, kể cả đã báo cáo và không có cờ.")
    private boolean all;

    @Mixin
    private IntervalOption intervals = new IntervalOption();

    @Mixin
    private HoldOption hold = new HoldOption();

    @Mixin
    private SheetOption out = new SheetOption();

    @Mixin
    private HelpOption help = new HelpOption();

    PriceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        out.check();
        try (Lake lake = home.open(console.environment())) {
            RunContest priced = RunContest.of(lake, RunOfLake.ofThisEngine(lake, run));
            IntPredicate wanted = wanted(priced);
            Flags flags = Flags.of(lake, priced.inputs());
            out.write(
                    PriceSheet.of(priced, hold.of(priced.contest()), flags, intervals.of(priced), wanted, all),
                    console);
        }
        return ExitCode.DONE;
    }

    private IntPredicate wanted(RunContest priced) {
        if (unit == null) {
            return place -> true;
        }
        int only = RunOfLake.unit(priced, unit);
        return place -> place == only;
    }
}
