package vn.thiduaso.analytics.job;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

import com.sun.management.OperatingSystemMXBean;
import org.jspecify.annotations.Nullable;

import vn.thiduaso.datasets.run.RunWork;

/** Times the steps of a job while it tells somebody else of them. For the thread of the job. */
final class StepTimes implements Steps {

    /** Where Linux says what a process has and had in memory. */
    private static final Path STATUS = Path.of("/proc/self/status");

    private static final String MOST = "VmHWM:";
    private static final long KIBI = 1024;
    private static final double NANOS = 1e9;

    private final Steps listener;
    private final List<RunWork.Step> ended = new ArrayList<>();
    private final long cpuBefore = cpuNanos();
    private @Nullable String open;
    private long since;

    /** @param listener hears every step too */
    StepTimes(Steps listener) {
        this.listener = listener;
    }

    @Override
    public void begin(String step, int done, int total) {
        end();
        open = step;
        since = System.nanoTime();
        listener.begin(step, done, total);
    }

    private void end() {
        if (open != null) {
            ended.add(new RunWork.Step(open, (System.nanoTime() - since) / NANOS));
            open = null;
        }
    }

    /** Ends the open step: what the steps took up to now. */
    RunWork work() {
        end();
        long cpu = cpuNanos();
        return new RunWork(
                ended,
                cpuBefore < 0 || cpu < 0 ? OptionalDouble.empty() : OptionalDouble.of((cpu - cpuBefore) / NANOS),
                mostMemory(),
                Runtime.getRuntime().availableProcessors());
    }

    /** Below 0 where the system does not say. */
    private static long cpuNanos() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : -1;
    }

    private static OptionalLong mostMemory() {
        if (!Files.isReadable(STATUS)) {
            return OptionalLong.empty();
        }
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith(MOST))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIBI)
                    .findFirst();
        } catch (IOException unreadable) {
            // for information only: no reason to lose a run
            return OptionalLong.empty();
        }
    }
}
