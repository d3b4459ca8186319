package vn.thiduaso.dashboard.queue;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** What a job does; each has a text {@code job.kind.…}. */
public enum JobKind {
    /** Score a closed period: a child process. */
    SCORE("score", Duration.ofHours(6)),
    /** Find out how sure the ranks of a run are: a child process. */
    ROBUSTNESS("robustness", Duration.ofHours(6)),
    /** Make a run again and compare: a child process. */
    VERIFY("verify", Duration.ofHours(6)),
    /** Show a run as the current one: one transaction of the server itself, which nobody can cancel half-way. */
    PUBLISH("publish", Duration.ofHours(1));

    private final String word;
    private final Duration usualLimit;

    JobKind(String word, Duration usualLimit) {
        this.word = word;
        this.usualLimit = usualLimit;
    }

    /** As in tables, options and message keys. */
    public String word() {
        return word;
    }

    /** Whether it is a command of its own, which can be ended from outside. */
    public boolean isChild() {
        return this != PUBLISH;
    }

    /** Longest it may take where the office set nothing. Not asked of what is no child. */
    Duration usualLimit() {
        return usualLimit;
    }

    public static Optional<JobKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
