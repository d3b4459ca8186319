package vn.thiduaso.dashboard.jobs;

import java.util.Arrays;
import java.util.Optional;

/** Where a job stands; each has a text {@code job.state.…}. */
public enum JobState {
    WAITING("waiting"),
    RUNNING("running"),
    DONE("done"),
    FAILED("failed"),
    CANCELLED("cancelled"),
    /** The server stopped or was killed while it ran. */
    INTERRUPTED("interrupted");

    private final String word;

    JobState(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Whether something may still come of it by itself. */
    public boolean isOpen() {
        return this == WAITING || this == RUNNING;
    }

    /** Whether somebody may ask for it again. */
    public boolean isRepeatable() {
        return this == FAILED || this == CANCELLED || this == INTERRUPTED;
    }

    static JobState of(String word) {
        return find(word).orElseThrow(() -> new IllegalArgumentException(word));
    }

    static Optional<JobState> find(String word) {
        return Arrays.stream(values()).filter(state -> state.word.equals(word)).findFirst();
    }
}
