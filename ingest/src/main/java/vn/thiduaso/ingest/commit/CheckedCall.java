package vn.thiduaso.ingest.commit;

import java.util.List;

import vn.thiduaso.datasets.lake.SubmissionBatch;

/**
 * A call that is read and checked, not committed.
 *
 * @param report what would become of each file
 * @param files that were read; what the batches hold lies in them until they are closed
 * @param batches of the files to be loaded, in the order in which they supersede each other; empty when the call is refused
 */
record CheckedCall(IngestReport report, List<SubmissionBatch> batches, List<FigureFile> files)
        implements AutoCloseable {

    CheckedCall {
        batches = List.copyOf(batches);
        files = List.copyOf(files);
    }

    long observations() {
        return batches.stream().mapToLong(batch -> batch.observations().count()).sum();
    }

    /** Frees what the batches hold. */
    @Override
    public void close() {
        files.forEach(FigureFile::close);
    }
}
