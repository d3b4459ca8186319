package vn.thiduaso.dashboard.scores;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.chart.HistogramChart;
import vn.thiduaso.dashboard.chart.LossChart;
import vn.thiduaso.dashboard.format.Formats;
import vn.thiduaso.dashboard.published.UnitQueries.NodeMean;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.web.Frame;
import vn.thiduaso.dashboard.web.Words;
import vn.thiduaso.scoring.indexset.Definition;
import vn.thiduaso.scoring.indexset.Node;

/** Writes the figures of a ranking page as texts, in order. */
record ScoresDrawing(ScoresFigures figures, ScoresChoices choices, ScoresRequest asked, Words words, Formats f) {

    ScoresView view(Frame frame) {
        Definition set = figures.set().definition();
        ScoreRows rows = new ScoreRows(figures, words, f);
        List<UnitRow> ranked =
                sorted(figures.rows().stream().filter(UnitRow::ranked).toList());
        List<UnitRow> unranked =
                figures.rows().stream().filter(row -> !row.ranked()).toList();
        int pages = Math.max(1, (ranked.size() + ScoresDesk.PAGE - 1) / ScoresDesk.PAGE);
        int page = Math.min(asked.pageOrFirst(), pages);
        List<UnitRow> shown =
                ranked.subList((page - 1) * ScoresDesk.PAGE, Math.min(ranked.size(), page * ScoresDesk.PAGE));
        List<UnitRow> last =
                page == pages ? unranked.subList(0, Math.min(unranked.size(), ScoresDesk.PAGE)) : List.<UnitRow>of();
        return new ScoresView(
                frame,
                set.name().in(words.language()),
                set.score().unit().in(words.language()),
                f.exact(figures.maximum()),
                choices.filters(words, f),
                new ScoreTiles(figures, words, f).tiles(),
                heads(),
                shown.stream().map(rows::row).toList(),
                last.stream().map(rows::row).toList(),
                choices.severalGroups(),
                figures.peers().stream().anyMatch(row -> row.official() != null),
                set.levels().isPresent(),
                figures.peers().stream().anyMatch(row -> row.officialRank() != null),
                figures.before().map(head -> f.period(head.period())).orElse(null),
                histogram(),
                losses(),
                paging(page, pages, shown.size(), ranked.size()),
                links());
    }

    private List<UnitRow> sorted(List<UnitRow> rows) {
        Comparator<UnitRow> byRank = Comparator.comparing(
                        UnitRow::rank, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(UnitRow::sortKey);
        Comparator<@Nullable Double> down = Comparator.nullsLast(Comparator.reverseOrder());
        Comparator<UnitRow> order = switch (asked.sortOrRank()) {
            case "rank" -> choices.severalGroups() ? Comparator.comparing(UnitRow::score, down) : byRank;
            case "name" -> Comparator.comparing(UnitRow::sortKey);
            case "score" -> Comparator.comparing(UnitRow::score, down);
            case "change" -> Comparator.comparing(this::change, down);
            default -> Comparator.comparing(row -> points(row, asked.sortOrRank()), down);
        };
        return rows.stream().sorted(order.thenComparing(byRank)).toList();
    }

    private @Nullable Double change(UnitRow row) {
        UnitRow before = figures.earlier().get(row.unit());
        return before == null || before.score() == null || row.score() == null ? null : row.score() - before.score();
    }

    private @Nullable Double points(UnitRow row, String code) {
        int place = figures.set().findNode(code).orElse(0);
        return figures.nodes().getOrDefault(row.unit(), List.of()).stream()
                .filter(node -> node.place() == place)
                .findFirst()
                .map(node -> node.points())
                .orElse(null);
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

    private @Nullable Chart histogram() {
        double[] scores = figures.scores();
        if (scores.length < 3) {
            return null;
        }
        String summary = words.text(
                "chart.histogram.summary",
                scores.length,
                f.number(scores[scores.length - 1], figures.digits()),
                f.number(scores[0], figures.digits()));
        return new HistogramChart(
                        "histogram",
                        scores,
                        new HistogramChart.Words(
                                summary, words.text("chart.histogram.band"), words.text("chart.histogram.count")),
                        f)
                .chart();
    }

    private @Nullable Chart losses() {
        List<LossChart.Part> parts = new ArrayList<>();
        for (NodeMean mean : figures.means()) {
            boolean inTree =
                    mean.place() < figures.set().nodes().size() && figures.set().parent(mean.place()) >= 0;
            if (figures.places().contains(mean.place()) && inTree && mean.lost() != null) {
                Node node = figures.set().nodes().get(mean.place());
                parts.add(new LossChart.Part(
                        node.label().in(words.language()),
                        mean.lost(),
                        node.max(),
                        asked.sorted(node.code()).address()));
            }
        }
        if (parts.isEmpty()) {
            return null;
        }
        String summary = words.text("chart.losses.summary", figures.scores().length);
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

    private ScoresView.Paging paging(int page, int pages, int shown, int all) {
        return new ScoresView.Paging(
                page,
                pages,
                shown,
                all,
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
                asked.sorted("change").address());
    }
}
