package vn.thiduaso.dashboard.robustness;

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
import vn.thiduaso.dashboard.tables.ListTable;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.ListPart;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.IndexSet;

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
    Optional<RobustnessView> view(RobustnessRequest asked, Words words) {
        return choice.of(asked.set(), asked.period(), asked.group()).map(ranking -> {
            List<Analysis> analyses = robustness.of(ranking.run().run());
            Optional<Analysis> chosen = chosen(analyses, asked);
            return new RobustnessDrawing(ranking, analyses, asked, shelf, words, Formats.in(words.language()))
                    .view(chosen.map(analysis -> figures(ranking, analysis, asked)));
        });
    }

    private static Optional<Analysis> chosen(List<Analysis> analyses, RobustnessRequest asked) {
        return analyses.stream()
                .filter(analysis -> analysis.id().equals(asked.analysis()))
                .findFirst()
                .or(() -> analyses.stream().findFirst());
    }

    /** Every ranked unit of the group as a file; empty when nobody has analysed the run. */
    Optional<Attachment.Content> file(RobustnessRequest asked, String ending, Words words) {
        return choice.of(asked.set(), asked.period(), asked.group()).flatMap(ranking -> {
            RunHead run = ranking.run();
            return chosen(robustness.of(run.run()), asked)
                    .map(analysis -> RobustnessList.TABLE.file(
                            words.text("robustness.title"),
                            ending,
                            together.summary(run.run(), ranking.group(), "")
                                    .count()
                                    .ranked(),
                            () -> lines(ranking, analysis),
                            words));
        });
    }

    private List<RobustnessList.Line> lines(RankingChoice.Chosen ranking, Analysis analysis) {
        RunHead run = ranking.run();
        IndexSet set = shelf.of(run);
        UnitOrder order = UnitOrder.byRank(set.definition().ranking());
        int digits = set.definition().score().rounding().digits();
        List<UnitRow> ranked =
                list.page(run.run(), new UnitFilter(ranking.group(), "", ""), order, 0, ListTable.MOST_ROWS).stream()
                        .filter(UnitRow::ranked)
                        .toList();
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

    private RobustnessFigures figures(RankingChoice.Chosen ranking, Analysis analysis, RobustnessRequest asked) {
        String run = ranking.run().run();
        IndexSet set = shelf.of(ranking.run());
        UnitFilter filter = new UnitFilter(ranking.group(), "", "");
        UnitListQueries.Count count = together.summary(run, ranking.group(), "").count();
        UnitOrder order = UnitOrder.byRank(set.definition().ranking());
        ListPart<UnitRow> part = ListPart.of(
                count.ranked(),
                asked.pageOrFirst(),
                PAGE,
                from -> list.page(run, filter, order, from, PAGE).stream()
                        .filter(UnitRow::ranked)
                        .toList());
        AnalysisFindings findings = AnalysisFindings.of(robustness.manifest(run, analysis.id()));
        Map<String, UnitRow> tied =
                units.byUnit(run, List.copyOf(findings.ties().units()));
        return new RobustnessFigures(
                analysis,
                findings.of(ranking.group(), tied),
                part,
                robustness.byUnit(
                        run,
                        analysis.id(),
                        part.rows().stream().map(UnitRow::unit).toList()),
                tied,
                count.ranked());
    }
}
