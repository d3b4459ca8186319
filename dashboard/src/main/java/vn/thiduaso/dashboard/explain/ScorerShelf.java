package vn.thiduaso.dashboard.explain;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.Binding;
import vn.thiduaso.scoring.kernel.ChildPoints;
import vn.thiduaso.scoring.kernel.Scorer;

/**
 * The kernel as each run bound it, read from what was copied with the run and kept while memory lasts: a run never changes, and what it is bound
 * to can be as long as it has units.
 */
@Component
public class ScorerShelf {

    private final BasisQueries queries;
    private final Map<String, SoftReference<Scorer>> byRun = new ConcurrentHashMap<>();

    public ScorerShelf(BasisQueries queries) {
        this.queries = queries;
    }

    /** @throws NotFoundException when the run was copied before bindings were stored, and its set looks at other units */
    Scorer of(String run, IndexSet set) {
        SoftReference<Scorer> kept = byRun.get(run);
        @Nullable Scorer scorer = kept == null ? null : kept.get();
        if (scorer == null) {
            scorer = Scorer.of(set, binding(run, set));
            byRun.put(run, new SoftReference<>(scorer));
        }
        return scorer;
    }

    private Binding binding(String run, IndexSet set) {
        boolean alone = !set.needsSample()
                && ChildPoints.rounds(set).isEmpty()
                && set.definition().preparation().steps().isEmpty();
        return queries.findBinding(run).orElseGet(() -> {
            if (!alone) {
                throw new NotFoundException("error.no-binding", run);
            }
            return Binding.none(set);
        });
    }
}
