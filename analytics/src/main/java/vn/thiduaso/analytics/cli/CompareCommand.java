package vn.thiduaso.analytics.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.thiduaso.analytics.run.ComparisonSheet;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.datasets.run.Correction;
import vn.thiduaso.datasets.run.RunDifference;
import vn.thiduaso.ingest.act.ActTexts;
import vn.thiduaso.ingest.cli.BadRequestException;
import vn.thiduaso.ingest.cli.Console;
import vn.thiduaso.ingest.cli.ExitCode;
import vn.thiduaso.ingest.cli.HelpOption;
import vn.thiduaso.ingest.cli.HomeOption;
import vn.thiduaso.ingest.cli.SheetOption;
import vn.thiduaso.scoring.lineage.Lineage;

/** {@code compare}: two runs side by side, as a table. Computes in plain Java; no Spark. */
@Command(
        name = "compare",
        description = {
            "So hai đợt chấm: điểm thay đổi bao nhiêu, trong đó bao nhiêu do số liệu của chính đơn vị, do quy tắc, do trọng số,",
            "do các đơn vị khác; tiến bộ trên cùng một mốc và hạng tiến bộ. Điểm là điểm công bố; thay đổi tính trước khi làm tròn.",
            "Đơn vị sáp nhập hoặc chia tách (--lineage) được đặt cạnh điểm bình quân của các đơn vị cũ, không so sánh được.",
            "Công thức và nguồn: docs/method.md."
        })
final class CompareCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "0..2",
            paramLabel = "ĐỢT_TRƯỚC ĐỢT_SAU",
            hideParamSyntax = true,
            description = "Mã đợt chấm trước và mã đợt chấm sau (xem lệnh runs).")
    private List<String> runs = new ArrayList<>();

    @Option(
            names = "--correction",
            paramLabel = "ĐỢT",
            description =
                    "So đợt chấm đính chính này với đợt chấm của lần chốt trước cùng kỳ: ai đổi điểm, đổi hạng, đổi mức; vì sao mở khóa.")
    private @Nullable String correction;

    @Option(
            names = "--changed",
            description = "Chỉ các đơn vị đổi điểm công bố, hạng hoặc mức; có sẵn trong --correction.")
    private boolean changed;

    @Mixin
    private HomeOption home = new HomeOption();

    @Option(
            names = "--lineage",
            paramLabel = "TỆP",
            description = "CSV các đơn vị sáp nhập, chia tách: cột before,after,weight (weight trống là 1).")
    private @Nullable Path lineage;

    @Mixin
    private SheetOption out = new SheetOption();

    @Mixin
    private HelpOption help = new HelpOption();

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        out.check();
        if (runs.size() != (correction == null ? 2 : 0)) {
            throw new BadRequestException("Ghi hai mã đợt chấm, trước và sau; hoặc --correction ĐỢT");
        }
        try (Lake lake = home.open(console.environment())) {
            if (correction == null) {
                RunRow earlier = RunOfLake.ofThisEngine(lake, runs.get(0));
                RunRow later = RunOfLake.ofThisEngine(lake, runs.get(1));
                out.write(ComparisonSheet.of(lake, earlier, later, lineage(lake, earlier, later), changed), console);
            } else {
                correction(lake, RunOfLake.ofThisEngine(lake, correction));
            }
        }
        return ExitCode.DONE;
    }

    private Lineage lineage(Lake lake, RunRow earlier, RunRow later) {
        return lineage == null ? Lineage.NONE : LineageFile.read(lineage, lake, earlier, later);
    }

    private void correction(Lake lake, RunRow later) throws IOException {
        Correction found = Correction.of(lake, later)
                .orElseThrow(() -> new BadRequestException(
                        "Đợt chấm %s không phải đợt đính chính: kỳ %s không có đợt chấm nào của một lần chốt trước"
                                .formatted(later.id(), later.period())));
        RunOfLake.requireThisEngine(found.before());
        Lineage successions = lineage(lake, found.before(), later);
        out.write(ComparisonSheet.of(lake, found.before(), later, successions, true), console);
        List<RunDifference> differences = RunDifference.of(lake, found.before(), later);
        ActTexts texts = ActTexts.of(lake);
        found.acts().forEach(act -> console.err().println(texts.sentence(act)));
        console.err()
                .println("Đợt %s so với đợt %s: %d đơn vị đổi điểm, %d đổi hạng, %d đổi mức, trong %d đơn vị"
                        .formatted(
                                later.id(),
                                found.before().id(),
                                count(differences, RunDifference::changesScore),
                                count(differences, RunDifference::changesRank),
                                count(differences, RunDifference::changesLevel),
                                differences.size()));
    }

    private static long count(List<RunDifference> differences, Predicate<RunDifference> what) {
        return differences.stream().filter(what).count();
    }
}
