package vn.thiduaso.analytics.cli;

import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import vn.thiduaso.analytics.job.ScoreJob;
import vn.thiduaso.analytics.job.SparkSettings;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.run.RunInputs;
import vn.thiduaso.datasets.run.RunSources;
import vn.thiduaso.ingest.cli.BadRequestException;
import vn.thiduaso.ingest.cli.Console;
import vn.thiduaso.ingest.cli.ExitCode;
import vn.thiduaso.ingest.cli.HelpOption;
import vn.thiduaso.ingest.cli.HomeOption;
import vn.thiduaso.ingest.cli.SubjectOptions;
import vn.thiduaso.ingest.wording.ForceText;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.aggregation.Outranking;

/** {@code score}: one closed period; prints the run id last. */
@Command(
        name = "score",
        description = {
            "Chấm điểm một kỳ đã chốt. Dòng cuối in ra mã đợt chấm; cùng đầu vào thì cùng một đợt chấm.",
            "Kỳ chưa chốt là nháp: chỉ xem thử được (--draft)."
        })
final class ScoreCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private SubjectOptions subject = new SubjectOptions();

    @Option(
            names = "--bind-to",
            paramLabel = "ĐỢT",
            description = {
                "So với các đơn vị của một đợt chấm trước, để điểm hai kỳ so được với nhau: mốc nhỏ nhất, lớn nhất,",
                "trung bình và cách xử lý số liệu đều lấy của đợt đó. Không có thì so các đơn vị của chính kỳ này."
            })
    private String boundTo = "";

    @Option(
            names = "--draft",
            description =
                    "Chấm nháp: mọi số liệu đã nộp, kể cả chưa duyệt, như thể chốt ngay bây giờ. In bảng hạng, không lưu gì, không có mã đợt chấm.")
    private boolean draft;

    @Mixin
    private Master master = new Master();

    @Mixin
    private StepsOption steps = new StepsOption();

    @Mixin
    private HelpOption help = new HelpOption();

    ScoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Progress progress = new Progress(console.err());
        LakeSettings settings = home.usedSettings(console.environment());
        Period asked = subject.period();
        IndexSetSource source = subject.indexSet(home, console);
        ForceText.of(source.set().definition(), asked)
                .ifPresent(text -> console.err().println(text));
        if (draft) {
            return new DraftScores(console).print(settings, source.set(), asked, boundTo);
        }
        SparkSettings spark = master.settings(settings);
        try (ScoreJob job = ScoreJob.of(spark, console.clock())
                        .telling(steps.steps(console))
                        .warmUp();
                Lake lake = Lake.open(settings)) {
            RunInputs inputs = inputs(lake, source, asked, boundTo);
            progress.line(
                    "%s kỳ %s: %d đơn vị", source.set(), asked, inputs.closing().units());
            ScoreJob.Scored scored = job.score(lake, inputs);
            progress.line(
                    scored.isNew()
                            ? "đã chấm: %d đơn vị có hạng, %d chưa xếp hạng"
                            : "đã chấm từ trước: %d có hạng, %d chưa xếp hạng",
                    scored.run().ranked(),
                    scored.run().units() - scored.run().ranked());
            console.out().println(scored.run().id());
            console.out().flush();
        }
        return ExitCode.DONE;
    }

    private static RunInputs inputs(Lake lake, IndexSetSource source, Period period, String boundTo) {
        String code = source.set().code();
        ClosedPeriod closing = lake.closedPeriods()
                .findCurrent(code, period)
                .orElseThrow(() -> new BadRequestException(DraftScores.notClosed(lake, code, period)));
        if (!closing.indexSetSha256().equals(source.sha256())) {
            throw new BadRequestException("Kỳ " + period + " đã chốt theo một văn bản khác của bộ chỉ số " + code
                    + " (bản " + closing.indexSetVersion() + ", SHA-256 "
                    + closing.indexSetSha256().substring(0, 12)
                    + "…). Hãy chốt lại kỳ này bằng bộ chỉ số muốn chấm rồi chấm.");
        }
        if (source.set().comparesPairs() && closing.units() > Outranking.MOST_UNITS) {
            throw new BadRequestException("Bộ chỉ số " + code + " so từng cặp đơn vị (copeland), nhận nhiều nhất "
                    + Outranking.MOST_UNITS + " đơn vị; kỳ " + period + " có " + closing.units()
                    + ". Hãy chọn cách gộp khác trong bộ chỉ số.");
        }
        RunSources.Earlier earlier = RunSources.earlier(lake, source, closing);
        if (!earlier.otherText().isEmpty()) {
            throw new BadRequestException(earlier.otherText().stream()
                    .map(other ->
                            ("Bộ chỉ số %s xem lại kỳ %s, kỳ này đã chốt theo một văn bản khác của bộ chỉ số (bản %s). "
                                            + "Hãy chốt lại kỳ %s bằng bộ chỉ số muốn chấm.")
                                    .formatted(code, other.period(), other.indexSetVersion(), other.period()))
                    .toList());
        }
        Optional<RunInputs> bound = boundTo.isEmpty() ? Optional.empty() : Optional.of(bound(lake, source, boundTo));
        return new RunInputs(source, closing, earlier.usable(), bound, RunInputs.ENGINE);
    }

    private static RunInputs bound(Lake lake, IndexSetSource source, String id) {
        RunInputs run = lake.runs()
                .find(id)
                .map(found -> RunSources.of(lake, found))
                .orElseThrow(
                        () -> new BadRequestException("Không có đợt chấm nào mã “%s”; xem lệnh runs".formatted(id)));
        if (!run.indexSet().sha256().equals(source.sha256())) {
            throw new BadRequestException(
                    "Đợt chấm %s theo bộ chỉ số %s, không phải đúng văn bản của %s; chỉ so được với đợt chấm cùng văn bản"
                            .formatted(id, run.indexSet().set(), source.set()));
        }
        return run;
    }
}
