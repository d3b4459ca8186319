package vn.thiduaso.dashboard.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process of this machine, so that it is known again by another one. Numbers are given again, so its start counts too.
 *
 * @param start when it started, as the system says
 */
public record ProcessMark(long pid, Instant start) {

    /** A system counts the start from when it came up, and moves that when it sets its clock. */
    private static final Duration DRIFT = Duration.ofSeconds(2);

    static ProcessMark of(ProcessHandle process) {
        return new ProcessMark(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    /** The process, where it still lives. */
    Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isSame);
    }

    private boolean isSame(ProcessHandle process) {
        Instant its = process.info().startInstant().orElse(Instant.EPOCH);
        return Duration.between(start, its).abs().compareTo(DRIFT) <= 0;
    }
}
