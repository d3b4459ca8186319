package vn.thiduaso.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/**
 * What a whole process cost, from its start to its end, with the processes it started.
 *
 * @param seconds on the wall
 * @param cpuSeconds user and system; to a hundredth, as Linux counts them; NaN elsewhere
 * @param peakBytes most memory in use at once by one of its processes, the resident set; 0 where the system does not say
 * @param said what it printed, errors first: the last line is the last of its output, if there was any
 */
public record Measured(double seconds, double cpuSeconds, long peakBytes, String said) {

    private static final double TICKS = 100;
    private static final int POLL_MILLIS = 20;

    /** {@link #run(List, Map, Runnable)} in this process's environment. */
    public static Measured run(List<String> command) {
        return run(command, Map.of(), () -> {});
    }

    /**
     * Runs a process to its end; no other child of this process may end meanwhile. Nothing of it is left, whatever happens.
     *
     * @param environment added to that of this process
     * @param look called some times a second while it runs
     * @throws IllegalStateException with what it said, when it ends with another code than 0; or when this thread is interrupted
     */
    public static Measured run(List<String> command, Map<String, String> environment, Runnable look) {
        return run(command, environment, look, 0);
    }

    /** @param alsoRight another code that is as good as 0 */
    public static Measured run(List<String> command, Map<String, String> environment, Runnable look, int alsoRight) {
        try (TemporaryFolder logs = TemporaryFolder.create()) {
            Path out = logs.path().resolve("out");
            Path err = logs.path().resolve("err");
            double cpu = childrenCpu();
            long began = System.nanoTime();
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            long peak;
            try {
                peak = await(process, look);
            } finally {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            String said = Files.readString(err) + Files.readString(out);
            if (process.exitValue() != 0 && process.exitValue() != alsoRight) {
                throw new IllegalStateException("%s ended with %d:%n%s".formatted(command, process.exitValue(), said));
            }
            return new Measured(seconds, childrenCpu() - cpu, peak, said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Its peak: the high-water mark only rises, so that looking now and then misses no more than the last moment. */
    private static long await(Process process, Runnable look) throws InterruptedException {
        ProcessCost cost = new ProcessCost(process.toHandle());
        while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            cost.look();
            look.run();
        }
        return cost.peak();
    }

    /** Of the processes this one has started and waited for, and of theirs. */
    private static double childrenCpu() {
        try {
            String stat = Files.readString(Path.of("/proc/self/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            // fields 16 and 17 of proc(5), counted from the third
            return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS;
        } catch (IOException notLinux) {
            return Double.NaN;
        }
    }

    /** The middle one of a figure of some runs; between the two in the middle. */
    public static double median(List<Measured> runs, ToDoubleFunction<Measured> figure) {
        double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
