package vn.thiduaso.dashboard.ranks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.RobustnessQueries;
import vn.thiduaso.dashboard.published.RobustnessQueries.Standing;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.UnitFilter;
import vn.thiduaso.dashboard.published.UnitListQueries;
import vn.thiduaso.dashboard.published.UnitOrder;
import vn.thiduaso.dashboard.published.UnitQueries;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.scores.RankingChoice;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/** Puts the page together: ten units of the period chosen, and the one asked for, in the periods before it. */
@Component
class RanksDesk {

    /** Periods shown: three years of quarters. */
    static final int PERIODS = 12;

    /** Lines that can be told apart, on one page. */
    static final int UNITS = 10;

    private final RankingChoice choice;
    private final UnitListQueries list;
    private final UnitQueries units;
    private final RobustnessQueries robustness;
    private final IndexSetShelf shelf;

    RanksDesk(
            RankingChoice choice,
            UnitListQueries list,
            UnitQueries units,
            RobustnessQueries robustness,
            IndexSetShelf shelf) {
        this.choice = choice;
        this.list = list;
        this.units = units;
        this.robustness = robustness;
        this.shelf = shelf;
    }

    /** Empty when nothing is published yet. */
    Optional<RanksView> view(RanksRequest asked, Words words) {
        return ranking(asked).map(ranking -> {
            RanksPlace place = RanksPlace.of(count(ranking), asked.pageOrFirst());
            RanksFigures figures = figures(ranking, ranked(ranking, place.from(), UNITS), asked);
            return new RanksDrawing(ranking, figures, place, shelf, words, Formats.in(words.language())).view();
        });
    }

    /** Whoever asks for a unit and no group means the unit's. */
    private Optional<RankingChoice.Chosen> ranking(RanksRequest asked) {
        String group = asked.group() == null ? "" : asked.group();
        String unit = asked.unit() == null ? "" : asked.unit();
        if (group.isEmpty() && !unit.isEmpty()) {
            group = choice.of(asked.set(), asked.period(), RankingChoice.ALL)
                    .flatMap(all -> units.find(all.run().run(), unit))
                    .map(UnitRow::group)
                    .orElse("");
        }
        return choice.of(asked.set(), asked.period(), group);
    }

    /**
     * Part of the ranked units of the last period, with their ranks in the periods before it.
     *
     * @param all ranked units of the group
     */
    record Part(RankingChoice.Chosen ranking, RanksFigures figures, int all) {}

    /**
     * For programs: units from a place in the last ranking on. Empty when nothing is published yet.
     *
     * @param from from 0
     */
    Optional<Part> part(RanksRequest asked, int from, int most) {
        return choice.of(asked.set(), asked.period(), asked.group()).map(ranking -> {
            List<UnitRow> rows = ranked(ranking, from, most);
            List<String> codes = rows.stream().map(UnitRow::unit).toList();
            List<RunHead> runs = runs(ranking);
            List<Map<String, UnitRow>> before = codes.isEmpty()
                    ? runs.stream().map(head -> Map.<String, UnitRow>of()).toList()
                    : runs.stream().map(head -> units.byUnit(head.run(), codes)).toList();
            return new Part(ranking, new RanksFigures(runs, rows, "", before, Map.of()), count(ranking));
        });
    }

    private int count(RankingChoice.Chosen ranking) {
        return list.count(ranking.run().run(), new UnitFilter(ranking.group(), "", ""))
                .ranked();
    }

    /** Units of the last period that have a rank, by rank, from a place on. */
    private List<UnitRow> ranked(RankingChoice.Chosen ranking, int from, int most) {
        UnitOrder order = UnitOrder.byRank(shelf.of(ranking.run()).definition().ranking());
        UnitFilter filter = new UnitFilter(ranking.group(), "", "");
        return list.page(ranking.run().run(), filter, order, from, most).stream()
                .filter(UnitRow::ranked)
                .toList();
    }

    private RanksFigures figures(RankingChoice.Chosen ranking, List<UnitRow> ranked, RanksRequest asked) {
        List<RunHead> runs = runs(ranking);
        String run = ranking.run().run();
        Map<String, UnitRow> shown = new LinkedHashMap<>();
        ranked.forEach(row -> shown.put(row.unit(), row));
        String unit = asked.unit() == null ? "" : asked.unit();
        if (!unit.isEmpty()) {
            units.find(run, unit).ifPresent(row -> shown.putIfAbsent(unit, row));
        }
        List<String> codes = List.copyOf(shown.keySet());
        String chosen =
                shown.containsKey(unit) ? unit : codes.stream().findFirst().orElse("");
        List<Map<String, UnitRow>> rows = new ArrayList<>();
        Map<String, Standing> standings = new HashMap<>();
        for (RunHead head : runs) {
            rows.add(units.byUnit(head.run(), codes));
            robustness.find(head.run(), chosen).ifPresent(of -> standings.put(head.run(), of.standing()));
        }
        return new RanksFigures(runs, List.copyOf(shown.values()), chosen, rows, standings);
    }

    /** Of the same set and the same length, up to the one chosen, oldest first. */
    private static List<RunHead> runs(RankingChoice.Chosen ranking) {
        RunHead chosen = ranking.run();
        List<RunHead> all = ranking.published().stream()
                .filter(run -> run.indexSet().equals(chosen.indexSet()))
                .filter(run -> run.period().kind() == chosen.period().kind())
                .filter(run -> run.period().compareTo(chosen.period()) <= 0)
                .sorted(Comparator.comparing(RunHead::period))
                .toList();
        return all.subList(Math.max(0, all.size() - PERIODS), all.size());
    }
}
