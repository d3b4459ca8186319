package vn.thiduaso.benchmarks.contest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import vn.thiduaso.benchmarks.Launcher;
import vn.thiduaso.benchmarks.SixtyIndicators;
import vn.thiduaso.benchmarks.TemporaryFolder;
import vn.thiduaso.ingest.cli.BadRequestException;
import vn.thiduaso.ingest.cli.Console;
import vn.thiduaso.ingest.cli.ExitCode;
import vn.thiduaso.ingest.cli.HelpOption;

/** {@code bench contest}: makes the files, lets the engines run in turn, prints the table; ends with 1 when a rank differs. */
@Command(
        name = "contest",
        description = {
            "So cả lệnh score với DuckDB trên cùng số liệu: 60 chỉ số, min–max, 8 trụ cột, hạng trong 34 nhóm.",
            "Lần lượt từng cách, mỗi lần một tiến trình mới, so từng hạng; in trung vị, CPU, bộ nhớ, tỷ lệ."
        })
public final class ContestCommand implements Callable<Integer> {

    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,9})([kM]?)");

    private final Console console;

    @Option(
            names = "--observations",
            paramLabel = "SỐ,…",
            split = ",",
            defaultValue = "1M,10M,100M",
            description = "Bao nhiêu số liệu, ví dụ 20k, 1M (mặc định ${DEFAULT-VALUE}).")
    private List<String> observations = new ArrayList<>();

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "3",
            description = "Số lượt (mặc định ${DEFAULT-VALUE}).")
    private int rounds = 3;

    @Option(
            names = "--keep",
            paramLabel = "THƯ_MỤC",
            description = "Giữ số liệu sinh ra ở đây, lần sau dùng lại (100M: 2 GB, thêm 2 GB khi chạy).")
    private Optional<Path> keep = Optional.empty();

    @Mixin
    private HelpOption help = new HelpOption();

    public ContestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Integer> sizes = observations.stream().map(ContestCommand::units).toList();
        Launcher launcher = Launcher.of(console);
        try (TemporaryFolder temporary = TemporaryFolder.create()) {
            Path folder = keep.map(Path::toAbsolutePath).orElse(temporary.path());
            List<Contest.Result> results = new ArrayList<>();
            for (int units : sizes) {
                say("sinh số liệu của %d đơn vị".formatted(units));
                ContestFiles files = ContestFiles.of(folder, units);
                Contest contest = new Contest(launcher, files, folder.resolve("scratch"));
                if (results.isEmpty()) {
                    contest.warmUp();
                }
                say("chạy %d lượt".formatted(rounds));
                Contest.Result result = contest.run(rounds);
                results.add(result);
                console.out().print(ContestTable.of(result));
                console.out().flush();
            }
            console.out().print(ContestTable.growth(results));
            console.out().flush();
            return results.stream().allMatch(Contest.Result::agrees) ? ExitCode.DONE : ExitCode.OUR_FAULT;
        }
    }

    private void say(String line) {
        console.err().println(line);
        console.err().flush();
    }

    /** Units that have about so many figures, at least one for each group. */
    private static int units(String text) {
        Matcher amount = AMOUNT.matcher(text.strip());
        if (!amount.matches()) {
            throw new BadRequestException("--observations “" + text + "” không phải một số; ghi ví dụ 20k, 1M,10M");
        }
        long times = amount.group(2).isEmpty() ? 1 : amount.group(2).equals("k") ? 1_000 : 1_000_000;
        long figures = Long.parseLong(amount.group(1)) * times;
        long units = Math.max(ContestUnits.GROUPS, Math.round((double) figures / SixtyIndicators.INDICATORS));
        if (units > ContestUnits.MOST) {
            throw new BadRequestException(
                    "--observations “%s” là %d đơn vị, nhiều nhất là %d".formatted(text, units, ContestUnits.MOST));
        }
        return (int) units;
    }
}
