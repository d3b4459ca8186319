package vn.thiduaso.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import com.sun.management.OperatingSystemMXBean;

import vn.thiduaso.datasets.indexset.DesignSource;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.robustness.Design;
import vn.thiduaso.scoring.robustness.Field;
import vn.thiduaso.scoring.robustness.RankTable;
import vn.thiduaso.scoring.robustness.Replications;
import vn.thiduaso.scoring.robustness.Robustness;
import vn.thiduaso.scoring.robustness.SeededChances;

/**
 * A thousand draws: of the ASEM index in a warm JVM (goal 0.3 s), and of 3,321 communes with sixty indicators on two threads (goal 20 s on Spark).
 * Arguments: the folder with COINr's ASEM files, the design to draw for it; without them only the communes. Prints wall and CPU time of the process.
 */
public final class RobustnessBenchmark {

    private static final int DRAWS = 1_000;
    private static final int COMMUNES = 3_321;
    private static final int THREADS = 2;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private RobustnessBenchmark() {}

    /** What is measured; returns something that depends on all of it. */
    private interface Work {
        double run(long seed);
    }

    public static void main(String... arguments) throws IOException {
        if (arguments.length == 2) {
            AsemIndex asem = AsemIndex.read(Path.of(arguments[0]));
            Design design = DesignSource.of(Files.readString(Path.of(arguments[1])), arguments[1], asem.set())
                    .design();
            Field field = Field.together(asem.units());
            measure("ASEM, 1 thread", 40, 21, seed -> analyse(asem.set(), design, field, 1, seed));
        }
        IndexSet set = IndexSetSource.of(
                        SixtyIndicators.yaml().replace("goalposts, low: 0, high: 100", "min-max"), "sixty.yaml")
                .set();
        Field communes = Field.together(units(set));
        Design usual = DesignSource.usual(set).design();
        measure("communes, 2 threads", 1, 5, seed -> analyse(set, usual, communes, THREADS, seed));
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

    private static void measure(String what, int warm, int rounds, Work work) {
        double sum = 0;
        for (int round = 0; round < warm; round++) {
            sum += work.run(round);
        }
        double[] wall = new double[rounds];
        double[] cpu = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long began = System.nanoTime();
            long used = SYSTEM.getProcessCpuTime();
            sum += work.run(warm + round);
            cpu[round] = (SYSTEM.getProcessCpuTime() - used) / 1e9;
            wall[round] = (System.nanoTime() - began) / 1e9;
        }
        Arrays.sort(wall);
        Arrays.sort(cpu);
        System.out.printf(
                "%s: %d draws, median of %d rounds %.3f s (least %.3f), CPU %.3f s, load %.1f (%.0f)%n",
                what, DRAWS, rounds, wall[rounds / 2], wall[0], cpu[rounds / 2], SYSTEM.getSystemLoadAverage(), sum);
    }
}
