package vn.thiduaso.dashboard.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.chart.LossChart;
import vn.thiduaso.dashboard.published.AreaQueries;
import vn.thiduaso.dashboard.published.HeatNodes;
import vn.thiduaso.dashboard.published.PeerQueries.NodeMean;
import vn.thiduaso.dashboard.published.UnitFilter;
import vn.thiduaso.dashboard.published.UnitListQueries;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.tables.ColumnChoice;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.dashboard.web.Frame;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.Definition;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.kernel.Losses;
import vn.thiduaso.scoring.rounding.Rounding;

/** Writes the figures of a ranking page as texts, in order. */
record ScoresDrawing(
        ScoresFigures figures,
        ScoresChoices choices,
        ScoreColumns columns,
        List<String> gone,
        ScoresRequest asked,
        Words words,
        Formats f) {

    ScoresView view(Frame frame) {
        Definition set = figures.set().definition();
        ScoreRows rows = new ScoreRows(figures, words, f);
        RankScale ranks = rows.ranks();
        ColumnsDrawing boxes = new ColumnsDrawing(figures, columns, asked, words, f);
        return new ScoresView(
                frame,
                set.name().in(words.language()),
                set.score().unit().in(words.language()),
                f.exact(figures.maximum()),
                asked.beside("/robustness"),
                asked.beside("/ranks"),
                asked.beside("/compare"),
                figures.isMapped() ? asked.beside(MapRequest.PATH) : null,
                choices.filters(figures.peers(), words, f),
                new ScoreTiles(figures, words, f).tiles(),
                heads(),
                ScoreColumns.nodes(figures.set()).size() - figures.places().size(),
                figures.rows().stream()
                        .filter(UnitRow::ranked)
                        .map(row -> rows.row(row, ranks))
                        .toList(),
                figures.rows().stream()
                        .filter(row -> !row.ranked())
                        .map(row -> rows.row(row, ranks))
                        .toList(),
                figures.lowestFirst(),
                figures.together(),
                choices.isOfSeveralGroups(),
                columns.shown(figures).stream().map(ScoreColumn::key).collect(Collectors.toUnmodifiableSet()),
                boxes.view(),
                Stream.of(gone, bounds(), boxes.notes()).flatMap(List::stream).toList(),
                ranks.text(f),
                asked.state(figures.run().indexSet()),
                figures.before().map(head -> f.period(head.period())).orElse(null),
                new ScoreBands(figures.peers(), figures.digits(), words, f).chart(),
                losses(),
                paging(),
                links());
    }

    /** What of the list asked for is not shown because there is too much of it. */
    private List<String> bounds() {
        List<String> notes = new ArrayList<>();
        if (figures.more()) {
            notes.add(words.text("scores.more", f.whole(UnitListQueries.MOST_FOUND)));
        }
        if (figures.cut()) {
            notes.add(words.text(
                    "scores.cut",
                    f.whole(isNarrowed() ? UnitListQueries.MOST_LOOKED_AT : UnitListQueries.MOST_SEARCHED)));
        }
        if (isNarrowed()) {
            notes.add(words.text("scores.narrowed"));
        }
        if (choices.narrowing().isCut()) {
            notes.add(words.text("scores.areas-cut", f.whole(AreaQueries.MOST)));
        }
        if (figures.unsorted()) {
            notes.add(words.text("scores.unsorted", f.whole(UnitListQueries.MOST_SORTED)));
        }
        return notes;
    }

    /** By area or state: the figures beside the list are of the whole group all the same. */
    private boolean isNarrowed() {
        UnitFilter chosen = asked.filter("");
        return !chosen.area().isEmpty() || !chosen.state().isAny();
    }

    private List<ScoresView.Head> heads() {
        List<ScoresView.Head> heads = new ArrayList<>();
        for (int place : figures.places()) {
            Node node = figures.set().nodes().get(place);
            heads.add(new ScoresView.Head(
                    node.code(),
                    node.label().in(words.language()),
                    f.exact(node.max()),
                    asked.sorted(node.code()).address(),
                    asked.sortOrRank().equals(node.code())));
        }
        return heads;
    }

    /** In points of the total; null where that is no sum, and where fewer points are better: what is below the maximum is no loss. */
    private @Nullable Chart losses() {
        if (figures.lowestFirst()) {
            return null;
        }
        List<LossChart.Part> parts = new ArrayList<>();
        List<Integer> usual = HeatNodes.of(figures.set());
        Losses losses = Losses.of(figures.set());
        double[] worth = losses.inTotal(losses.nominal());
        for (NodeMean mean : figures.means()) {
            boolean inTree =
                    mean.place() < figures.set().nodes().size() && figures.set().parent(mean.place()) >= 0;
            if (usual.contains(mean.place()) && inTree && mean.lost() != null) {
                Node node = figures.set().nodes().get(mean.place());
                parts.add(new LossChart.Part(
                        node.label().in(words.language()),
                        mean.lost(),
                        Rounding.halfUp(2).round(worth[mean.place()] * node.max()),
                        asked.sorted(node.code()).address()));
            }
        }
        if (parts.isEmpty()) {
            return null;
        }
        String summary = words.text("chart.losses.summary", figures.peers().scored());
        return new LossChart(
                        "losses",
                        parts,
                        new LossChart.Words(
                                summary,
                                words.text("chart.losses.part"),
                                words.text("chart.losses.mean"),
                                words.text("chart.losses.max")),
                        f)
                .chart();
    }

    private ScoresView.Paging paging() {
        int page = figures.part().page();
        int pages = figures.part().pages();
        return new ScoresView.Paging(
                page,
                pages,
                figures.rows().size(),
                figures.count().ranked(),
                figures.count().all(),
                page > 1 ? asked.paged(page - 1).address() : null,
                page < pages ? asked.paged(page + 1).address() : null);
    }

    private ScoresView.Links links() {
        return new ScoresView.Links(
                asked.viewed("chart").address(),
                asked.viewed("table").address(),
                asked.sorted("rank").address(),
                asked.sorted("name").address(),
                asked.sorted("score").address(),
                asked.sorted("change").address(),
                file("xlsx"),
                file("csv"));
    }

    /** All units chosen here as a file. */
    private String file(String format) {
        return Address.of(ScoresApi.PATH + ".{format}", figures.run().run(), format)
                .with("group", choices.group())
                .with("kind", asked.kind())
                .with("area", asked.area())
                .with("state", asked.state())
                .with("q", asked.q())
                .with("sort", asked.sort())
                .with(ColumnChoice.PARAMETER, asked.columns().text())
                .text();
    }
}
