package vn.thiduaso.dashboard.indexsets.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.publish.HomeIndexSets;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.scoring.comparison.OtherRules;
import vn.thiduaso.scoring.fault.InvalidIndexSetException;

/** What drafts would do to published runs. The last ones asked for are kept: a text and a run never change under their names. */
@Component
class EffectShelf {

    /** Units a run may have to be tried on a page: some seconds. */
    static final int MOST_UNITS = 20_000;

    private static final int KEPT = 8;

    private final HomeIndexSets home;
    private final Map<String, Optional<Tried>> kept = new LinkedHashMap<>();

    EffectShelf(HomeIndexSets home) {
        this.home = home;
    }

    /**
     * A run by two sets.
     *
     * @param effects in the order of the units
     * @param names of units by code
     * @param newInputs what the draft asks and the run's own set did not: missing for every unit
     * @param trouble why the figures do not allow what the draft asks; empty: they do
     */
    record Tried(List<OtherRules.Effect> effects, Map<String, String> names, List<String> newInputs, String trouble) {

        Tried {
            effects = List.copyOf(effects);
            newInputs = List.copyOf(newInputs);
        }
    }

    /** Empty when the lake does not have the run, or it has too many units. */
    synchronized Optional<Tried> find(IndexSetSource draft, RunHead run) {
        if (run.units() > MOST_UNITS) {
            return Optional.empty();
        }
        String name = draft.sha256() + " " + run.run();
        Optional<Tried> known = kept.get(name);
        if (known == null) {
            known = home.figures(run.run()).map(figures -> tried(draft, figures));
            kept.put(name, known);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return known;
    }

    private static Tried tried(IndexSetSource draft, HomeIndexSets.Figures figures) {
        List<String> newInputs = OtherRules.newInputs(figures.side().set(), draft.set());
        try {
            return new Tried(OtherRules.of(figures.side(), draft.set()), figures.names(), newInputs, "");
        } catch (InvalidIndexSetException impossible) {
            return new Tried(List.of(), figures.names(), newInputs, String.valueOf(impossible.getMessage()));
        }
    }
}
