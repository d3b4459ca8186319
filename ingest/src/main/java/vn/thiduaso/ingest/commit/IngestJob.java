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
    private final int threads;

    /** Files are read by as many threads as there are processors. */
    public IngestJob(Clock clock, IngestProgress progress) {
        this(clock, progress, Runtime.getRuntime().availableProcessors());
    }

    /** @param threads that read files, from 1; what comes of a call does not depend on them */
    public IngestJob(Clock clock, IngestProgress progress, int threads) {
        this.clock = clock;
        this.progress = progress;
        this.threads = threads;
    }

    /** The report a real call would give, and nothing else. */
    public IngestReport dryRun(IngestRequest request, LakeState state) {
        return dryRun(request, state, Foresight.NONE);
    }

    /** The same, what would be otherwise if the call were taken, and what its doubtful figures may move. */
    public IngestReport dryRun(IngestRequest request, LakeState state, Foresight foresight) {
        try (CheckedCall call = check(request, state)) {
            Optional<Foresight.Sight> sight = sight(call, request, foresight);
            IngestReport report =
                    sight.map(seen -> call.report().priced(seen.prices())).orElse(call.report());
            return report.dry(sight.flatMap(Foresight.Sight::outlook));
        }
    }

    private static Optional<Foresight.Sight> sight(CheckedCall call, IngestRequest request, Foresight foresight) {
        return call.batches().isEmpty() ? Optional.empty() : Optional.of(foresight.at(request, call.batches()));
    }

    /** Loads. Bad files and bad rows are in the report; only faults of our own fly out. */
    public IngestReport run(IngestRequest request, Lake lake) {
        return run(request, lake, Foresight.NONE);
    }

    /** The same; what doubtful figures may move is kept with what was found in them. */
    public IngestReport run(IngestRequest request, Lake lake, Foresight foresight) {
        try (CheckedCall call =
                check(request, LakeState.of(lake, request.indexSet().code(), request.period()))) {
            return commit(call, request, foresight, lake);
        }
    }

    /** Loads into a lake that is not there yet. It is made only when there is something to load: a refused call leaves no trace. */
    public IngestReport runFirst(IngestRequest request, Supplier<Lake> newLake, Foresight foresight) {
        try (CheckedCall call = check(request, LakeState.empty())) {
            if (call.batches().isEmpty()) {
                return call.report();
            }
            try (Lake lake = newLake.get()) {
                return commit(call, request, foresight, lake);
            }
        }
    }

    /** The mapping that somebody gave with the files is kept first: what it was is known to whoever reads its submissions. */
    private IngestReport commit(CheckedCall call, IngestRequest request, Foresight foresight, Lake lake) {
        Optional<Foresight.Sight> sight = sight(call, request, foresight);
        if (sight.isEmpty()) {
            return call.report();
        }
        CheckedCall priced = call.priced(sight.get());
        request.mapping()
                .ifPresent(
                        mapping -> lake.mappings().keep(KeptMappings.row(mapping, request.sentBy(), clock.instant())));
        progress.committing(call.figures());
        return priced.report().after(lake.commit(priced.batches()));
    }

    private CheckedCall check(IngestRequest request, LakeState state) {
        return new CallReader(request, state, clock.instant(), progress, threads).read();
    }
}
