package vn.thiduaso.dashboard.units;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.chart.LossChart;
import vn.thiduaso.dashboard.chart.RadarChart;
import vn.thiduaso.dashboard.chart.TrendChart;
import vn.thiduaso.dashboard.published.RadarNodes;
import vn.thiduaso.dashboard.published.UnitQueries.NodeRow;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.Node;

/** The charts of a unit's profile. */
record UnitCharts(UnitFigures figures, UnitLosses lost, Words words, Formats f) {

    private static final int MOST_BARS = 12;

    /** The children of the root that have points, or their children where these are fewer than three; null when that makes no shape. */
    @Nullable
    Chart radar() {
        List<Node> nodes = RadarNodes.of(figures.set());
        List<RadarChart.Axis> axes = nodes.stream()
                .map(this::axis)
                .filter(axis -> axis.points() != null)
                .limit(RadarChart.MOST_AXES)
                .toList();
        if (axes.size() < RadarChart.LEAST_AXES) {
            return null;
        }
        String name = figures.row().name();
        return new RadarChart(
                        "radar",
                        axes,
                        new RadarChart.Words(
                                words.text("chart.radar.summary", name, axes.size()),
                                name,
                                words.text("chart.median"),
                                words.text("chart.part"),
                                words.text("chart.max")),
                        f)
                .chart();
    }

    private RadarChart.Axis axis(Node node) {
        int place = figures.set().node(node.code());
        NodeRow row = figures.nodes().get(place);
        return new RadarChart.Axis(
                node.label().in(words.language()), row.points(), figures.median(place), row.max() > 0 ? row.max() : 1);
    }

    /** Points of the total lost by leaf, the greatest first; null when nothing is lost, where that is no sum, and where fewer points are better. */
    @Nullable
    Chart losing() {
        if (figures.lowestFirst()) {
            return null;
        }
        UnitParts parts = new UnitParts(figures, lost, words, f);
        List<LossChart.Part> losses = parts.leaves().stream()
                .filter(lost::isSeen)
                .sorted((a, b) -> Double.compare(lost.lost(b), lost.lost(a)))
                .limit(MOST_BARS)
                .map(row -> new LossChart.Part(
                        figures.set().nodes().get(row.place()).label().in(words.language()),
                        lost.lost(row),
                        lost.max(row),
                        parts.address(row.place())))
                .toList();
        if (losses.isEmpty()) {
            return null;
        }
        return new LossChart(
                        "losing",
                        losses,
                        new LossChart.Words(
                                words.text("chart.losing.summary", figures.row().name(), losses.size()),
                                words.text("chart.part"),
                                words.text("chart.losses.lost"),
                                words.text("chart.max")),
                        f)
                .chart();
    }

    /** Null when there is one period only. */
    @Nullable
    Chart trend() {
        List<UnitHistory.PastScore> series = figures.series();
        if (series.size() < 2) {
            return null;
        }
        List<TrendChart.Point> points = series.stream()
                .map(past -> new TrendChart.Point(
                        f.period(past.run().period()),
                        past.row().score(),
                        past.median(),
                        past.row().rank() == null
                                ? Formats.NONE
                                : f.whole(past.row().rank())))
                .toList();
        return new TrendChart(
                        "trend",
                        points,
                        figures.digits(),
                        new TrendChart.Words(
                                words.text("chart.trend.summary", figures.row().name(), points.size()),
                                figures.row().name(),
                                words.text("chart.median"),
                                words.text("context.period"),
                                words.text("col.rank")),
                        f)
                .chart();
    }
}
