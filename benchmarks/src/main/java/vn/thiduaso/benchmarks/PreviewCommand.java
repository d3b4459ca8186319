package vn.thiduaso.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
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
        description = "Cả lệnh preview, mỗi lần một tiến trình mới: 51 và 100.000 đơn vị × 60 chỉ số.")
final class PreviewCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "10",
            description = "Số lượt (mặc định ${DEFAULT-VALUE}).")
    private int rounds = 10;

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
            seconds(launcher, set, small);
            print(launcher, "51 đơn vị", set, small);
            print(launcher, "100.000 đơn vị, hai chữ số lẻ", set, PreviewFiles.figures(folder.path(), 100_000, 2));
            print(launcher, "100.000 đơn vị, mọi chữ số", set, PreviewFiles.figures(folder.path(), 100_000, 0));
        }
        return ExitCode.DONE;
    }

    private void print(Launcher launcher, String what, Path set, Path figures) {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        double[] times = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            times[round] = seconds(launcher, set, figures);
        }
        Arrays.sort(times);
        console.out()
                .printf(
                        "%-30s trung vị %.3f s, ít nhất %.3f s, nhiều nhất %.3f s; tải trước đó %.1f%n",
                        what, times[(rounds - 1) / 2], times[0], times[rounds - 1], load);
        console.out().flush();
    }

    private static double seconds(Launcher launcher, Path set, Path figures) {
        Path out = figures.resolveSibling("out.csv");
        return Measured.run(launcher.command(
                        "preview",
                        "--decimal-point",
                        "--index-set",
                        set.toString(),
                        "--out",
                        out.toString(),
                        figures.toString()))
                .seconds();
    }
}
