package vn.thiduaso.dashboard.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.chart.DifferenceChart;
import vn.thiduaso.dashboard.chart.DotChart;
import vn.thiduaso.dashboard.chart.RadarChart;
import vn.thiduaso.dashboard.published.RadarNodes;
import vn.thiduaso.dashboard.published.UnitQueries.NodeRow;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.Node;

/** The charts of the page, over two to five units. */
record CompareCharts(CompareFigures figures, CompareTexts texts, Words words, Formats f) {

    private static final double SAME = 1e-9;

    private List<Member> members() {
        return figures.members();
    }

    /** Shares of the maximum by indicator; null where the units share none. */
    @Nullable
    Chart dots() {
        List<Line> shared = figures.shared();
        if (shared.isEmpty()) {
            return null;
        }
        return new DotChart(
                        "dots",
                        texts.names(),
                        shared.stream()
                                .map(line -> new DotChart.Row(
                                        texts.label(line.node()),
                                        line.figures().stream()
                                                .map(Figure::share)
                                                .toList(),
                                        IntStream.range(0, members().size())
                                                .mapToObj(unit -> texts.address(
                                                        members().get(unit),
                                                        line.figures().get(unit)))
                                                .toList()))
                                .toList(),
                        new DotChart.Words(
                                words.text(
                                        "chart.dots.summary", String.join(", ", texts.names()), f.whole(shared.size())),
                                words.text("compare.indicator")),
                        f)
                .chart();
    }

    /** Of two units with the same maxima; null otherwise, and where that makes no shape. */
    @Nullable
    Chart radar() {
        if (members().size() != 2) {
            return null;
        }
        List<RadarChart.Axis> axes = RadarNodes.of(members().get(0).set()).stream()
                .map(this::axis)
                .flatMap(Optional::stream)
                .limit(RadarChart.MOST_AXES)
                .toList();
        if (axes.size() < RadarChart.LEAST_AXES) {
            return null;
        }
        List<String> names = texts.names();
        return new RadarChart(
                        "radar",
                        axes,
                        new RadarChart.Words(
                                words.text("chart.compare-radar.summary", names.get(0), names.get(1), axes.size()),
                                names.get(0),
                                names.get(1),
                                words.text("chart.part"),
                                words.text("chart.max")),
                        f)
                .chart();
    }

    private Optional<RadarChart.Axis> axis(Node node) {
        List<NodeRow> rows = members().stream()
                .flatMap(member -> member
                        .set()
                        .findNode(node.code())
                        .filter(place ->
                                SharedNodes.isSame(node, member.set().nodes().get(place)))
                        .map(place -> member.nodes().get(place))
                        .stream())
                .filter(row -> row.points() != null && row.max() > 0)
                .toList();
        return rows.size() == 2 && rows.get(0).max() == rows.get(1).max()
                ? Optional.of(new RadarChart.Axis(
                        texts.label(node),
                        rows.get(0).points(),
                        rows.get(1).points(),
                        rows.get(0).max()))
                : Optional.empty();
    }

    /** In points of the score; null where fewer than two units have one, or they differ nowhere. */
    @Nullable
    Chart differences() {
        boolean two = members().size() == 2;
        List<DifferenceChart.Bar> bars = new ArrayList<>();
        for (Line line : figures.shared()) {
            if (line.effect() > SAME) {
                bars.add(new DifferenceChart.Bar(
                        texts.label(line.node()),
                        two ? Objects.requireNonNull(line.beyondFirst(1)) : line.effect(),
                        text(line),
                        "#line-" + line.node().code()));
            }
        }
        if (bars.isEmpty()) {
            return null;
        }
        List<String> names = texts.names();
        return new DifferenceChart(
                        "differences",
                        bars,
                        two,
                        members().get(0).digits(),
                        new DifferenceChart.Words(
                                two
                                        ? words.text("chart.differences.summary", names.get(1), names.get(0))
                                        : words.text("chart.spreads.summary", names.size()),
                                words.text("compare.indicator"),
                                two ? words.text("col.beyond", names.get(0)) : words.text("compare.spread")),
                        f)
                .chart();
    }

    private String text(Line line) {
        StringBuilder text = new StringBuilder(texts.label(line.node()));
        for (int unit = 0; unit < members().size(); unit++) {
            text.append('\n')
                    .append(texts.names().get(unit))
                    .append(": ")
                    .append(f.number(
                            line.figures().get(unit).contribution(),
                            members().get(unit).digits()));
        }
        return text.toString();
    }
}
