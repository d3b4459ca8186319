package vn.thiduaso.dashboard.queue;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What an office may set about long work.
 *
 * @param launcher the command {@code thiduaso}, as a process is started; empty: jobs that are child processes cannot be asked for
 * @param atOnce jobs that may run at the same time, from 1
 * @param limits longest a child may take, by kind; those not named have the usual one
 */
public record JobSettings(List<String> launcher, int atOnce, Map<JobKind, Duration> limits) {

    /** One after the other, usual limits, no launcher. */
    public static final JobSettings DEFAULT = new JobSettings(List.of(), 1, Map.of());

    public JobSettings {
        if (atOnce < 1) {
            throw new IllegalArgumentException("jobs at once: " + atOnce);
        }
        launcher = List.copyOf(launcher);
        limits = limits.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(limits));
    }

    public Duration limit(JobKind kind) {
        return limits.getOrDefault(kind, kind.usualLimit());
    }

    /** Whether a job of this kind can run here at all. */
    public boolean canRun(JobKind kind) {
        return !kind.isChild() || !launcher.isEmpty();
    }
}
