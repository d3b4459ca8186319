package vn.thiduaso.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a whole process cost, from its start to its end, with the processes it started.
 *
 * @param seconds on the wall
 * @param cpuSeconds user and system; to a hundredth, as Linux counts them; NaN elsewhere
 * @param peakBytes most memory in use at once by one of its processes, the resident set; 0 where the system does not say
 * @param said what it printed, errors too
 */
public record Measured(double seconds, double cpuSeconds, long peakBytes, String said) {

    private static final Path PROC = Path.of("/proc");
    private static final double TICKS = 100;
    private static final int POLL_MILLIS = 20;

    /**
     * Runs a process to its end; no other child of this process may end meanwhile.
     *
     * @throws IllegalStateException with what it said, when it ends with another code than 0
     */
    public static Measured run(List<String> command) {
        try {
            Path log = Files.createTempFile("bench", ".log");
            double cpu = childrenCpu();
            long began = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            long peak = 0;
            while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                peak = Math.max(peak, peak(process.toHandle()));
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            String said = Files.readString(log);
            Files.delete(log);
            if (process.exitValue() != 0) {
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

    /** The high-water mark only rises, so that looking now and then misses no more than the last moment. */
    private static long peak(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(each -> peak(each.pid()))
                .max()
                .orElse(0);
    }

    private static long peak(long pid) {
        try (Stream<String> lines = Files.lines(PROC.resolve(pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }

    /** Of the processes this one has started and waited for, and of theirs. */
    private static double childrenCpu() {
        try {
            String stat = Files.readString(PROC.resolve("self/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            // fields 16 and 17 of proc(5), counted from the third
            return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS;
        } catch (IOException notLinux) {
            return Double.NaN;
        }
    }
}
