package vn.thiduaso.analytics.cli;

import java.time.Clock;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import vn.thiduaso.analytics.job.ScoreJob;
import vn.thiduaso.analytics.job.SparkSettings;
import vn.thiduaso.analytics.run.RunInputs;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.indexset.IndexSetSources;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.scoring.Period;

/** {@code score}: one closed period; prints the run id last. */
@Command(
        name = "score",
        description = "Chấm điểm một kỳ đã chốt. Dòng cuối in ra mã đợt chấm; cùng đầu vào thì cùng một đợt chấm.")
final class ScoreCommand implements Callable<Integer> {

    @Mixin
    private Home home = new Home();

    @Option(
            names = "--index-set",
            required = true,
            paramLabel = "MÃ[@BẢN]|TỆP",
            description = "Mã bộ chỉ số có sẵn (có thể kèm @phiên-bản) hoặc đường dẫn tệp YAML.")
    private String indexSet = "";

    @Option(
            names = "--period",
            required = true,
            paramLabel = "KỲ",
            description = "Kỳ: 2026, 2026-H1, 2026-Q3 hoặc 2026-10.")
    private String period = "";

    @Mixin
    private Master master = new Master();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Progress progress = new Progress(spec.commandLine().getErr());
        LakeSettings settings = home.settings();
        Period asked = Period.find(period)
                .orElseThrow(() -> new InvalidRequestException(
                        "Kỳ \"" + period + "\" không đúng dạng; hãy ghi 2026, 2026-H1, 2026-Q3 hoặc 2026-10"));
        SparkSettings spark = master.settings(settings);
        try (ScoreJob job = ScoreJob.of(spark, Clock.systemUTC()).warmUp();
                Lake lake = Lake.open(settings)) {
            IndexSetSource source = IndexSetSources.resolve(indexSet);
            RunInputs inputs = inputs(lake, source, asked);
            progress.line(
                    "%s kỳ %s: %d đơn vị", source.set(), asked, inputs.closing().units());
            ScoreJob.Scored scored = job.score(lake, inputs);
            progress.line(
                    scored.isNew()
                            ? "đã chấm: %d đơn vị có hạng, %d chưa xếp hạng"
                            : "đã chấm từ trước: %d có hạng, %d chưa xếp hạng",
                    scored.run().ranked(),
                    scored.run().units() - scored.run().ranked());
            spec.commandLine().getOut().println(scored.run().id());
            spec.commandLine().getOut().flush();
        }
        return AnalyticsCli.DONE;
    }

    private static RunInputs inputs(Lake lake, IndexSetSource source, Period period) {
        String code = source.set().code();
        ClosedPeriod closing = lake.closedPeriods()
                .findCurrent(code, period)
                .orElseThrow(() -> new InvalidRequestException("Kỳ " + period + " của bộ chỉ số " + code
                        + " chưa chốt. Hãy nạp số liệu rồi chạy: thiduaso close --index-set " + code + " --period "
                        + period));
        if (!closing.indexSetSha256().equals(source.sha256())) {
            throw new InvalidRequestException("Kỳ " + period + " đã chốt theo một văn bản khác của bộ chỉ số " + code
                    + " (bản " + closing.indexSetVersion() + ", SHA-256 "
                    + closing.indexSetSha256().substring(0, 12)
                    + "…). Hãy chốt lại kỳ này bằng bộ chỉ số muốn chấm rồi chấm.");
        }
        return RunInputs.of(source, closing);
    }
}
