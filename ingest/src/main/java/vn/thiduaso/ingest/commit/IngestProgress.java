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

    /** @param number from 1 */
    void reading(String fileName, int number, int of);

    /** All files are checked; their accepted rows go into the lake now. */
    void committing(long observations);
}
