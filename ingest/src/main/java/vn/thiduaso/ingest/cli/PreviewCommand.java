package vn.thiduaso.ingest.cli;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.preview.Preview;
import vn.thiduaso.ingest.preview.PreviewJob;
import vn.thiduaso.ingest.preview.PreviewRequest;
import vn.thiduaso.ingest.preview.PreviewTables;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.wording.ForceText;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.UnitKind;
import vn.thiduaso.scoring.indexset.IndexSet;

/** {@code preview}: scores files as they lie there, for whoever designs a method. */
@Command(
        name = "preview",
        description = {
            "Chấm thử tệp số liệu bằng một bộ chỉ số: không cần thư mục dữ liệu, không lưu gì, cùng kết quả từng chữ số như chấm thật.",
            "Tệp số liệu và tệp đơn vị như ở lệnh ingest, kiểm tra như nhau; dòng sai được báo, phần còn lại vẫn được chấm.",
            "Tệp có nhiều kỳ: chấm kỳ mới nhất; bộ chỉ số có history thì nhìn lại các kỳ trước.",
            "Bảng ở --out: unit,name,group,score,rank,level,coverage,reason, khoảng hạng nếu có --draws, điểm của từng nút, marks (nút ước tính,",
            "thiếu…; số liệu imputed, winsorised, transformed, denominated… khi bộ chỉ số có preparation)."
        })
final class PreviewCommand implements Callable<Integer> {

    /** Bytes of figures from which on a person wonders whether anything happens. */
    private static final long SLOW = 300_000_000;

    private static final String DRAWS = "--draws";

    private final Console console;

    @Mixin
    private IndexSetOption indexSet = new IndexSetOption();

    @Option(
            names = "--units",
            paramLabel = "TỆP",
            description = "Tệp đơn vị; có thể ghi nhiều lần. Không có thì đơn vị là những mã có trong số liệu.")
    private List<Path> units = new ArrayList<>();

    @Option(
            names = "--period",
            paramLabel = "KỲ",
            description =
                    "Kỳ chấm, cũng là kỳ của dòng không ghi kỳ. Mặc định: kỳ mới nhất; tệp không ghi kỳ là năm nay.")
    private @Nullable String period;

    @Option(
            names = "--kind",
            paramLabel = "LOẠI",
            description = "Loại của đơn vị không có trong tệp đơn vị; cần khi bộ chỉ số áp dụng cho nhiều loại.")
    private @Nullable String kind;

    @Option(
            names = "--decimal-point",
            description =
                    "Dấu chấm trong tệp là dấu thập phân: 1.234 là 1,234. Không ghi thì số như vậy bị báo vì đọc được hai cách.")
    private boolean decimalPoint;

    @Option(
            names = DRAWS,
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "Xếp hạng lại N lượt như lệnh robustness không có thiết kế, số liệu có cờ để yên; thêm khoảng hạng 5–95 %% và hạng giữa. Mặc định: không.")
    private int draws;

    @Mixin
    private MappingOption mapping = new MappingOption();

    @Mixin
    private SheetOption out = new SheetOption();

    @Parameters(
            paramLabel = "TỆP",
            arity = "1..*",
            description = "Tệp số liệu .csv, .xlsx, .xls, .ods hoặc .jsonl; thư mục hoặc tệp .zip các tệp như vậy.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private HelpOption help = new HelpOption();

    PreviewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        out.check();
        PreviewRequest request = request();
        long bytes = files.stream().mapToLong(file -> file.toFile().length()).sum();
        if (bytes > SLOW) {
            console.err().println("Đọc và kiểm tra %d MB".formatted(bytes / 1_000_000));
        }
        PreviewJob job = PreviewJob.read(request);
        tell(job.report());
        DrawLimit.check(job.units(), draws, DRAWS);
        Optional<Preview> preview = job.score();
        if (preview.isEmpty()) {
            console.err().println(nothing(job));
            return ExitCode.BAD_REQUEST;
        }
        ForceText.of(request.indexSet().definition(), preview.get().period())
                .ifPresent(text -> console.err().println(text));
        show(preview.get());
        console.err().println(done(preview.get(), job.unused()));
        return job.report().outcome() == IngestReport.Outcome.DONE ? ExitCode.DONE : ExitCode.PARTLY;
    }

    private void tell(IngestReport report) {
        new ReportPrinter(console).printRead(report);
        if (hasAmbiguous(report)) {
            console.err()
                    .println("Nếu mọi dấu chấm trong tệp là dấu thập phân (tệp do máy ghi), hãy thêm --decimal-point.");
        }
    }

    private void show(Preview preview) {
        if (out.isGiven()) {
            out.write(PreviewTables.whole(preview), console);
        } else {
            TextTable.print(PreviewTables.ranking(preview).sheet(), console.out());
        }
    }

    private static boolean hasAmbiguous(IngestReport report) {
        return report.files().stream()
                .flatMap(file -> file.faults().stream())
                .anyMatch(fault ->
                        fault.rule().equals("number-ambiguous") && fault.text().contains("."));
    }

    private PreviewRequest request() {
        IndexSet set = indexSet.resolve().set();
        Optional<Period> asked = Optional.ofNullable(period)
                .map(text ->
                        Period.find(text).orElseThrow(() -> new BadRequestException(SubjectOptions.noPeriod(text))));
        Period thisYear =
                new Period(console.clock().instant().atZone(ZoneOffset.UTC).getYear(), Period.Kind.YEAR, 1);
        if (draws < 0) {
            throw new BadRequestException("--draws nhận số từ 0, không nhận %d".formatted(draws));
        }
        DrawLimit.check(1, draws, DRAWS);
        return new PreviewRequest(
                set,
                asked,
                thisYear,
                kindOf(set),
                decimalPoint,
                draws,
                units,
                files,
                ReadLimits.batch(),
                mapping.find(set));
    }

    /** The kind asked for, else the only one; with a file of units, of which each has its own, the first one as in closing. */
    private String kindOf(IndexSet set) {
        List<String> kinds = UnitKind.codes().stream()
                .filter(set.definition().appliesTo()::contains)
                .toList();
        if (kind != null && !kinds.contains(kind)) {
            throw new BadRequestException("Bộ chỉ số %s không áp dụng cho loại đơn vị “%s”; --kind nhận: %s"
                    .formatted(set.code(), kind, String.join(", ", kinds)));
        }
        if (kind == null && units.isEmpty() && kinds.size() > 1) {
            throw new BadRequestException(
                    "Bộ chỉ số %s áp dụng cho nhiều loại đơn vị; thêm --units TỆP, hoặc --kind với một trong: %s"
                            .formatted(set.code(), String.join(", ", kinds)));
        }
        return kind == null ? kinds.get(0) : kind;
    }

    private static String nothing(PreviewJob job) {
        boolean faulty =
                job.report().files().stream().anyMatch(file -> !file.faults().isEmpty());
        boolean refused = job.report().anyRefused() || job.report().outcome() == IngestReport.Outcome.REFUSED;
        if (refused && faulty) {
            return "Không chấm; hãy sửa các lỗi trên.";
        }
        return job.unused().isEmpty()
                ? "Không có số liệu nào trong tệp; không chấm."
                : "Không có số liệu nào của kỳ cần chấm; các kỳ có trong tệp: " + list(job.unused());
    }

    private static String done(Preview preview, List<Period> unused) {
        String looked = preview.before().isEmpty() ? "" : "; nhìn lại " + list(preview.before());
        String left = unused.isEmpty() ? "" : "; không dùng số liệu của " + list(unused);
        return "Đã chấm thử %d đơn vị, xếp hạng %d, kỳ %s, bộ chỉ số %s%s%s. Không lưu gì."
                .formatted(preview.size(), preview.ranked(), preview.period(), preview.indexSet(), looked, left);
    }

    private static String list(List<Period> periods) {
        return periods.stream().map(Period::toString).collect(Collectors.joining(", "));
    }
}
