package vn.thiduaso.dashboard.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.PeerSummary;
import vn.thiduaso.dashboard.published.RobustnessQueries.Analysis;
import vn.thiduaso.dashboard.published.StandingTexts;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.dashboard.web.GroupText;
import vn.thiduaso.dashboard.web.ListPart;
import vn.thiduaso.dashboard.web.Paging;
import vn.thiduaso.ingest.wording.CitationText;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.Definition;
import vn.thiduaso.scoring.ranking.RankingRule;

/** Writes the units of a published run as the public board shows them. */
record PublicDrawing(
        RankingChoice.Chosen ranking,
        ScoreTable table,
        PeerSummary peers,
        Optional<Analysis> analysis,
        PublicRequest asked,
        IndexSetShelf shelf,
        Words words,
        Formats f) {

    /** Units on one page. */
    static final int PAGE = 50;

    private static final int TOP = 3;

    PublicView view() {
        RankingOptions options = new RankingOptions(ranking, shelf);
        int units = table.units();
        ListPart<ScoreTable.Row> part = ListPart.of(units, asked.pageOrFirst(), PAGE, from -> table.rows(from, PAGE));
        RankScale ranks = RankScale.of(part.rows().stream().map(PublicDrawing::ranked));
        return new PublicView(
                shelf.frame(ranking.run(), words.language()),
                set().name().in(words.language()),
                options.sets(words),
                options.periods(f),
                options.groups(words),
                analysis.isPresent(),
                set().ranking().groups() == RankingRule.Groups.NONE,
                options.isOfSeveralGroups(),
                ranks.text(f),
                part.rows().stream().map(row -> row(row, ranks)).toList(),
                new ScoreBands(peers, set().score().rounding().digits(), words, f).chart(),
                method(),
                set().legalBasis().stream()
                        .map(basis -> CitationText.of(basis, words, f))
                        .toList(),
                file("csv"),
                file("xlsx"),
                Paging.of(
                        words.text("pages.of", part.page(), part.pages(), units),
                        part.page(),
                        part.pages(),
                        asked::paged));
    }

    private Definition set() {
        return table.set().definition();
    }

    private String file(String format) {
        return Address.of(PublicRequest.PATH + "/{run}.{format}", ranking.run().run(), format)
                .text();
    }

    private static RankScale.Ranked ranked(ScoreTable.Row row) {
        return new RankScale.Ranked(row.unit().rank(), row.sure());
    }

    private PublicView.Row row(ScoreTable.Row of, RankScale ranks) {
        UnitRow unit = of.unit();
        double maximum = set().root().max() / set().score().divideBy();
        double share = unit.score() == null || maximum <= 0 ? 0 : unit.score() / maximum;
        return new PublicView.Row(
                unit.rank() == null ? Formats.NONE : f.whole(unit.rank()),
                unit.rank() != null && unit.rank() <= TOP,
                unit.name(),
                unit.unit(),
                GroupText.orEmpty(unit.group(), words),
                new StandingTexts(words, f).span(of.sure()),
                ranks.whisker(ranked(of)),
                f.number(unit.score(), set().score().rounding().digits()),
                Math.round(Math.max(0, Math.min(1, share)) * 1000) / 10.0,
                f.percent(unit.coverage()),
                unit.reason() == null ? "" : words.text("reason." + unit.reason()));
    }

    private List<String> method() {
        List<String> method = new ArrayList<>();
        method.add(words.text(
                "public.method.set",
                set().name().in(words.language()),
                ranking.run().version(),
                f.exact(set().root().max() / set().score().divideBy()),
                f.whole(set().score().rounding().digits())));
        method.add(words.text("set.ranking") + ": "
                + words.text("set.order." + set().ranking().order().name()) + "; "
                + words.text("set.ties." + set().ranking().ties().name()) + ".");
        method.add(words.text("public.method.coverage", f.percent(set().minimumCoverage())));
        method.add(analysis.map(one -> words.text("public.method.interval", f.whole(one.draws())))
                .orElseGet(() -> words.text("public.method.no-interval")));
        method.add(words.text("public.method.closed", f.dateTime(ranking.run().closedAt())));
        if (ranking.run().illustrative()) {
            method.add(words.text("public.method.illustrative"));
        }
        return method;
    }
}
