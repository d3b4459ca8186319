package vn.thiduaso.dashboard.jobs;

import org.jspecify.annotations.Nullable;

/**
 * How the work of a job ended.
 *
 * @param message end of a key {@code job.message.…}; empty where the state says all
 * @param result the run it made; empty where it made none
 * @param exitCode of the child process; null where there was none, or it was ended
 */
record Ending(
        JobState state,
        String message,
        String result,
        @Nullable Integer exitCode) {

    /** By the exit codes of every command: 0 done, 2 bad request or data, else our fault. */
    static Ending exited(int code, String result) {
        return switch (code) {
            case 0 -> new Ending(JobState.DONE, "", result, code);
            case 2 -> new Ending(JobState.FAILED, "refused", "", code);
            default -> new Ending(JobState.FAILED, "fault", "", code);
        };
    }

    static Ending of(JobState state, String message) {
        return new Ending(state, message, "", null);
    }
}
