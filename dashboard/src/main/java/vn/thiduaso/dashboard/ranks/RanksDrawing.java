package vn.thiduaso.dashboard.ranks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.BumpChart;
import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.RobustnessQueries.Standing;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.StandingTexts;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.scores.RankingChoice;
import vn.thiduaso.dashboard.scores.RankingOptions;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.dashboard.web.GroupText;
import vn.thiduaso.dashboard.web.Option;
import vn.thiduaso.dashboard.web.Paging;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/** Writes the page's figures as texts. */
record RanksDrawing(
        RankingChoice.Chosen ranking,
        RanksFigures figures,
        RanksPlace place,
        IndexSetShelf shelf,
        Words words,
        Formats f) {

    RanksView view() {
        RankingOptions options = new RankingOptions(ranking, shelf);
        String name = figures.units().stream()
                .filter(this::isChosen)
                .map(UnitRow::name)
                .findFirst()
                .orElse("");
        return new RanksView(
                shelf.frame(ranking.run(), words.language()),
                shelf.of(ranking.run()).definition().name().in(words.language()),
                scores(ranking.run()),
                new RanksView.Filters(
                        options.sets(words),
                        options.periods(f),
                        options.groups(words),
                        figures.units().stream()
                                .map(unit -> new Option(unit.unit(), unit.name(), isChosen(unit)))
                                .toList(),
                        place.page()),
                name,
                options.isOfSeveralGroups(),
                options.isOfSeveralGroups() ? null : chart(name),
                IntStream.range(0, figures.runs().size()).mapToObj(this::head).toList(),
                paging(),
                figures.borders().stream().map(this::border).toList(),
                figures.units().stream().map(this::row).toList());
    }

    private Paging paging() {
        return Paging.of(
                words.text("ranks.pages", f.whole(place.first()), f.whole(place.last()), f.whole(place.ranked())),
                place.page(),
                place.pages(),
                page -> address("/ranks", ranking.run(), "", page));
    }

    private boolean isChosen(UnitRow unit) {
        return unit.unit().equals(figures.chosen());
    }

    private RanksView.Head head(int at) {
        RunHead run = figures.runs().get(at);
        return new RanksView.Head(f.period(run.period()), run.version(), scores(run), figures.isBorder(at));
    }

    private String border(int at) {
        RunHead run = figures.runs().get(at);
        return words.text(
                "ranks.border", f.period(figures.runs().get(at - 1).period()), f.period(run.period()), run.version());
    }

    private String scores(RunHead run) {
        return address("/scores", run, "", 1);
    }

    private String address(String path, RunHead run, String unit, int page) {
        String group = ranking.group().isEmpty() ? RankingChoice.ALL : ranking.group();
        return Address.of(path)
                .with("set", run.indexSet())
                .with("period", run.period())
                .with("group", group)
                .with("unit", unit)
                .page(page)
                .text();
    }

    private @Nullable Chart chart(String name) {
        if (figures.units().isEmpty()) {
            return null;
        }
        List<BumpChart.Line> lines = figures.units().stream()
                .map(unit -> new BumpChart.Line(unit.name(), address(unit), points(unit), isChosen(unit)))
                .toList();
        return new BumpChart(
                        "bump",
                        figures.runs().stream()
                                .map(run -> f.period(run.period()))
                                .toList(),
                        figures.borders(),
                        lines,
                        new BumpChart.Words(
                                words.text(
                                        "chart.bump.summary",
                                        lines.size(),
                                        figures.runs().size(),
                                        name),
                                words.text("col.unit"),
                                words.text("ranks.rank")),
                        f)
                .chart();
    }

    /** This page with the unit standing out. */
    private String address(UnitRow unit) {
        return address("/ranks", ranking.run(), unit.unit(), place.page());
    }

    private List<BumpChart.Point> points(UnitRow unit) {
        return IntStream.range(0, figures.runs().size())
                .mapToObj(at -> {
                    Standing sure = isChosen(unit)
                            ? figures.standings().get(figures.runs().get(at).run())
                            : null;
                    return new BumpChart.Point(
                            figures.rank(at, unit),
                            sure == null ? null : sure.low(),
                            sure == null ? null : sure.high());
                })
                .toList();
    }

    private RanksView.Row row(UnitRow unit) {
        List<RanksView.Cell> cells = new ArrayList<>();
        for (int at = 0; at < figures.runs().size(); at++) {
            Integer rank = figures.rank(at, unit);
            Integer before = at == 0 || figures.isBorder(at) ? null : figures.rank(at - 1, unit);
            Double moved = rank == null || before == null ? null : (double) (before - rank);
            Standing sure = isChosen(unit)
                    ? figures.standings().get(figures.runs().get(at).run())
                    : null;
            cells.add(new RanksView.Cell(
                    rank == null ? Formats.NONE : f.whole(rank),
                    moved == null || moved == 0 ? "" : f.signed(moved, 0),
                    Formats.change(moved, false),
                    sure == null ? "" : new StandingTexts(words, f).span(sure)));
        }
        String address = Address.ofRun(ranking.run().run(), "/units/{unit}", unit.unit());
        String group = ranking.group().isEmpty() ? GroupText.orEmpty(unit.group(), words) : "";
        return new RanksView.Row(unit.name(), group, address, isChosen(unit), cells);
    }
}
