package vn.thiduaso.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Prints how long {@code ./thiduaso preview} takes as a whole command: a cold process each time, CSV in and out. Run it from the root of the
 * repository, which must be built; makes its files in a folder of the system's for temporary files, and leaves none.
 *
 * <p>Argument: rounds, 10 when there is none. The first call of all makes the class archive and is not counted.
 */
final class PreviewTimes {

    private PreviewTimes() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length == 0 ? 10 : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("preview-times");
        Path set = PreviewFiles.indexSet(folder);
        Path small = PreviewFiles.figures(folder, 51, 2);
        millis(set, small);
        print("51 units", set, small, rounds);
        print("100,000 units, two decimals", set, PreviewFiles.figures(folder, 100_000, 2), rounds);
        print("100,000 units, all digits", set, PreviewFiles.figures(folder, 100_000, 0), rounds);
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static void print(String what, Path set, Path figures, int rounds)
            throws IOException, InterruptedException {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        long[] times = new long[rounds];
        for (int round = 0; round < rounds; round++) {
            times[round] = millis(set, figures);
        }
        Arrays.sort(times);
        System.out.printf(
                "%-30s median %5d ms, least %5d ms, most %5d ms; load before %.1f%n",
                what, times[(rounds - 1) / 2], times[0], times[rounds - 1], load);
    }

    private static long millis(Path set, Path figures) throws IOException, InterruptedException {
        Path out = figures.resolveSibling("out.csv");
        List<String> command = List.of(
                "./thiduaso",
                "preview",
                "--decimal-point",
                "--index-set",
                set.toString(),
                "--out",
                out.toString(),
                figures.toString());
        long start = System.nanoTime();
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        long took = (System.nanoTime() - start) / 1_000_000;
        if (exit != 0) {
            throw new IllegalStateException("%s ended with %d".formatted(String.join(" ", command), exit));
        }
        return took;
    }
}
