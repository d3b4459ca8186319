package vn.thiduaso.ingest.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.UnitKind;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * Scores a period of a lake as it would be if everything sent were approved and closed now: a draft (nháp), which is never stored and ranks nobody
 * officially. What was sent back or taken back does not count.
 */
public final class DraftPreview {

    private DraftPreview() {}

    /**
     * Scores; all figures of the period are in memory.
     *
     * @return empty when nothing was sent for the period
     * @throws vn.thiduaso.scoring.fault.InvalidIndexSetException when the figures do not allow what the set asks for
     */
    public static Optional<Preview> of(Lake lake, IndexSet indexSet, Period period) {
        return of(indexSet, period, at -> sent(lake, indexSet, at), lake.units().all())
                .map(draft -> Preview.of(indexSet, 0, draft.periods(), draft.panel()));
    }

    /**
     * What a draft is scored from.
     *
     * @param periods rising; the last is the one scored
     */
    record Draft(List<Period> periods, Panel panel) {

        Draft {
            periods = List.copyOf(periods);
        }
    }

    /**
     * Of any figures and units.
     *
     * @param counting figures that count in a period: in the one scored and in those the set looks back to
     * @param units rows that describe units, the later counting
     */
    static Optional<Draft> of(
            IndexSet indexSet, Period period, Function<Period, List<Observation>> counting, List<UnitRow> units) {
        if (counting.apply(period).isEmpty()) {
            return Optional.empty();
        }
        Map<Period, PreviewReader.OfPeriod> figures = new HashMap<>();
        List<Period> periods = new ArrayList<>();
        Period at = period;
        for (int back = indexSet.definition().history().periods(); back >= 0; back--) {
            List<Observation> there = counting.apply(at);
            if (!there.isEmpty()) {
                periods.add(0, at);
                figures.put(at, new PreviewReader.OfPeriod(Map.of(), there));
            }
            at = at.previous();
        }
        PreviewReader.Held held = new PreviewReader.Held(List.of(), List.of(), units, figures);
        return Optional.of(new Draft(periods, new PanelMaker(indexSet, firstKind(indexSet), held).panel(periods)));
    }

    /** What counts in a draft of the period. */
    static List<Observation> sent(Lake lake, IndexSet indexSet, Period period) {
        Set<String> counted = lake.standings(indexSet.code(), period).stream()
                .filter(row -> row.state().counts() || row.state().isWaiting())
                .map(row -> row.submission().id())
                .collect(Collectors.toSet());
        return lake.observations().current(indexSet.code(), period, counted);
    }

    /** Of units nobody described, as in a closing. */
    private static String firstKind(IndexSet indexSet) {
        return UnitKind.codes().stream()
                .filter(indexSet.definition().appliesTo()::contains)
                .findFirst()
                .orElseThrow();
    }
}
