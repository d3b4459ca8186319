package vn.thiduaso.dashboard.robustness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.RobustnessQueries;
import vn.thiduaso.dashboard.published.RobustnessQueries.Analysis;
import vn.thiduaso.dashboard.published.RobustnessQueries.Standing;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.UnitFilter;
import vn.thiduaso.dashboard.published.UnitListQueries;
import vn.thiduaso.dashboard.published.UnitOrder;
import vn.thiduaso.dashboard.published.UnitQueries;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.scores.PeerShelf;
import vn.thiduaso.dashboard.scores.RankingChoice;
import vn.thiduaso.dashboard.tables.ListAsked;
import vn.thiduaso.dashboard.tables.ListSort;
import vn.thiduaso.dashboard.tables.ListTable;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.ListPart;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/** Puts the page together: chooses run and analysis, reads the units of one page and those of the near-ties. */
@Component
class RobustnessDesk {

    /** Units on one page: as many as a picture of spans can name. */
    static final int PAGE = 20;

    /** Units of a file asked for in one statement. */
    private static final int TOGETHER = 1_000;

    /** Near-ties listed. */
    static final int TIES = 12;

    private final RankingChoice choice;
    private final RobustnessQueries robustness;
    private final UnitListQueries list;
    private final UnitQueries units;
    private final PeerShelf together;
    private final IndexSetShelf shelf;

    RobustnessDesk(
            RankingChoice choice,
            RobustnessQueries robustness,
            UnitListQueries list,
            UnitQueries units,
            PeerShelf together,
            IndexSetShelf shelf) {
        this.choice = choice;
        this.robustness = robustness;
        this.list = list;
        this.units = units;
        this.together = together;
        this.shelf = shelf;
    }

    /** Empty when nothing is published yet. */
    Optional<RobustnessView> view(ListAsked asked, Words words) {
        return choice.of(asked.filter("set"), asked.filter("period"), asked.filter("group"))
                .map(ranking -> {
                    List<Analysis> analyses = robustness.of(ranking.run().run());
                    Optional<Analysis> chosen = chosen(analyses, asked);
                    return new RobustnessDrawing(ranking, analyses, asked, shelf, words, Formats.in(words.language()))
                            .view(chosen.map(analysis -> figures(ranking, analysis, asked)));
                });
    }

    private static Optional<Analysis> chosen(List<Analysis> analyses, ListAsked asked) {
        return analyses.stream()
                .filter(analysis -> analysis.id().equals(asked.filter("analysis")))
                .findFirst()
                .or(() -> RobustnessQueries.first(analyses));
    }

    /** Every ranked unit of the group as a file, in the order asked for; empty when nobody has analysed the run. */
    Optional<Attachment.Content> file(ListAsked asked, String ending, Words words) {
        return choice.of(asked.filter("set"), asked.filter("period"), asked.filter("group"))
                .flatMap(ranking -> {
                    RunHead run = ranking.run();
                    return chosen(robustness.of(run.run()), asked)
                            .map(analysis -> RobustnessList.TABLE.file(
                                    words.text("robustness.title"),
                                    ending,
                                    ranked(ranking),
                                    () -> lines(ranking, analysis, RobustnessList.TABLE.sort(asked)),
                                    words));
                });
    }

    private List<RobustnessList.Line> lines(RankingChoice.Chosen ranking, Analysis analysis, ListSort sort) {
        RunHead run = ranking.run();
        int digits = shelf.of(run).definition().score().rounding().digits();
        List<UnitRow> ranked = page(ranking, analysis, sort, 0, ListTable.MOST_ROWS);
        Map<String, Standing> standings = new HashMap<>();
        ListPart.pieces(ranked, TOGETHER)
                .forEach(piece -> standings.putAll(robustness.standings(
                        run.run(),
                        analysis.id(),
                        piece.stream().map(UnitRow::unit).toList())));
        return ranked.stream()
                .filter(row -> standings.containsKey(row.unit()))
                .map(row -> new RobustnessList.Line(
                        row, standings.get(row.unit()), run, analysis.id(), analysis.top(), digits))
                .toList();
    }

    private RobustnessFigures figures(RankingChoice.Chosen ranking, Analysis analysis, ListAsked asked) {
        String run = ranking.run().run();
        int ranked = ranked(ranking);
        ListSort sort = RobustnessList.TABLE.sort(asked);
        boolean tooLong = !isKept(sort) && ranked > UnitListQueries.MOST_SORTED;
        ListSort shown = tooLong ? RobustnessList.TABLE.usual() : sort;
        ListPart<UnitRow> part =
                ListPart.of(ranked, asked.page(), PAGE, from -> page(ranking, analysis, shown, from, PAGE));
        AnalysisFindings findings = AnalysisFindings.of(robustness.manifest(run, analysis.id()));
        Map<String, UnitRow> tied =
                units.byUnit(run, List.copyOf(findings.ties().units()));
        return new RobustnessFigures(
                analysis,
                findings.of(ranking.group(), tied),
                part,
                robustness.standingsWithShares(
                        run,
                        analysis.id(),
                        part.rows().stream().map(UnitRow::unit).toList()),
                tied,
                tooLong,
                ranked);
    }

    private int ranked(RankingChoice.Chosen ranking) {
        return together.summary(ranking.run().run(), ranking.group(), "")
                .count()
                .ranked();
    }

    /** Whether a list in this order is kept with the run; any other is sorted. */
    private static boolean isKept(ListSort sort) {
        return sort.key().equals(RobustnessList.RANK) || sort.key().equals(RobustnessList.NAME);
    }

    /** Ranked units; a list that is turned round is read from its end. */
    private List<UnitRow> page(RankingChoice.Chosen ranking, Analysis analysis, ListSort sort, int from, int most) {
        String run = ranking.run().run();
        if (!isKept(sort)) {
            List<String> codes = robustness.sorted(run, analysis.id(), ranking.group(), sort, from, most);
            Map<String, UnitRow> rows = new HashMap<>();
            ListPart.pieces(codes, TOGETHER).forEach(piece -> rows.putAll(units.byUnit(run, piece)));
            return codes.stream().map(rows::get).toList();
        }
        UnitOrder order = sort.key().equals(RobustnessList.NAME)
                ? UnitOrder.of(UnitOrder.By.NAME)
                : UnitOrder.byRank(shelf.of(ranking.run()).definition().ranking());
        int ranked = ranked(ranking);
        int first = sort.falling() ? Math.max(0, ranked - from - most) : from;
        int size = Math.max(0, Math.min(most, ranked - from));
        List<UnitRow> rows =
                new ArrayList<>(list.page(run, new UnitFilter(ranking.group(), "", ""), order, first, size));
        rows.removeIf(row -> !row.ranked());
        if (sort.falling()) {
            Collections.reverse(rows);
        }
        return rows;
    }
}
