package vn.thiduaso.dashboard.scores;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.map.UnitMaps;
import vn.thiduaso.dashboard.published.AreaQueries;
import vn.thiduaso.dashboard.published.AreaQueries.Area;
import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.PeerQueries;
import vn.thiduaso.dashboard.published.PeerSummary;
import vn.thiduaso.dashboard.published.RobustnessQueries;
import vn.thiduaso.dashboard.published.RobustnessQueries.Analysis;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.UnitFilter;
import vn.thiduaso.dashboard.published.UnitListQueries;
import vn.thiduaso.dashboard.published.UnitListQueries.Count;
import vn.thiduaso.dashboard.published.UnitListQueries.Matches;
import vn.thiduaso.dashboard.published.UnitOrder;
import vn.thiduaso.dashboard.published.UnitOrder.By;
import vn.thiduaso.dashboard.published.UnitPages;
import vn.thiduaso.dashboard.published.UnitQueries;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.web.ListPart;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.ranking.RankingRule;

/** Puts the ranking page together: chooses the run, reads its units, compares with the period before. */
@Component
class ScoresDesk {

    /** Rows on one page; a province's communes fit on one. */
    static final int PAGE = UnitPages.UNITS;

    private final RankingChoice choice;
    private final UnitListQueries list;
    private final UnitQueries units;
    private final PeerQueries peers;
    private final PeerShelf together;
    private final RobustnessQueries robustness;
    private final AreaQueries areas;
    private final IndexSetShelf shelf;
    private final UnitMaps maps;

    ScoresDesk(
            RankingChoice choice,
            UnitListQueries list,
            UnitQueries units,
            PeerQueries peers,
            PeerShelf together,
            RobustnessQueries robustness,
            AreaQueries areas,
            IndexSetShelf shelf,
            UnitMaps maps) {
        this.choice = choice;
        this.list = list;
        this.units = units;
        this.peers = peers;
        this.together = together;
        this.robustness = robustness;
        this.areas = areas;
        this.shelf = shelf;
        this.maps = maps;
    }

    /** Empty when nothing is published yet. */
    Optional<ScoresView> view(ScoresRequest asked, Words words) {
        StillThere there =
                asked.isOfView() ? StillThere.of(asked).amongSets(choice.published(), words) : StillThere.of(asked);
        return ranking(there.asked()).map(first -> {
            StillThere left = there.amongUnits(first.shares(), words)
                    .inArea(area -> areas.find(first.run().run(), area).isPresent(), words)
                    .inOrder(shelf.of(first.run()), words);
            RankingChoice.Chosen ranking = left.asked().equals(there.asked())
                    ? first
                    : ranking(left.asked()).orElse(first);
            return view(ranking, left, words);
        });
    }

    private Optional<RankingChoice.Chosen> ranking(ScoresRequest asked) {
        return choice.of(asked.set(), asked.period(), asked.group());
    }

    private ScoresView view(RankingChoice.Chosen ranking, StillThere there, Words words) {
        ScoresRequest asked = there.asked();
        RunHead run = ranking.run();
        String kind = asked.kind() == null ? "" : asked.kind();
        Optional<Analysis> analysis = robustness.first(run.run());
        var choices = new ScoresChoices(ranking, kind, asked, narrowing(run.run(), asked, analysis), shelf);
        var columns = new ScoreColumns(shelf.of(run), asked.columns(), asked.table());
        ScoresFigures figures = figures(choices, columns.places(), before(ranking.published(), run), analysis);
        return new ScoresDrawing(figures, choices, columns, there.notes(), asked, words, Formats.in(words.language()))
                .view(shelf.frame(run, words.language()));
    }

    /** What the run offers to narrow the list by. */
    private Narrowing narrowing(String run, ScoresRequest asked, Optional<Analysis> analysis) {
        List<Area> path = asked.area() == null ? List.of() : areas.path(run, asked.area());
        List<Area> below =
                areas.below(run, path.isEmpty() ? "" : path.get(path.size() - 1).area());
        if (path.isEmpty() && below.size() == 1) {
            // one area is the whole run: what stands below it can be chosen at once
            path = below;
            below = areas.below(run, below.get(0).area());
        }
        return new Narrowing(
                path,
                below,
                together.reasons(run),
                analysis.map(of -> robustness.tied(run, of.id()).size()).orElse(0));
    }

    /** Of the whole run only numbers are read; of units those of the page. */
    private ScoresFigures figures(
            ScoresChoices choices, List<Integer> places, Optional<RunHead> before, Optional<Analysis> analysis) {
        ScoresRequest asked = choices.asked();
        IndexSet set = shelf.of(choices.run());
        String run = choices.run().run();
        UnitFilter filter = asked.filter(choices.group());
        PeerSummary summary = together.summary(run, choices.group(), choices.kind());
        UnitOrder wanted = order(set, asked.sortOrRank(), before);
        UnitOrder order = list.possible(run, filter, wanted);
        Optional<Matches> found = filter.isWhole()
                ? Optional.empty()
                : Optional.of(list.found(run, filter, order, UnitListQueries.MOST_FOUND));
        Count count = found.map(Matches::count)
                .orElseGet(() -> filter.area().isEmpty() ? summary.count() : list.count(run, filter));
        ListPart<UnitRow> part = ListPart.of(
                count.all(),
                asked.pageOrFirst(),
                PAGE,
                from -> found.map(matches -> list.rows(run, matches, from, PAGE))
                        .orElseGet(() -> list.page(run, filter, order, from, PAGE)));
        List<String> shown = part.rows().stream().map(UnitRow::unit).toList();
        return new ScoresFigures(
                choices.run(),
                set,
                places,
                summary,
                count,
                !order.equals(wanted),
                found.filter(Matches::more).isPresent(),
                found.filter(Matches::cut).isPresent(),
                part,
                units.nodes(run, places, shown),
                before.map(head -> units.byUnit(head.run(), shown)).orElse(Map.of()),
                before,
                peers.means(run, choices.group()),
                analysis.map(of -> robustness.standings(run, of.id(), shown)).orElse(Map.of()),
                choices.shares(),
                maps.isGiven());
    }

    /** @param sort {@code rank}, {@code score}, {@code name}, {@code change} or the code of a node; anything else: by rank */
    static UnitOrder order(IndexSet set, String sort, Optional<RunHead> before) {
        RankingRule rule = set.definition().ranking();
        UnitOrder byRank = UnitOrder.byRank(rule);
        return switch (sort) {
            case "rank", "score" -> byRank;
            case "name" -> UnitOrder.of(By.NAME);
            case "change" ->
                before.map(head -> UnitOrder.byChangeSince(head.run(), rule)).orElse(byRank);
            default ->
                set.findNode(sort).map(place -> UnitOrder.byNode(place, rule)).orElse(byRank);
        };
    }

    /** The newest earlier published run of the same set with periods of the same length. */
    static Optional<RunHead> before(List<RunHead> published, RunHead run) {
        return published.stream()
                .filter(other -> other.indexSet().equals(run.indexSet()))
                .filter(other -> other.period().kind() == run.period().kind())
                .filter(other -> other.period().compareTo(run.period()) < 0)
                .max(Comparator.comparing(RunHead::period));
    }
}
