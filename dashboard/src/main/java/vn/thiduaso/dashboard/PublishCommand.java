package vn.thiduaso.dashboard;

import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.publish.ConcurrentPublishException;
import vn.thiduaso.dashboard.publish.LakeRuns;
import vn.thiduaso.dashboard.publish.PublishDesk;
import vn.thiduaso.dashboard.publish.Published;
import vn.thiduaso.dashboard.publish.UnknownRunException;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.ingest.cli.BadRequestException;
import vn.thiduaso.ingest.cli.ByOption;
import vn.thiduaso.ingest.cli.Console;
import vn.thiduaso.ingest.cli.ExitCode;
import vn.thiduaso.ingest.cli.HelpOption;
import vn.thiduaso.ingest.cli.HomeOption;

/** {@code publish RUN}: from here on the pages show this run. Works while the server runs. */
@Command(
        name = "publish",
        description =
                "Công bố một đợt chấm: từ lúc này bảng điểm hiện đợt ấy. Công bố lại đợt đang hiện thì không đổi gì.")
final class PublishCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private HomeOption home = new HomeOption();

    @Parameters(arity = "0..1", paramLabel = "ĐỢT", description = "Mã đợt chấm (12 ký tự).")
    private @Nullable String run;

    @Option(names = "--all-new", description = "Công bố mọi đợt mới nhất chưa công bố.")
    private boolean allNew;

    @Mixin
    private ByOption by = new ByOption();

    @Mixin
    private HelpOption help = new HelpOption();

    PublishCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if ((run == null) != allNew) {
            throw new BadRequestException("Hãy cho mã một đợt chấm, hoặc --all-new");
        }
        LakeSettings settings = home.usedSettings(console.environment());
        try (Lake lake = Lake.open(settings);
                Database database =
                        Database.open(settings.databaseUrl(), settings.databaseUser(), settings.databasePassword())) {
            PublishDesk desk = new PublishDesk(new LakeRuns(lake), database, console.clock());
            String actor = Act.terminal(by.name());
            report(run != null ? List.of(desk.publish(run, actor)) : desk.publishAllNew(actor));
        } catch (UnknownRunException | ConcurrentPublishException refused) {
            throw new BadRequestException(refused.getMessage());
        }
        return ExitCode.DONE;
    }

    private void report(List<Published> done) {
        if (done.isEmpty()) {
            console.err().println("Không có đợt mới nào cần công bố.");
        }
        for (Published published : done) {
            String what = published.indexSet() + ", kỳ " + published.period() + ": đợt " + published.run();
            console.err().println((published.moved() ? "Đã công bố " : "Đang công bố sẵn: ") + what);
            if (published.analyses() > 0) {
                console.err().println("   kèm %d phân tích độ vững của hạng".formatted(published.analyses()));
            }
            console.out().println(published.run());
        }
    }
}
