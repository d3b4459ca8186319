package vn.thiduaso.analytics.cli;

import java.io.IOException;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.thiduaso.analytics.run.ImprovementSheet;
import vn.thiduaso.analytics.run.ImprovementText;
import vn.thiduaso.analytics.run.RunContest;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.ingest.cli.BadRequestException;
import vn.thiduaso.ingest.cli.Console;
import vn.thiduaso.ingest.cli.ExitCode;
import vn.thiduaso.ingest.cli.HelpOption;
import vn.thiduaso.ingest.cli.HomeOption;
import vn.thiduaso.ingest.cli.SheetOption;
import vn.thiduaso.scoring.improvement.Contest;
import vn.thiduaso.scoring.improvement.Improvement;
import vn.thiduaso.scoring.improvement.Improver;
import vn.thiduaso.scoring.improvement.Past;
import vn.thiduaso.scoring.improvement.Realism;
import vn.thiduaso.scoring.improvement.Trend;

/** {@code improve}: the smallest realistic changes that lift a unit. The answer on standard error, the table on standard output; no Spark. */
@Command(
        name = "improve",
        description = {
            "Cải thiện gì thì lên hạng: thay đổi nhỏ nhất, trong khoảng các đơn vị cùng nhóm đã đạt hoặc chính đơn vị từng",
            "thay đổi (--limit), để lên K bậc.",
            "Dòng “kết hợp”: từng thay đổi của cách rẻ nhất tìm được; “một mình”: mức nhỏ nhất nếu chỉ đổi số liệu",
            "đó; “cần có”: số liệu còn thiếu của đơn vị chưa xếp hạng. Thử nghiệm, không dùng để xét.",
            "Cách tính và nguồn: docs/method.md."
        })
final class ImproveCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "ĐỢT", description = "Mã đợt chấm (xem lệnh runs).")
    private String run = "";

    @Mixin
    private HomeOption home = new HomeOption();

    @Option(names = "--unit", paramLabel = "MÃ", required = true, description = "Mã đơn vị.")
    private String unit = "";

    @Option(
            names = "--places",
            paramLabel = "K",
            defaultValue = "1",
            description = "Số bậc muốn lên (mặc định: ${DEFAULT-VALUE}).")
    private int places;

    @Option(
            names = "--most",
            paramLabel = "M",
            defaultValue = "3",
            description = "Nhiều nhất bao nhiêu số liệu được đổi cùng lúc (mặc định: ${DEFAULT-VALUE}).")
    private int most;

    @Option(
            names = "--with-trend",
            description = "Các đơn vị khác thay đổi tiếp như từ kỳ trước; không có thì các đơn vị khác đứng yên.")
    private boolean trend;

    @Mixin
    private RealismOptions realism = new RealismOptions();

    @Mixin
    private HoldOption hold = new HoldOption();

    @Mixin
    private SheetOption out = new SheetOption();

    @Mixin
    private HelpOption help = new HelpOption();

    ImproveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        out.check();
        if (places < 1 || most < 1) {
            throw new BadRequestException("--places và --most phải từ 1");
        }
        Realism realistic = realism.realism();
        try (Lake lake = home.open(console.environment())) {
            RunContest contest = RunContest.of(lake, RunOfLake.ofThisEngine(lake, run));
            Improvement improvement = improvement(lake, contest, RunOfLake.unit(contest, unit), realistic);
            ImprovementText.lines(contest, improvement, realistic, most, trend).forEach(console.err()::println);
            console.err().flush();
            out.write(ImprovementSheet.of(contest.indexSet(), improvement), console);
        }
        return ExitCode.DONE;
    }

    private Improvement improvement(Lake lake, RunContest run, int at, Realism realistic) {
        Past past = trend || realistic.needsPast()
                ? run.past(lake)
                        .orElseThrow(() -> new BadRequestException(
                                "Kỳ %s chưa chốt với cùng bản của bộ chỉ số, nên không biết số liệu đã thay đổi thế nào; hãy chốt kỳ đó, hoặc bỏ --with-trend, --limit own-change, --effort usual-change"
                                        .formatted(run.before())))
                : Past.none(run.indexSet());
        Contest contest = run.contest();
        Contest moved = trend ? contest.moved(Trend.of(run.indexSet(), past).others(contest.units(), at)) : contest;
        return Improver.of(contest, realistic, past).lift(at, hold.of(moved), places, most);
    }
}
