package vn.thiduaso.dashboard.movement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.KeptAnswers;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.ingest.wording.Vietnamese;
import vn.thiduaso.scoring.aim.Aim;
import vn.thiduaso.scoring.aim.Figure;
import vn.thiduaso.scoring.aim.Goal;
import vn.thiduaso.scoring.aim.UnitMeasure;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * Keeps what all units of a run came to at the aims, and in which order they stand at one: a run never changes. What its units sent is read once for
 * that and not kept. The answers not asked for the longest make room; who asks for one that is being found waits for that one alone.
 */
@Component
class ReadingShelf {

    /** Runs whose totals are kept: as long a series as is shown, of some sets. */
    private static final int TOTALS = 4 * MovementChoice.SERIES;

    /** Orders kept: a code for each unit of a run. */
    private static final int ORDERS = 16;

    private final ReadingQueries queries;
    private final IndexSetShelf sets;
    private final KeptAnswers totals = new KeptAnswers(TOTALS);
    private final KeptAnswers orders = new KeptAnswers(ORDERS);

    ReadingShelf(ReadingQueries queries, IndexSetShelf sets) {
        this.queries = queries;
        this.sets = sets;
    }

    private record TotalsKey(String run, Set<UnitMeasure> measures) {

        TotalsKey {
            measures = Set.copyOf(measures);
        }
    }

    private record OrderKey(String run, UnitMeasure measure, Goal goal) {}

    /** A unit, and how near it is to the goal. */
    private record Placed(String unit, boolean there, double share) {

        private static final Comparator<Placed> FURTHEST_FIRST =
                Comparator.comparing((Placed one) -> !one.there()).thenComparingDouble(Placed::share);
    }

    /** What all units of a run have together. */
    RunTotals totals(RunHead run, Set<UnitMeasure> measures) {
        return totals.once(
                new TotalsKey(run.run(), measures),
                () -> RunTotals.of(
                        measures, then -> queries.each(run.run(), sets.of(run), RunTotals.inputs(measures), then)));
    }

    /** Codes of the units of a run that are asked for an aim: the furthest from the goal first, then those without a figure, alike ones by name. */
    List<String> order(RunHead run, Aim aim, UnitMeasure measure) {
        return orders.once(new OrderKey(run.run(), measure, aim.goal()), () -> {
            List<Placed> placed = new ArrayList<>();
            queries.each(
                    run.run(),
                    sets.of(run),
                    Set.of(measure.input()),
                    unit -> Standings.ofUnit(aim, unit)
                            .map(figure -> placed(aim, unit, figure))
                            .ifPresent(placed::add));
            return placed.stream()
                    .sorted(Placed.FURTHEST_FIRST)
                    .map(Placed::unit)
                    .toList();
        });
    }

    private static Placed placed(Aim aim, UnitReadings unit, Figure figure) {
        return new Placed(unit.unit(), figure.isThere(), aim.goal().share(figure.value()));
    }

    /** Some units of a run, by name. */
    List<UnitReadings> of(RunHead run, Set<String> inputs, Collection<String> units) {
        return queries.of(run.run(), sets.of(run), inputs, units);
    }

    /** Some units in some runs, by run. */
    Map<String, List<UnitReadings>> of(List<RunHead> runs, Set<String> inputs, Collection<String> units) {
        Map<String, IndexSet> byRun = new LinkedHashMap<>();
        runs.forEach(run -> byRun.put(run.run(), sets.of(run)));
        return queries.of(byRun, inputs, units);
    }

    /** Units of a run by name, at most so many; an empty search finds all. */
    List<UnitOffer> offers(RunHead run, String search, int most) {
        return queries.offers(run.run(), Vietnamese.searchKey(search), most);
    }
}
