package vn.thiduaso.ingest.commit;

import java.util.List;

import vn.thiduaso.datasets.lake.SubmissionBatch;

/**
 * A call that is read and checked, not committed.
 *
 * @param report what would become of each file
 * @param batches of the files to be loaded, in the order in which they supersede each other; empty when the call is refused
 * @param spool what the batches hold lies in it until it is closed
 */
record CheckedCall(IngestReport report, List<SubmissionBatch> batches, Spool spool) implements AutoCloseable {

    CheckedCall {
        batches = List.copyOf(batches);
    }

    long observations() {
        return batches.stream().mapToLong(batch -> batch.observations().count()).sum();
    }

    /** Frees what the batches hold. */
    @Override
    public void close() {
        spool.close();
    }
}
