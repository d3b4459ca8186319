package vn.thiduaso.analytics.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.thiduaso.analytics.job.LargeIngestJob;
import vn.thiduaso.analytics.job.LargeRequest;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.ingest.cli.ByOption;
import vn.thiduaso.ingest.cli.Console;
import vn.thiduaso.ingest.cli.ExitCode;
import vn.thiduaso.ingest.cli.HelpOption;
import vn.thiduaso.ingest.cli.HomeOption;
import vn.thiduaso.ingest.cli.LoadOptions;
import vn.thiduaso.ingest.cli.ProgressLines;
import vn.thiduaso.ingest.cli.ReportPrinter;
import vn.thiduaso.ingest.cli.SubjectOptions;
import vn.thiduaso.ingest.cli.SubmitLoaded;
import vn.thiduaso.ingest.commit.IngestReport;

/** {@code ingest-large}: loads text files of any length by Spark, as {@code ingest} does. */
@Command(
        name = "ingest-large",
        description = {
            "Nạp tệp CSV dài hơn sức một máy bằng Spark: cùng các kiểm tra, cùng kết quả như lệnh ingest.",
            "Tệp .csv, .tsv, .txt có tiêu đề unit,indicator,value… hoặc unit rồi mỗi mã một cột; UTF-8 hoặc windows-1258.",
            "Không nhận bảng tính, thư mục, mẫu đọc; không tính ảnh hưởng của cảnh báo tới điểm, hạng: dùng lệnh ingest."
        })
final class IngestLargeCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private SubjectOptions subject = new SubjectOptions();

    @Mixin
    private LoadOptions load = new LoadOptions();

    @Option(names = "--dry-run", description = "Chỉ kiểm tra, không lưu gì.")
    private boolean dryRun;

    @Mixin
    private ByOption by = new ByOption();

    @Mixin
    private Master master = new Master();

    @Parameters(
            paramLabel = "TỆP",
            arity = "1..*",
            description =
                    "Tệp số liệu: đường dẫn mà mọi máy của cụm Spark đều đọc được, hoặc địa chỉ s3://… trong kho đối tượng của kho số liệu.")
    private List<String> files = new ArrayList<>();

    @Mixin
    private HelpOption help = new HelpOption();

    IngestLargeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LargeRequest request = new LargeRequest(
                subject.indexSet(home, console),
                subject.period(),
                files,
                load.units(),
                by.name(),
                load.isIllustrative());
        LakeSettings settings = home.settings(console.environment());
        IngestReport done;
        try (LargeIngestJob job =
                LargeIngestJob.of(master.settings(settings), console.clock(), new ProgressLines(console))) {
            done = run(job, request, settings);
        }
        SubmitLoaded submission = new SubmitLoaded(console, home);
        new ReportPrinter(console)
                .print(done, dryRun || load.isHeld() ? submission.states(done) : submission.submit(done, by.name()));
        return ExitCode.of(done.outcome());
    }

    private IngestReport run(LargeIngestJob job, LargeRequest request, LakeSettings settings) {
        if (home.isUsed(console.environment())) {
            try (Lake lake = Lake.open(settings)) {
                return dryRun ? job.dryRun(request, lake) : job.run(request, lake);
            }
        }
        return dryRun ? job.dryRun(request) : runFirst(job, request, settings);
    }

    /** A call that is refused for its files must not even create an empty lake. */
    private static IngestReport runFirst(LargeIngestJob job, LargeRequest request, LakeSettings settings) {
        Opening opening = new Opening(settings);
        try (opening) {
            return job.runFirst(request, opening::lake);
        }
    }

    /** A lake that is made when somebody asks for it. */
    private static final class Opening implements AutoCloseable {

        private final LakeSettings settings;
        private @Nullable Lake lake;

        Opening(LakeSettings settings) {
            this.settings = settings;
        }

        Lake lake() {
            Lake opened = Lake.open(settings);
            lake = opened;
            return opened;
        }

        @Override
        public void close() {
            if (lake != null) {
                lake.close();
            }
        }
    }
}
