package vn.thiduaso.ingest.commit;

import java.util.List;

import vn.thiduaso.datasets.lake.SubmissionBatch;
import vn.thiduaso.ingest.outlook.Prices;
import vn.thiduaso.ingest.read.CellFault.Subject;

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

    /** The same where it is known what the figures may move in which something was found. */
    CheckedCall priced(Foresight.Sight sight) {
        Prices prices = sight.prices();
        return new CheckedCall(
                report.priced(prices),
                batches.stream().map(batch -> priced(batch, prices)).toList(),
                spool);
    }

    private static SubmissionBatch priced(SubmissionBatch batch, Prices prices) {
        return new SubmissionBatch(
                batch.submission(),
                batch.observations(),
                batch.units(),
                batch.quarantine(),
                batch.findings().stream()
                        .map(one -> one.moving(prices.of(Subject.of(one))))
                        .toList());
    }

    /** Figures of all files as people count them. */
    long figures() {
        return batches.stream().mapToLong(batch -> batch.observations().said()).sum();
    }

    /** Frees what the batches hold. */
    @Override
    public void close() {
        spool.close();
    }
}
