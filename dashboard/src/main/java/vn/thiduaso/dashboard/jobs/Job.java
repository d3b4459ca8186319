package vn.thiduaso.dashboard.jobs;

import java.time.OffsetDateTime;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.queue.JobKind;

/**
 * Long work somebody asked for.
 *
 * @param id 32 hex digits
 * @param attempt from 1; one more each time somebody asks for it again
 * @param askedBy account
 * @param askedName name of that account, as shown
 * @param startedAt of the present attempt; null before it
 * @param endedAt null while it is open
 * @param step word of the step it is at; empty before the first
 * @param done steps behind it
 * @param total steps there are; 0 while nobody knows
 * @param message why it ended so: end of a key {@code job.message.…}; empty where the state says all
 * @param result the run it made; empty where it made none
 * @param exitCode of the child process; null where there was none, or it was ended
 * @param cancelBy account that asked for it to be cancelled; null: nobody
 * @param child null where there is none
 * @param server which server runs it; null before it ran
 */
public record Job(
        String id,
        JobKind kind,
        About about,
        JobState state,
        int attempt,
        String askedBy,
        String askedName,
        OffsetDateTime askedAt,
        @Nullable OffsetDateTime startedAt,
        @Nullable OffsetDateTime endedAt,
        String step,
        int done,
        int total,
        String message,
        String result,
        @Nullable Integer exitCode,
        @Nullable String cancelBy,
        @Nullable ProcessMark child,
        @Nullable ProcessMark server) {

    /**
     * What a job acts on.
     *
     * @param indexSet {@code CODE@VERSION}; empty where it is about a run
     * @param period its written form; empty where it is about a run
     * @param run id; empty where there is none yet
     */
    public record About(String indexSet, String period, String run) {

        static About closing(String indexSet, String period) {
            return new About(indexSet, period, "");
        }

        static About run(String run) {
            return new About("", "", run);
        }

        /** As the audit names it. */
        @Override
        public String toString() {
            return run.isEmpty() ? indexSet + " " + period : run;
        }
    }

    /** The run it made or is about. */
    public Optional<String> ofRun() {
        return Optional.of(result.isEmpty() ? about.run() : result).filter(run -> !run.isEmpty());
    }

    /** Whether somebody may stop it: one that waits, or a child that runs and nobody has stopped yet. */
    public boolean isCancellable() {
        return state == JobState.WAITING || state == JobState.RUNNING && kind.isChild() && cancelBy == null;
    }

    /** Share of its steps that are done, 0–100. Read by the template. */
    public int percent() {
        return total == 0 ? 0 : 100 * Math.min(done, total) / total;
    }

    /** Name of its log in the folder of logs. */
    String logName() {
        return id + "-" + attempt + ".log";
    }

    /** How the queue knows this attempt. */
    String queueName() {
        return id + "." + attempt;
    }
}
