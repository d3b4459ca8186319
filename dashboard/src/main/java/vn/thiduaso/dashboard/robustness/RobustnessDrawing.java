package vn.thiduaso.dashboard.robustness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.NearTies;
import vn.thiduaso.dashboard.published.RobustnessQueries.Analysis;
import vn.thiduaso.dashboard.published.RobustnessQueries.Standing;
import vn.thiduaso.dashboard.published.StandingTexts;
import vn.thiduaso.dashboard.published.UnitListQueries;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.scores.RankingChoice;
import vn.thiduaso.dashboard.scores.RankingOptions;
import vn.thiduaso.dashboard.tables.ListAsked;
import vn.thiduaso.dashboard.tables.ListDrawing;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.dashboard.web.GroupText;
import vn.thiduaso.dashboard.web.Option;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/** Writes the page's figures as texts. */
record RobustnessDrawing(
        RankingChoice.Chosen ranking,
        List<Analysis> analyses,
        ListAsked asked,
        IndexSetShelf shelf,
        Words words,
        Formats f) {

    RobustnessView view(Optional<RobustnessFigures> figures) {
        return new RobustnessView(
                shelf.frame(ranking.run(), words.language()),
                shelf.of(ranking.run()).definition().name().in(words.language()),
                ranking("/scores"),
                filters(figures.map(RobustnessFigures::analysis)),
                figures.map(this::shown).orElse(null));
    }

    private String ranking(String path) {
        return Address.of(path)
                .with("set", ranking.run().indexSet())
                .with("period", ranking.run().period())
                .text();
    }

    private RobustnessView.Filters filters(Optional<Analysis> chosen) {
        RankingOptions options = new RankingOptions(ranking, shelf);
        List<Option> offered = analyses.stream()
                .map(analysis -> new Option(
                        analysis.id(),
                        words.text("robustness.analysis", f.whole(analysis.top()), f.whole(analysis.draws())),
                        chosen.filter(analysis::equals).isPresent()))
                .toList();
        return new RobustnessView.Filters(
                options.sets(words),
                options.periods(f),
                options.groups(words),
                offered.size() > 1 ? offered : List.of());
    }

    private RobustnessView.Shown shown(RobustnessFigures figures) {
        Analysis analysis = figures.analysis();
        RobustnessCharts charts = new RobustnessCharts(figures, shelf.of(ranking.run()), words, f, this::address);
        int left = figures.findings().ties().count() - RobustnessDesk.TIES;
        return new RobustnessView.Shown(
                f.whole(analysis.draws()),
                f.whole(analysis.top()),
                tiles(figures),
                figures.part().rows().stream()
                        .filter(row -> figures.standings().containsKey(row.unit()))
                        .map(row -> line(row, figures))
                        .toList(),
                charts.spans(),
                charts.shares(),
                ties(figures),
                left > 0 ? f.whole(left) : "",
                charts.movements(),
                charts.without(),
                analysis.id(),
                Long.toString(analysis.seed()),
                analysis.designSha256(),
                figures.findings().design(),
                figures.tooLong() ? words.text("robustness.too-long", f.whole(UnitListQueries.MOST_SORTED)) : "",
                new ListDrawing<>(RobustnessList.TABLE, asked, words)
                        .view(List.of(), figures.part(), figures.ranked(), "pages.of"));
    }

    private List<RobustnessView.Figure> tiles(RobustnessFigures figures) {
        List<Standing> standings = List.copyOf(figures.standings().values());
        long sure = standings.stream()
                .filter(of -> of.low() != null && of.low().equals(of.high()))
                .count();
        List<RobustnessView.Figure> tiles = new ArrayList<>();
        tiles.add(new RobustnessView.Figure("draws", f.whole(figures.analysis().draws()), ""));
        tiles.add(new RobustnessView.Figure("cut", f.whole(figures.analysis().top()), words.text("robustness.places")));
        tiles.add(new RobustnessView.Figure(
                "ties", f.whole(figures.findings().ties().count()), ""));
        tiles.add(new RobustnessView.Figure("sure", f.whole(sure), "/ " + f.whole(standings.size())));
        return tiles;
    }

    private RobustnessView.Line line(UnitRow row, RobustnessFigures figures) {
        Standing standing = Objects.requireNonNull(figures.standings().get(row.unit()));
        StandingTexts texts = new StandingTexts(words, f);
        int digits = shelf.of(ranking.run()).definition().score().rounding().digits();
        return new RobustnessView.Line(
                f.whole(row.rank()),
                row.unit(),
                row.name(),
                address(row.unit()),
                GroupText.of(row.group(), words),
                texts.place(standing.low()),
                texts.place(standing.high()),
                texts.place(standing.width()),
                f.number(row.score(), digits),
                texts.place(standing.median()),
                texts.span(standing),
                f.percent(standing.top()),
                texts.sentence(row.rank(), standing, figures.analysis().draws()));
    }

    /** Pairs of one unit inside together, as the least sure of them stand. */
    private List<RobustnessView.Tied> ties(RobustnessFigures figures) {
        Map<String, List<NearTies.Pair>> byInside = figures.findings().ties().pairs().stream()
                .limit(RobustnessDesk.TIES)
                .collect(Collectors.groupingBy(NearTies.Pair::inside, LinkedHashMap::new, Collectors.toList()));
        return byInside.entrySet().stream()
                .map(inside -> new RobustnessView.Tied(
                        name(inside.getKey(), figures),
                        address(inside.getKey()),
                        inside.getValue().stream()
                                .map(tie -> new RobustnessView.Other(
                                        name(tie.outside(), figures), address(tie.outside()), f.percent(tie.flipped())))
                                .toList()))
                .toList();
    }

    private static String name(String unit, RobustnessFigures figures) {
        UnitRow row = figures.tied().get(unit);
        return row == null ? unit : row.name();
    }

    private String address(String unit) {
        return Address.ofRun(ranking.run().run(), "/units/{unit}", unit);
    }
}
