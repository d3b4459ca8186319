package vn.thiduaso.benchmarks.national;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import vn.thiduaso.benchmarks.Launcher;
import vn.thiduaso.benchmarks.ProcessCost;
import vn.thiduaso.benchmarks.TemporaryFolder;
import vn.thiduaso.benchmarks.national.NationalLake.Subject;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.ingest.cli.BadRequestException;
import vn.thiduaso.ingest.cli.Console;
import vn.thiduaso.ingest.cli.ExitCode;
import vn.thiduaso.ingest.cli.HelpOption;
import vn.thiduaso.scoring.Period;

/**
 * {@code bench national}: the whole country on this machine. Units and closed years are made up and written into a lake; the product's own commands score
 * and publish them into a PostgreSQL and verify the last run. Pages are asked for at rest and while the last year is published.
 */
@Command(
        name = "national",
        description = {
            "Cả nước trên một máy: 34 tỉnh, 3.321 xã, N doanh nghiệp × 60 tiêu chí × K năm, số liệu minh họa.",
            "Chốt, chấm, xếp hạng trong tỉnh, công bố vào PostgreSQL, kiểm tra; đo trang khi rảnh và trong lúc công bố."
        })
public final class NationalCommand implements Callable<Integer> {

    private static final int LAST_YEAR = 2025;
    private static final double MIB = 1 << 20;

    private final Console console;

    @Option(
            names = "--enterprises",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "Số doanh nghiệp (mặc định ${DEFAULT-VALUE}).")
    private int enterprises = 1_000_000;

    @Option(
            names = "--years",
            paramLabel = "K",
            defaultValue = "5",
            description = "Số năm (mặc định ${DEFAULT-VALUE}).")
    private int years = 5;

    @Option(
            names = "--java-opts",
            paramLabel = "THAM SỐ",
            defaultValue = "-Xmx3g -XX:+UseSerialGC",
            description = "Tham số JVM của mỗi lệnh (mặc định \"${DEFAULT-VALUE}\").")
    private String javaOptions = "-Xmx3g -XX:+UseSerialGC";

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "20", description = "Số lượt xem trang lúc rảnh.")
    private int rounds = 20;

    @Option(names = "--keep", paramLabel = "THƯ MỤC", description = "Giữ lại kho và cơ sở dữ liệu ở thư mục mới này.")
    private Optional<Path> keep = Optional.empty();

    @Mixin
    private HelpOption help = new HelpOption();

    public NationalCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (enterprises < 1 || years < 2) {
            throw new BadRequestException("Cần ít nhất 1 doanh nghiệp và 2 năm: trang đo sự thay đổi giữa hai năm");
        }
        Launcher launcher = Launcher.of(console);
        try (TemporaryFolder temporary = TemporaryFolder.create()) {
            measure(launcher, keep.map(Path::toAbsolutePath).orElse(temporary.path()));
        }
        return ExitCode.DONE;
    }

    private void measure(Launcher launcher, Path folder) throws IOException {
        Path home = Files.createDirectories(folder.resolve("home"));
        try (NationalDatabase database = NationalDatabase.start(folder.resolve("postgresql"))) {
            Map<String, String> environment = new HashMap<>(database.environment());
            environment.put("THIDUASO_JAVA_OPTS", javaOptions);
            NationalLake lake = new NationalLake(LakeSettings.of(home, environment), folder, new Country(enterprises));
            Steps steps = new Steps(launcher, folder, database, environment, console.out());
            new Measurement(steps, lake, home).run();
            printTables(database, steps);
        }
    }

    private void printTables(NationalDatabase database, Steps steps) {
        console.out().printf("kho: %.1f MiB; PostgreSQL: %.1f MiB%n", steps.lakeBytes() / MIB, database.bytes() / MIB);
        database.tables()
                .forEach(table -> console.out()
                        .printf(
                                "  %-20s %12s dòng %10.1f MiB, trong đó chỉ mục %8.1f%n",
                                table.get(0),
                                table.get(1),
                                Long.parseLong(table.get(2)) / MIB,
                                Long.parseLong(table.get(3)) / MIB));
        console.out().flush();
    }

    /** One after the other, as an office would do it. */
    private final class Measurement {

        private final Steps steps;
        private final NationalLake lake;
        private final Path home;
        private final List<String> runs = new ArrayList<>();

        Measurement(Steps steps, NationalLake lake, Path home) {
            this.steps = steps;
            this.lake = lake;
            this.home = home;
        }

        void run() throws IOException {
            steps.printHead();
            steps.here("danh mục đơn vị", () -> {
                lake.writeUnits();
                return enterprises;
            });
            List<Subject> subjects = lake.subjects();
            Subject first = subjects.get(0);
            for (Subject subject : subjects) {
                for (int year = 0; year < years; year++) {
                    scoreYear(subject, year, subject.equals(first));
                }
            }
            for (int year = 0; year < years - 1; year++) {
                steps.command("công bố " + period(year), "publish", "--home", home.toString(), runs.get(year));
            }
            pages(first, runs.get(years - 1));
            steps.command("công bố xã, tỉnh", "publish", "--home", home.toString(), "--all-new");
            steps.command("kiểm tra năm cuối", "verify", "--home", home.toString(), runs.get(years - 1));
        }

        private Period period(int year) {
            return Period.parse(Integer.toString(LAST_YEAR - years + 1 + year));
        }

        private void scoreYear(Subject subject, int year, boolean keepRun) {
            String what = subject.kind().code() + " " + period(year);
            steps.here("ghi, chốt " + what, () -> lake.close(subject, period(year), year));
            String run = steps.command(
                    "chấm " + what,
                    "score",
                    "--home",
                    home.toString(),
                    "--index-set",
                    subject.file().toString(),
                    "--period",
                    period(year).toString());
            if (keepRun) {
                runs.add(run);
            }
        }

        private void pages(Subject subject, String last) throws IOException {
            Process server = steps.start("serve", "--home", home.toString(), "--port", "0");
            try (BufferedReader said = server.inputReader()) {
                String code = subject.source().set().code();
                Pages pages = new Pages(
                        said.readLine(),
                        enterprises,
                        code,
                        period(Math.max(0, years - 2)).toString());
                pages.ask(1_000, () -> false);
                AtomicInteger left = new AtomicInteger(rounds);
                ProcessCost web = new ProcessCost(server.toHandle());
                ProcessCost data = steps.databaseCost();
                Pages.Times atRest = pages.ask(0, () -> left.decrementAndGet() > 0);
                web.look();
                data.look();
                atRest.print(console.out(), "trang, lúc rảnh");
                console.out()
                        .printf(
                                "CPU mỗi trang: máy chủ %.0f ms, PostgreSQL %.0f ms%n",
                                web.cpu() * 1e3 / atRest.pages(), data.cpu() * 1e3 / atRest.pages());
                CompletableFuture<String> publishing = CompletableFuture.supplyAsync(() -> steps.command(
                        "công bố " + period(years - 1) + " khi có người xem",
                        "publish",
                        "--home",
                        home.toString(),
                        last));
                Pages.Times times = pages.ask(rounds, () -> !publishing.isDone());
                publishing.join();
                times.print(console.out(), "trang, trong lúc công bố");
            } finally {
                server.descendants().forEach(ProcessHandle::destroy);
                server.destroy();
            }
        }
    }
}
