package vn.thiduaso.analytics.cli;

import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import vn.thiduaso.analytics.job.ScoreJob;
import vn.thiduaso.analytics.job.SparkSettings;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.indexset.IndexSetSources;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.run.RunInputs;
import vn.thiduaso.datasets.run.RunSources;
import vn.thiduaso.ingest.cli.Console;
import vn.thiduaso.ingest.cli.ExitCode;
import vn.thiduaso.ingest.cli.HelpOption;
import vn.thiduaso.ingest.cli.HomeOption;

/** {@code score-closed}: every current closing of a bundled or published index set that has no run yet, in one session. */
@Command(
        name = "score-closed",
        description =
                "Chấm mọi kỳ đã chốt chưa có đợt chấm, theo các bộ chỉ số có sẵn và đã công bố. In mã các đợt chấm mới.")
final class ScoreClosedCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private Master master = new Master();

    @Mixin
    private HelpOption help = new HelpOption();

    ScoreClosedCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Progress progress = new Progress(console.err());
        LakeSettings settings = home.usedSettings(console.environment());
        SparkSettings spark = master.settings(settings);
        try (ScoreJob job = ScoreJob.of(spark, console.clock()).warmUp();
                Lake lake = Lake.open(settings)) {
            for (ClosedPeriod closing : lake.closedPeriods().current()) {
                Optional<IndexSetSource> source = known(lake, closing);
                if (source.isEmpty()) {
                    progress.line(
                            "%s kỳ %s: bỏ qua, bộ chỉ số không phải bản có sẵn hay đã công bố; chấm bằng lệnh score",
                            closing.indexSet(), closing.period());
                    continue;
                }
                RunSources.Earlier earlier = RunSources.earlier(lake, source.get(), closing);
                if (!earlier.otherText().isEmpty()) {
                    progress.line(
                            "%s kỳ %s: bỏ qua, kỳ trước chốt theo văn bản khác của bộ chỉ số; hãy chốt lại",
                            closing.indexSet(), closing.period());
                    continue;
                }
                RunInputs inputs =
                        new RunInputs(source.get(), closing, earlier.usable(), Optional.empty(), RunInputs.ENGINE);
                score(job, lake, inputs, progress);
            }
        }
        return ExitCode.DONE;
    }

    private void score(ScoreJob job, Lake lake, RunInputs inputs, Progress progress) {
        ScoreJob.Scored scored = job.score(lake, inputs);
        progress.line(
                "%s kỳ %s: %d đơn vị, %d có hạng%s",
                inputs.indexSet().set(),
                inputs.closing().period(),
                scored.run().units(),
                scored.run().ranked(),
                scored.isNew() ? "" : " (đã chấm từ trước)");
        if (scored.isNew()) {
            console.out().println(scored.run().id());
            console.out().flush();
        }
    }

    private static Optional<IndexSetSource> known(Lake lake, ClosedPeriod closing) {
        return IndexSetSources.find(closing.indexSet() + "@" + closing.indexSetVersion(), lake)
                .filter(source -> source.sha256().equals(closing.indexSetSha256()));
    }
}
