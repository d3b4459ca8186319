package vn.thiduaso.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import vn.thiduaso.ingest.cli.Console;
import vn.thiduaso.ingest.cli.ExitCode;
import vn.thiduaso.ingest.cli.HelpOption;

/**
 * {@code bench preview}: how long {@code ./thiduaso preview} takes as a whole command, a cold process each time, CSV in and out. Makes its files
 * in a folder of the system's for temporary files, and leaves none.
 */
@Command(
        name = "preview",
        description = "Cả lệnh preview, mỗi lần một tiến trình mới: bộ ASEM, 51 và 100.000 đơn vị × 60 chỉ số.")
final class PreviewCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "10",
            description = "Số lượt (mặc định ${DEFAULT-VALUE}).")
    private int rounds = 10;

    @Option(
            names = "--asem",
            paramLabel = "TỆP",
            description = "iData.csv của COINr (bộ ASEM, 51 nước); không có thì không đo bộ này.")
    private Optional<Path> asemFigures = Optional.empty();

    @Mixin
    private HelpOption help = new HelpOption();

    PreviewCommand(Console console) {
        this.console = console;
    }

    /** The first call of all makes the class archive and is not counted. */
    @Override
    public Integer call() throws IOException {
        Launcher launcher = Launcher.of(console);
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            Path set = PreviewFiles.indexSet(folder.path());
            Path small = PreviewFiles.figures(folder.path(), 51, 2);
            seconds(launcher, set, List.of(small));
            if (asemFigures.isPresent()) {
                Path yaml = launcher.root().resolve("benchmarks").resolve("asem.yaml");
                AsemIndex asem = AsemIndex.read(yaml, asemFigures.get());
                List<Path> files = asem.files(folder.path());
                print(launcher, "ASEM, 51 nước", yaml, files);
            }
            print(launcher, "51 đơn vị", set, List.of(small));
            for (int digits : List.of(2, 0)) {
                print(
                        launcher,
                        "100.000 đơn vị, " + (digits == 0 ? "mọi chữ số" : "hai chữ số lẻ"),
                        set,
                        List.of(PreviewFiles.figures(folder.path(), 100_000, digits)));
            }
        }
        return ExitCode.DONE;
    }

    private void print(Launcher launcher, String what, Path set, List<Path> files) {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        double[] times = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            times[round] = seconds(launcher, set, files);
        }
        Arrays.sort(times);
        console.out()
                .printf(
                        "%-30s trung vị %.3f s, ít nhất %.3f s, nhiều nhất %.3f s; tải trước đó %.1f%n",
                        what, times[(rounds - 1) / 2], times[0], times[rounds - 1], load);
        console.out().flush();
    }

    /** @param files the figures last, before them the units if there are any */
    private static double seconds(Launcher launcher, Path set, List<Path> files) {
        Path figures = files.get(files.size() - 1);
        Path out = figures.resolveSibling("out.csv");
        List<String> words = new ArrayList<>(
                List.of("preview", "--decimal-point", "--index-set", set.toString(), "--out", out.toString()));
        files.subList(0, files.size() - 1).forEach(units -> words.addAll(List.of("--units", units.toString())));
        words.add(figures.toString());
        return Measured.run(launcher.command(words.toArray(String[]::new))).seconds();
    }
}
