package vn.thiduaso.dashboard.simulator;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.explain.BasisQueries;
import vn.thiduaso.dashboard.published.FigureQueries;
import vn.thiduaso.dashboard.published.RunBasis;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.scoring.improvement.Contest;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.UnitHistory;

/** The units of runs as contests, read from what was copied with each run and kept while memory lasts: a run never changes. */
@Component
class ContestShelf {

    /** Units of a run that are read and scored for a page. */
    static final int MOST_UNITS = 20_000;

    private final FigureQueries queries;
    private final BasisQueries bases;
    private final RunQueries runs;
    private final Map<String, SoftReference<KeptContest>> byRun = new ConcurrentHashMap<>();

    ContestShelf(FigureQueries queries, BasisQueries bases, RunQueries runs) {
        this.queries = queries;
        this.bases = bases;
        this.runs = runs;
    }

    /** Whether a run is small enough to be tried on a page. */
    static boolean holds(RunHead run) {
        return run.units() <= MOST_UNITS;
    }

    /** @throws NotFoundException when the run is bound to another one and was copied before bindings were stored */
    KeptContest of(RunHead run, IndexSet set) {
        SoftReference<KeptContest> kept = byRun.get(run.run());
        @Nullable KeptContest contest = kept == null ? null : kept.get();
        if (contest == null) {
            contest = new KeptContest(read(run, set));
            byRun.put(run.run(), new SoftReference<>(contest));
        }
        return contest;
    }

    private Contest read(RunHead run, IndexSet set) {
        RunBasis basis = runs.basis(run.run());
        List<UnitHistory> units = queries.units(run, set, basis.earlier());
        return basis.sample().isEmpty()
                ? Contest.of(set, units)
                : Contest.of(
                        set,
                        bases.findBinding(run.run())
                                .orElseThrow(() -> new NotFoundException("error.no-binding", run.run())),
                        units);
    }
}
