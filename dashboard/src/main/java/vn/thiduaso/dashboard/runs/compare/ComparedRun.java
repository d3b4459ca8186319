package vn.thiduaso.dashboard.runs.compare;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thiduaso.dashboard.publish.PublishableRun;
import vn.thiduaso.dashboard.published.FigureQueries.Place;
import vn.thiduaso.dashboard.published.RunBasis;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.scoring.comparison.Side;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * One of two runs with all that comparing asks for.
 *
 * @param found what the run is
 * @param yaml its set as text
 * @param rows its units, by code
 * @param side the figures its units were scored by; empty where the run is measured by the units of another run that is not here
 * @param places where figures stood
 */
record ComparedRun(
        Found found,
        IndexSet set,
        String yaml,
        RunBasis basis,
        List<UnitRow> rows,
        Optional<Side> side,
        Places places) {

    /**
     * A run the reader may see.
     *
     * @param draft its set where nobody has published it yet; the sets of others are kept with what was copied of them
     */
    record Found(RunHead head, Optional<IndexSet> draft) {

        static Found published(RunHead head) {
            return new Found(head, Optional.empty());
        }

        static Found draft(PublishableRun run) {
            return new Found(new DraftRun(run).head(), Optional.of(run.indexSet()));
        }

        boolean isDraft() {
            return draft.isPresent();
        }

        String run() {
            return head.run();
        }
    }

    /** Where the figures of some units stood, by unit and slot. */
    interface Places {
        Map<String, Map<Integer, Place>> of(Collection<String> units);
    }

    ComparedRun {
        rows = List.copyOf(rows);
    }

    /** The same with other units of it. */
    ComparedRun withRows(List<UnitRow> others) {
        return new ComparedRun(found, set, yaml, basis, others, side, places);
    }

    RunHead head() {
        return found.head();
    }

    int digits() {
        return set.definition().score().rounding().digits();
    }
}
