package vn.thiduaso.ingest.commit;

/** Is told how far a call has come. */
public interface IngestProgress {

    /** Tells nobody. */
    IngestProgress SILENT = new IngestProgress() {
        @Override
        public void reading(String fileName, int number, int of) {}

        @Override
        public void committing(long observations) {}
    };

    /**
     * The files of figures are opened; none is read yet.
     *
     * @param known those whose bytes the lake has already, for the same index set and period
     */
    default void opened(int files, int known) {}

    /** @param number from 1 */
    void reading(String fileName, int number, int of);

    /** All files are checked; their accepted rows go into the lake now. */
    void committing(long observations);
}
