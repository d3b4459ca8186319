package vn.thiduaso.ingest.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.thiduaso.datasets.act.State;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.ingest.commit.IngestJob;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.commit.LakeState;
import vn.thiduaso.ingest.preview.DraftForesight;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.report.ReportFolder;
import vn.thiduaso.scoring.indexset.IndexSet;

/** {@code ingest}: loads files of figures and units. */
@Command(
        name = "ingest",
        description = {
            "Nạp tệp số liệu (CSV, XLSX, XLS, ODS, JSON lines) của một kỳ; dòng sai bị cách ly, mọi lỗi được báo cùng lúc.",
            "Dạng dài: unit,indicator,period,value hoặc …,numerator,denominator; dạng rộng: unit rồi mỗi mã chỉ số một cột.",
            "Tệp đơn vị: unit,name,kind,group,parent,valid_from,valid_to,successors,sector.",
            "Lệnh bị ngắt giữa chừng không lưu gì: gọi lại đúng lệnh đó, mọi tệp được đọc lại; tệp đã có trong kho không bị lưu hai lần."
        })
final class IngestCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private SubjectOptions subject = new SubjectOptions();

    @Mixin
    private LoadOptions load = new LoadOptions();

    @Option(
            names = "--dry-run",
            description = "Chỉ kiểm tra, không lưu gì; nói thêm số nào mới, đổi, mất và điểm, hạng dự kiến của ai đổi.")
    private boolean dryRun;

    @Option(
            names = "--report",
            paramLabel = "THƯ_MỤC",
            description =
                    "Ghi kết quả kiểm tra: một trang HTML, bảng loi.csv mọi chỗ, và mỗi tệp có lỗi một bản đã đánh dấu để sửa và gửi lại.")
    private @Nullable Path report;

    @Mixin
    private MappingOption mapping = new MappingOption();

    @Mixin
    private ByOption by = new ByOption();

    @Parameters(
            paramLabel = "TỆP",
            arity = "0..*",
            description = "Tệp số liệu .csv, .xlsx, .xls, .ods hoặc .jsonl; thư mục hoặc tệp .zip các tệp như vậy.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private HelpOption help = new HelpOption();

    IngestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (files.isEmpty() && load.units().isEmpty()) {
            throw new BadRequestException("Chưa chỉ ra tệp nào để nạp");
        }
        IndexSet set = subject.indexSet(home, console).set();
        IngestRequest request = new IngestRequest(
                set,
                subject.period(),
                files,
                load.units(),
                IngestRequest.FileOrder.TOGETHER,
                by.name(),
                load.isIllustrative(),
                ReadLimits.batch(),
                mapping.find(set));
        IngestReport done = run(request);
        new ReportPrinter(console).print(done, submission(done), whereAllIs());
        done.outlook().ifPresent(outlook -> OutlookText.of(outlook, set).forEach(console.err()::println));
        writeReport(request, done);
        return ExitCode.of(done.outcome());
    }

    /** How far the files have come; those that were loaded now are submitted on the way. */
    private Map<String, State> submission(IngestReport done) {
        SubmitLoaded submission = new SubmitLoaded(console, home);
        return dryRun || load.isHeld() ? submission.states(done) : submission.submit(done, by.name());
    }

    private void writeReport(IngestRequest request, IngestReport done) {
        if (report == null) {
            return;
        }
        try {
            Path page =
                    ReportFolder.write(report, request, done, console.clock().instant());
            console.err().println("Kết quả kiểm tra: " + page);
        } catch (IOException unwritable) {
            throw new BadRequestException(
                    "Không ghi được kết quả kiểm tra vào “%s”: kiểm tra đường dẫn, quyền ghi và chỗ trống (%s)"
                            .formatted(report, unwritable.getMessage()));
        }
    }

    private IngestReport run(IngestRequest request) {
        LakeSettings settings = home.settings(console.environment());
        IngestJob job = new IngestJob(console.clock(), new ProgressLines(console));
        if (dryRun) {
            return dryRun(job, request, settings);
        }
        if (!home.isUsed(console.environment())) {
            return job.runFirst(request, () -> Lake.open(settings), DraftForesight.first());
        }
        try (Lake lake = Lake.open(settings)) {
            return job.run(request, lake, DraftForesight.of(lake));
        }
    }

    /** A dry run must not even create an empty lake. */
    private IngestReport dryRun(IngestJob job, IngestRequest request, LakeSettings settings) {
        if (!home.isUsed(console.environment())) {
            return job.dryRun(request, LakeState.empty(), DraftForesight.first());
        }
        try (Lake lake = Lake.open(settings)) {
            LakeState state = LakeState.of(lake, request.indexSet().code(), request.period());
            return job.dryRun(request, state, DraftForesight.of(lake));
        }
    }

    /** Of more findings than a terminal shows. */
    private String whereAllIs() {
        return Optional.ofNullable(report)
                .map(into ->
                        "Từng chỗ một: trang kết quả, bảng loi.csv và các tệp đã đánh dấu trong “%s”".formatted(into))
                .orElse(
                        "Muốn có từng chỗ một, theo từng tệp: thêm --report THƯ_MỤC khi kiểm tra thử (--dry-run) hoặc khi nạp. Của tệp đã nạp: trang “Chất lượng dữ liệu”.");
    }
}
