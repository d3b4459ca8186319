package vn.thiduaso.analytics.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.thiduaso.analytics.job.RobustnessJob;
import vn.thiduaso.analytics.job.SparkSettings;
import vn.thiduaso.analytics.job.Steps;
import vn.thiduaso.analytics.run.Flags;
import vn.thiduaso.analytics.run.RobustnessReport;
import vn.thiduaso.analytics.run.RobustnessRequest;
import vn.thiduaso.analytics.run.RobustnessSheet;
import vn.thiduaso.analytics.run.StoredRobustness;
import vn.thiduaso.datasets.indexset.DesignSource;
import vn.thiduaso.datasets.indexset.IndexSetYaml;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.datasets.run.RunInputs;
import vn.thiduaso.ingest.cli.BadRequestException;
import vn.thiduaso.ingest.cli.Console;
import vn.thiduaso.ingest.cli.ExitCode;
import vn.thiduaso.ingest.cli.HelpOption;
import vn.thiduaso.ingest.cli.HomeOption;
import vn.thiduaso.ingest.cli.SheetOption;
import vn.thiduaso.scoring.aggregation.Outranking;
import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.robustness.AggregationChoice;
import vn.thiduaso.scoring.robustness.DrawPlan;
import vn.thiduaso.scoring.robustness.InvalidDesignException;

/** {@code robustness}: how sure the ranks of a run are. */
@Command(
        name = "robustness",
        description = {
            "Độ vững của hạng: xếp hạng lại nhiều lượt với trọng số, cách tính điểm, cách gộp, bước xử lý, chỉ số bị bỏ và số liệu",
            "nghi ngờ thay đổi theo một thiết kế; lưu kết quả vào kho. Cùng đợt, thiết kế, số lượt và hạt giống thì cùng từng chữ số.",
            "Không có --design: mọi trọng số ±25 %%, các cách tính điểm thông dụng, bỏ từng chỉ số một, mọi số liệu có cờ (cột flag",
            "của tệp gửi) trong khoảng mà lệnh price dùng.",
            "Nhiều vạch hay --newest: chỉ lưu, không in bảng. Trang web hiện kết quả sau lệnh publish.",
            "Bảng (--what): units (từng đơn vị), ties (cặp sát vạch), movements (thay đổi nào làm đổi hạng), leave-one-out.",
            "Công thức và nguồn: docs/method.md; mẫu thiết kế: docs/robustness.md."
        })
final class RobustnessCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", arity = "0..1", paramLabel = "ĐỢT", description = "Mã đợt chấm (xem lệnh runs).")
    private @Nullable String run;

    @Option(
            names = "--newest",
            description = "Thay cho ĐỢT: kỳ mới nhất của mỗi bộ chỉ số, đợt chấm cuối; không in bảng.")
    private boolean newest;

    @Mixin
    private HomeOption home = new HomeOption();

    @Option(names = "--design", paramLabel = "TỆP", description = "Thiết kế, tệp YAML.")
    private @Nullable Path design;

    @Option(
            names = "--without-flagged",
            description = "Không có --design: để yên số liệu có cờ. Thiết kế của --design thì tự nêu số liệu nghi ngờ.")
    private boolean withoutFlagged;

    @Mixin
    private DrawOptions draws = new DrawOptions();

    @Option(
            names = "--what",
            paramLabel = "BẢNG",
            defaultValue = "units",
            description = "units (mặc định), ties, movements hoặc leave-one-out.")
    private String what = "units";

    @Mixin
    private SheetOption out = new SheetOption();

    @Mixin
    private Master master = new Master();

    @Mixin
    private StepsOption steps = new StepsOption();

    @Mixin
    private HelpOption help = new HelpOption();

    RobustnessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        RobustnessSheet table = table();
        if ((run == null) != newest) {
            throw new BadRequestException("Hãy cho mã một đợt chấm, hoặc --newest");
        }
        out.check();
        boolean several = newest || draws.tops().size() > 1;
        LakeSettings settings = home.usedSettings(console.environment());
        try (Lake lake = Lake.open(settings);
                Session session =
                        new Session(master.settings(settings), new Progress(console.err()), steps.steps(console))) {
            for (RunRow of : run == null ? newest(lake) : List.of(RunOfLake.run(lake, run))) {
                for (int top : draws.tops()) {
                    RobustnessReport report = analysed(lake, of, top, session);
                    if (!several) {
                        out.write(table.of(report, top), console);
                    }
                }
            }
        }
        return ExitCode.DONE;
    }

    /** The run scored last of the newest period of each index set, where this engine made it. */
    private static List<RunRow> newest(Lake lake) {
        Map<String, RunRow> newest = new TreeMap<>();
        lake.runs().all().stream()
                .filter(of -> of.engine().equals(RunInputs.ENGINE))
                .sorted(Comparator.comparing(RunRow::period).thenComparing(RunRow::created))
                .forEach(of -> newest.put(of.indexSet(), of));
        return List.copyOf(newest.values());
    }

    private RobustnessReport analysed(Lake lake, RunRow of, int top, Session session) {
        DesignSource source = design(lake, of);
        requireFewEnough(source, of.units());
        DrawPlan plan = draws.plan(source.design().variations().size(), of.units());
        RobustnessRequest request =
                new RobustnessRequest(of.id(), of.engine(), source.sha256(), plan, top, draws.flipped());
        Optional<RobustnessReport> stored = stored(lake, of, request);
        stored.ifPresent(read -> session.progress.line("phân tích %s đã có từ trước", request.id()));
        return stored.orElseGet(() -> session.drawn(lake, of, source, request));
    }

    /** A Spark session, begun when there is something to draw. */
    private static final class Session implements AutoCloseable {

        private final SparkSettings settings;
        private final Progress progress;
        private final Steps steps;
        private @Nullable RobustnessJob job;

        Session(SparkSettings settings, Progress progress, Steps steps) {
            this.steps = steps;
            this.settings = settings;
            this.progress = progress;
        }

        RobustnessReport drawn(Lake lake, RunRow run, DesignSource source, RobustnessRequest request) {
            // what was drawn with the engine of the run is read, whatever engine is here; new draws have nothing to be
            // compared with
            RunOfLake.requireThisEngine(run);
            progress.line("%d đơn vị × %d lượt", run.units(), request.plan().total());
            if (job == null) {
                job = RobustnessJob.of(settings, steps);
            }
            RobustnessJob.Analysed analysed = job.analyse(lake, run, source, request);
            progress.line("đã lưu phân tích %s", analysed.analysis().id());
            return analysed.report();
        }

        @Override
        public void close() {
            if (job != null) {
                job.close();
            }
        }
    }

    private static Optional<RobustnessReport> stored(Lake lake, RunRow run, RobustnessRequest request) {
        try {
            return StoredRobustness.find(lake, run, request);
        } catch (StoredRobustness.DamagedException damaged) {
            throw new BadRequestException(String.valueOf(damaged.getMessage()));
        }
    }

    private static void requireFewEnough(DesignSource source, int units) {
        boolean pairs = source.design().variations().stream()
                .anyMatch(variation -> variation instanceof AggregationChoice choice && choice.comparesPairs());
        if (pairs && units > Outranking.MOST_UNITS) {
            throw new BadRequestException(
                    "Thiết kế có cách gộp so từng cặp đơn vị (copeland), nhận nhiều nhất %d đơn vị; đợt chấm này có %d. Hãy bỏ cách gộp đó khỏi thiết kế."
                            .formatted(Outranking.MOST_UNITS, units));
        }
    }

    private DesignSource design(Lake lake, RunRow found) {
        IndexSet indexSet = IndexSetYaml.read(found.indexSetYaml(), found.indexSet());
        Optional<Path> file = Optional.ofNullable(design);
        try {
            if (file.isPresent()) {
                Set<String> units = Set.copyOf(lake.scores().units(found.id()));
                return DesignSource.read(file.get(), indexSet, units::contains);
            }
            return DesignSource.usual(indexSet, withoutFlagged ? List.of() : Flags.doubtful(lake, found));
        } catch (InvalidDesignException invalid) {
            throw new BadRequestException(
                    invalid.faults().stream().map(Fault::toString).toList());
        } catch (IOException unreadable) {
            throw new BadRequestException(
                    "Không mở được tệp thiết kế “%s”; kiểm tra đường dẫn và quyền đọc".formatted(file.orElseThrow()));
        }
    }

    private RobustnessSheet table() {
        return Arrays.stream(RobustnessSheet.values())
                .filter(sheet -> sheet.word().equals(what))
                .findFirst()
                .orElseThrow(() -> new BadRequestException("--what nhận %s, không nhận “%s”"
                        .formatted(
                                Arrays.stream(RobustnessSheet.values())
                                        .map(RobustnessSheet::word)
                                        .collect(Collectors.joining(", ")),
                                what)));
    }
}
