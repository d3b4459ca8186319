package vn.thiduaso.dashboard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import vn.thiduaso.dashboard.publish.LakeRuns;
import vn.thiduaso.dashboard.publish.PublishDesk;
import vn.thiduaso.dashboard.publish.Published;
import vn.thiduaso.dashboard.publish.RunRepository;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;

/** {@code publish RUN}: from here on the pages show this run. Works while the server runs. */
@Command(
        name = "publish",
        description =
                "Công bố một đợt chấm: từ lúc này bảng điểm hiện đợt ấy. Công bố lại đợt đang hiện thì không đổi gì.",
        mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {

    @Option(names = "--home", required = true, paramLabel = "THƯ_MỤC", description = "thư mục dữ liệu")
    private Path home = Path.of("");

    @Parameters(arity = "0..1", paramLabel = "ĐỢT", description = "mã đợt chấm")
    private @Nullable String run;

    @Option(names = "--all-new", description = "công bố mọi đợt mới nhất chưa công bố")
    private boolean allNew;

    @Option(
            names = "--by",
            paramLabel = "TÊN",
            defaultValue = "${sys:user.name}",
            description = "người công bố, ghi vào nhật ký (mặc định: ${DEFAULT-VALUE})")
    private String actor = "";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if ((run == null) == !allNew) {
            throw new IllegalArgumentException("Hãy cho mã một đợt chấm, hoặc --all-new");
        }
        if (!Files.isDirectory(home)) {
            throw new IllegalArgumentException("Không có thư mục dữ liệu " + home);
        }
        LakeSettings settings = LakeSettings.of(home, System.getenv());
        try (Lake lake = Lake.open(settings);
                Database database =
                        Database.open(settings.databaseUrl(), settings.databaseUser(), settings.databasePassword())) {
            PublishDesk desk = new PublishDesk(new LakeRuns(lake), new RunRepository(database), Clock.systemUTC());
            report(run != null ? List.of(desk.publish(run, actor)) : desk.publishAllNew(actor));
        }
        return 0;
    }

    private void report(List<Published> done) {
        var err = java.util.Objects.requireNonNull(spec).commandLine().getErr();
        if (done.isEmpty()) {
            err.println("Không có đợt mới nào cần công bố.");
        }
        for (Published published : done) {
            String what = published.indexSet() + ", kỳ " + published.period() + ": đợt " + published.run();
            err.println((published.changed() ? "Đã công bố " : "Đang công bố sẵn, không đổi gì: ") + what);
            spec.commandLine().getOut().println(published.run());
        }
    }
}
