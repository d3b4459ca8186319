package vn.thiduaso.dashboard.scores;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.format.Formats;
import vn.thiduaso.dashboard.format.Vietnamese;
import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.published.UnitFilter;
import vn.thiduaso.dashboard.published.UnitQueries;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.Words;
import vn.thiduaso.scoring.indexset.IndexSet;

/** Puts the ranking page together: chooses the run, reads its units, compares with the period before. */
@Component
class ScoresDesk {

    /** Rows on one page; a province's communes fit on one. */
    static final int PAGE = 200;

    private final RunQueries runs;
    private final UnitQueries units;
    private final IndexSetShelf shelf;

    ScoresDesk(RunQueries runs, UnitQueries units, IndexSetShelf shelf) {
        this.runs = runs;
        this.units = units;
        this.shelf = shelf;
    }

    /** Empty when nothing is published yet. */
    Optional<ScoresView> view(ScoresRequest asked, Words words) {
        List<RunHead> published = runs.published();
        if (published.isEmpty()) {
            return Optional.empty();
        }
        RunHead run = chosen(published, asked);
        IndexSet set = shelf.of(run);
        List<UnitQueries.Share> shares = units.shares(run.run());
        String group = group(shares, asked);
        String kind = asked.kind() == null ? "" : asked.kind();
        List<UnitRow> peers = units.units(run.run(), new UnitFilter(group, kind, ""));
        String search = asked.q() == null ? "" : Vietnamese.searchKey(asked.q());
        List<UnitRow> rows = search.isEmpty() ? peers : units.units(run.run(), new UnitFilter(group, kind, search));
        Optional<RunHead> before = before(published, run);
        List<Integer> places = HeatNodes.of(set);
        var figures = new ScoresFigures(
                run,
                set,
                places,
                peers,
                rows,
                units.nodes(run.run(), places),
                before.map(head -> units.byUnit(head.run())).orElse(Map.of()),
                before,
                units.means(run.run(), group));
        var choices = new ScoresChoices(published, run, shares, group, kind, asked, shelf);
        return Optional.of(new ScoresDrawing(figures, choices, asked, words, Formats.in(words.language()))
                .view(shelf.frame(run, words.language())));
    }

    private static RunHead chosen(List<RunHead> published, ScoresRequest asked) {
        if (asked.set() == null || asked.set().isEmpty()) {
            return firstChoice(published);
        }
        List<RunHead> ofSet = published.stream()
                .filter(run -> run.indexSet().equals(asked.set()))
                .toList();
        if (ofSet.isEmpty()) {
            throw new NotFoundException("error.no-index-set", asked.set());
        }
        return ofSet.stream()
                .filter(run -> run.period().toString().equals(asked.period()))
                .findFirst()
                .orElse(ofSet.get(0));
    }

    /** Real figures before illustrative ones, then the most units, then the newest period. */
    private static RunHead firstChoice(List<RunHead> published) {
        return published.stream()
                .min(Comparator.comparing(RunHead::illustrative)
                        .thenComparing(RunHead::ranked, Comparator.reverseOrder())
                        .thenComparing(RunHead::period, Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** The newest earlier published run of the same set with periods of the same length. */
    static Optional<RunHead> before(List<RunHead> published, RunHead run) {
        return published.stream()
                .filter(other -> other.indexSet().equals(run.indexSet()))
                .filter(other -> other.period().kind() == run.period().kind())
                .filter(other -> other.period().compareTo(run.period()) < 0)
                .max(Comparator.comparing(RunHead::period));
    }

    /** The group asked for; {@code *} and runs without groups: all; else the greatest. */
    private static String group(List<UnitQueries.Share> shares, ScoresRequest asked) {
        if (asked.group() != null && !asked.group().isEmpty()) {
            return "*".equals(asked.group()) ? "" : asked.group();
        }
        List<String> groups = new ArrayList<>(shares.stream()
                .map(UnitQueries.Share::group)
                .filter(name -> name != null)
                .distinct()
                .toList());
        if (groups.size() < 2) {
            return "";
        }
        return groups.stream()
                .max(Comparator.comparingInt(name -> shares.stream()
                        .filter(share -> name.equals(share.group()))
                        .mapToInt(UnitQueries.Share::units)
                        .sum()))
                .orElse("");
    }
}
