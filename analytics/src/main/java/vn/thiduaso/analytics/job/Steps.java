package vn.thiduaso.analytics.job;

/** Hears which step of a long job begins. Called on the thread of the job. */
@FunctionalInterface
public interface Steps {

    /** Hears nothing. */
    Steps SILENT = (step, done, total) -> {};

    /**
     * A step begins.
     *
     * @param step its word, lower-case letters and hyphens
     * @param done steps behind it, from 0
     * @param total steps there are
     */
    void begin(String step, int done, int total);
}
