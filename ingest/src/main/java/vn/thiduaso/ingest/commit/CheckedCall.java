package vn.thiduaso.ingest.commit;

import java.util.List;

import vn.thiduaso.datasets.lake.SubmissionBatch;

/**
 * A call that is read and checked, not committed.
 *
 * @param report what would become of each file
 * @param batches of the files to be loaded, in the order in which they supersede each other; empty when the call is refused
 */
record CheckedCall(IngestReport report, List<SubmissionBatch> batches) {

    CheckedCall {
        batches = List.copyOf(batches);
    }

    long observations() {
        return batches.stream().mapToLong(batch -> batch.observations().size()).sum();
    }
}
