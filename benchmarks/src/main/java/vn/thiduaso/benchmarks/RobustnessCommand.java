package vn.thiduaso.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import com.sun.management.OperatingSystemMXBean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import vn.thiduaso.benchmarks.contest.ContestFiles;
import vn.thiduaso.datasets.indexset.DesignSource;
import vn.thiduaso.ingest.cli.Console;
import vn.thiduaso.ingest.cli.ExitCode;
import vn.thiduaso.ingest.cli.HelpOption;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.robustness.Design;
import vn.thiduaso.scoring.robustness.Field;
import vn.thiduaso.scoring.robustness.RankTable;
import vn.thiduaso.scoring.robustness.Replications;
import vn.thiduaso.scoring.robustness.Robustness;
import vn.thiduaso.scoring.robustness.SeededChances;

/**
 * {@code bench robustness}: a thousand draws of the ASEM index in a warm JVM (goal 0.3 s), and of 3,321 communes with sixty indicators on two
 * threads; and the whole command on a run of as many, a cold process with Spark (goal 20 s), which does more: Sobol' draws and leave-one-out.
 */
@Command(
        name = "robustness",
        description = "Một nghìn lần tính lại hạng: 3.321 xã × 60 chỉ số, và bộ ASEM khi có số liệu của nó.")
final class RobustnessCommand implements Callable<Integer> {

    private static final int DRAWS = 1_000;
    private static final int COMMUNES = 3_321;
    private static final int THREADS = 2;
    private static final int COMMANDS = 3;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Console console;

    @Option(
            names = "--asem",
            paramLabel = "TỆP",
            description = "iData.csv của COINr (bộ ASEM, 51 nước); không có thì chỉ đo các xã.")
    private Optional<Path> asemFigures = Optional.empty();

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "21",
            description = "Số lượt đo bộ ASEM; các xã đo N/4.")
    private int rounds = 21;

    @Mixin
    private HelpOption help = new HelpOption();

    RobustnessCommand(Console console) {
        this.console = console;
    }

    /** What is measured; returns something that depends on all of it. */
    private interface Work {
        double run(long seed);
    }

    @Override
    public Integer call() throws IOException {
        if (asemFigures.isPresent()) {
            Path folder = Launcher.of(console).root().resolve("benchmarks");
            AsemIndex asem = AsemIndex.read(folder.resolve("asem.yaml"), asemFigures.get());
            Path drawn = folder.resolve("asem-design.yaml");
            Design design = DesignSource.of(Files.readString(drawn), drawn.toString(), asem.set())
                    .design();
            Field field = Field.together(asem.units());
            measure("ASEM, 1 luồng", 2 * rounds, rounds, seed -> analyse(asem.set(), design, field, 1, seed));
        }
        IndexSet set = SixtyIndicators.set(SixtyIndicators.MIN_MAX);
        Field communes = Field.together(units(set));
        Design usual = DesignSource.usual(set).design();
        int few = Math.max(1, rounds / 4);
        measure("3.321 xã, 2 luồng", 1, few, seed -> analyse(set, usual, communes, THREADS, seed));
        command();
        return ExitCode.DONE;
    }

    /** The first one makes the class archive and is not counted; analyses of other seeds are other analyses. */
    private void command() throws IOException {
        Launcher launcher = Launcher.of(console);
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            ContestFiles files = ContestFiles.of(folder.path(), COMMUNES);
            String home = files.home().toString();
            String set = files.indexSet().toString();
            String run = Measured.run(launcher.command(
                            "score", "--home", home, "--index-set", set, "--period", ContestFiles.PERIOD))
                    .said()
                    .strip();
            String id = run.substring(run.lastIndexOf('\n') + 1);
            for (int round = 0; round <= COMMANDS; round++) {
                Measured whole = Measured.run(launcher.command(
                        "robustness", "--home", home, id, "--draws", "" + DRAWS, "--seed", "" + round));
                if (round > 0) {
                    console.out()
                            .printf(
                                    "3.321 xã, cả lệnh robustness trên Spark: %.2f s, CPU %.2f s, %d MiB%n",
                                    whole.seconds(), whole.cpuSeconds(), whole.peakBytes() >> 20);
                    console.out().flush();
                }
            }
        }
    }

    private static List<UnitHistory> units(IndexSet set) {
        SplittableRandom random = new SplittableRandom(2026);
        List<UnitHistory> units = new ArrayList<>();
        for (int unit = 0; unit < COMMUNES; unit++) {
            double[] values = new double[set.slotCount()];
            byte[] states = new byte[set.slotCount()];
            SixtyIndicators.fill(set, random, values, states);
            units.add(UnitHistory.of("C%04d".formatted(unit), "", values, states));
        }
        return units;
    }

    /** Nominal ranks, all draws, and everything that is told of each unit. */
    private static double analyse(IndexSet set, Design design, Field field, int threads, long seed) {
        RankTable nominal = Replications.of(set, design, field).nominal();
        int each = DRAWS / threads;
        List<RankTable> parts = IntStream.range(0, threads)
                .parallel()
                .mapToObj(
                        i -> Replications.of(set, design, field).run(new SeededChances(seed), i * each, (i + 1) * each))
                .toList();
        Robustness robustness = Robustness.of(field, nominal, RankTable.joined(parts), 10, 0.1);
        return robustness.units().stream().mapToDouble(unit -> unit.meanRank()).sum();
    }

    private void measure(String what, int warm, int times, Work work) {
        double sum = 0;
        for (int round = 0; round < warm; round++) {
            sum += work.run(round);
        }
        double[] wall = new double[times];
        double[] cpu = new double[times];
        for (int round = 0; round < times; round++) {
            long began = System.nanoTime();
            long used = SYSTEM.getProcessCpuTime();
            sum += work.run(warm + round);
            cpu[round] = (SYSTEM.getProcessCpuTime() - used) / 1e9;
            wall[round] = (System.nanoTime() - began) / 1e9;
        }
        Arrays.sort(wall);
        Arrays.sort(cpu);
        console.out()
                .printf(
                        "%s: %d lần tính, trung vị của %d lượt %.3f s (ít nhất %.3f), CPU %.3f s, tải %.1f (%.0f)%n",
                        what,
                        DRAWS,
                        times,
                        wall[times / 2],
                        wall[0],
                        cpu[times / 2],
                        SYSTEM.getSystemLoadAverage(),
                        sum);
        console.out().flush();
    }
}
