package vn.thiduaso.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a process and those it starts cost from now on, as Linux counts it. To be looked at some times a second: of a process that ended, what it used
 * after the last look is missing. On other systems nothing is known: zeros.
 */
public final class ProcessCost {

    private static final double TICKS_PER_SECOND = 100;
    /** Place of the time in user mode behind the name; that in the kernel follows. */
    private static final int TIMES = 11;

    private final ProcessHandle root;
    private final Map<Long, Double> before = new HashMap<>();
    private final Map<Long, Double> cpu = new HashMap<>();
    private long peak;

    public ProcessCost(ProcessHandle root) {
        this.root = root;
        look();
        before.putAll(cpu);
    }

    /** Seconds of CPU of all of them. */
    public double cpu() {
        return cpu.entrySet().stream()
                .mapToDouble(used -> used.getValue() - before.getOrDefault(used.getKey(), 0.0))
                .sum();
    }

    /** Most memory that one of them ever had, in bytes. */
    public long peak() {
        return peak;
    }

    /** Takes the figures of this moment. */
    public void look() {
        Stream.concat(Stream.of(root), root.descendants())
                .map(ProcessHandle::pid)
                .forEach(this::look);
    }

    private void look(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            cpu.put(pid, (Long.parseLong(fields[TIMES]) + Long.parseLong(fields[TIMES + 1])) / TICKS_PER_SECOND);
            Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .forEach(bytes -> peak = Math.max(peak, bytes));
        } catch (IOException gone) {
            // ended a moment ago, or no Linux
        }
    }
}
