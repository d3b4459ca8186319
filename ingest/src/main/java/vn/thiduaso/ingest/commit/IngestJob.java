package vn.thiduaso.ingest.commit;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

import vn.thiduaso.datasets.lake.Lake;

/**
 * Loads files: reads, maps, checks, and commits them all at once.
 *
 * <p>A file that cannot be used refuses the whole call when the call names it, only itself when it lies in a folder or an archive. Faulty rows go to quarantine and the others into the lake. The same file again, for
 * the same index set and period, changes nothing. A file of which no row can be accepted is not kept, so that it can be sent again as it is
 * once the reason is gone (units that were not known yet). A killed call leaves nothing visible; calling again is right.
 */
public final class IngestJob {

    private final Clock clock;
    private final IngestProgress progress;

    public IngestJob(Clock clock, IngestProgress progress) {
        this.clock = clock;
        this.progress = progress;
    }

    /** The report a real call would give, and nothing else. */
    public IngestReport dryRun(IngestRequest request, LakeState state) {
        return dryRun(request, state, Foresight.NONE);
    }

    /** The same, and what would be otherwise if the call were taken. */
    public IngestReport dryRun(IngestRequest request, LakeState state, Foresight foresight) {
        try (CheckedCall call = check(request, state)) {
            IngestReport report = call.report();
            return new IngestReport(
                    report.files(),
                    report.passedOver(),
                    true,
                    report.closing(),
                    call.batches().isEmpty() ? Optional.empty() : foresight.outlook(request, call.batches()));
        }
    }

    /** Loads. Bad files and bad rows are in the report; only faults of our own fly out. */
    public IngestReport run(IngestRequest request, Lake lake) {
        try (CheckedCall call =
                check(request, LakeState.of(lake, request.indexSet().code(), request.period()))) {
            commit(call, request, lake);
            return call.report();
        }
    }

    /** Loads into a lake that is not there yet. It is made only when there is something to load: a refused call leaves no trace. */
    public IngestReport runFirst(IngestRequest request, Supplier<Lake> newLake) {
        try (CheckedCall call = check(request, LakeState.empty())) {
            if (!call.batches().isEmpty()) {
                try (Lake lake = newLake.get()) {
                    commit(call, request, lake);
                }
            }
            return call.report();
        }
    }

    /** The mapping that somebody gave with the files is kept first: what it was is known to whoever reads its submissions. */
    private void commit(CheckedCall call, IngestRequest request, Lake lake) {
        if (!call.batches().isEmpty()) {
            request.mapping()
                    .ifPresent(mapping ->
                            lake.mappings().keep(KeptMappings.row(mapping, request.sentBy(), clock.instant())));
            progress.committing(call.observations());
            lake.commit(call.batches());
        }
    }

    private CheckedCall check(IngestRequest request, LakeState state) {
        return new CallReader(request, state, clock.instant(), progress).read();
    }
}
