package vn.thiduaso.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.ingest.wording.Formats;

import static vn.thiduaso.dashboard.chart.Json.object;

/**
 * A unit's shape beside the median of its peers, each axis as a share of its maximum. Three to eight axes; always with its table, because a
 * radar misleads. {@code chart-fit.js} breaks the names of its axes and sets its radius by the room they take.
 *
 * @param axes three to eight
 * @param words texts, already in the reader's language
 */
public record RadarChart(String id, List<Axis> axes, Words words, Formats f) {

    public static final int LEAST_AXES = 3;
    public static final int MOST_AXES = 8;

    /**
     * @param points of the unit; null when it has none
     * @param median of its peers; null when nobody has any
     * @param max above 0
     */
    public record Axis(
            String label, @Nullable Double points, @Nullable Double median, double max) {}

    /**
     * @param unit name of the unit
     * @param peers name of the second shape
     * @param axis head of the column of axes
     * @param max head of the column of maxima
     */
    public record Words(String summary, String unit, String peers, String axis, String max) {}

    public RadarChart {
        axes = List.copyOf(axes);
        if (axes.size() < LEAST_AXES || axes.size() > MOST_AXES) {
            throw new IllegalArgumentException("a radar has 3 to 8 axes, got " + axes.size());
        }
    }

    public Chart chart() {
        List<Object> indicators = new ArrayList<>();
        List<Double> unit = new ArrayList<>();
        List<Double> peers = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Axis axis : axes) {
            indicators.add(object("name", axis.label(), "max", 100));
            unit.add(percent(axis.points(), axis.max()));
            peers.add(percent(axis.median(), axis.max()));
            rows.add(List.of(axis.label(), f.points(axis.points()), f.points(axis.median()), f.exact(axis.max())));
        }
        return new Chart(
                id,
                "l",
                words.summary(),
                Json.text(option(
                        indicators,
                        shape(
                                words.peers(),
                                peers,
                                told(words.peers(), Axis::median),
                                "token:gold",
                                "dashed",
                                "emptyRect",
                                0),
                        shape(
                                words.unit(),
                                unit,
                                told(words.unit(), Axis::points),
                                Ink.SCORE,
                                "solid",
                                "circle",
                                0.16))),
                new Chart.Twin(List.of(words.axis(), words.unit(), words.peers(), words.max()), rows));
    }

    /** A missing figure draws at the centre; the table shows that it is missing. */
    private static double percent(@Nullable Double points, double max) {
        return points == null || max == 0 ? 0 : Math.round(points / max * 10_000) / 100.0;
    }

    /** What a shape says when pointed at: a line for each axis. */
    private String told(String name, Function<Axis, @Nullable Double> points) {
        return axes.stream()
                .map(axis -> "%s: %s / %s".formatted(axis.label(), f.points(points.apply(axis)), f.exact(axis.max())))
                .collect(Collectors.joining("\n", name + "\n", ""));
    }

    private static Object option(List<Object> indicators, Object peers, Object unit) {
        return object(
                "tooltip",
                Ink.tooltip(),
                "legend",
                object("bottom", 0, "itemWidth", 14, "itemHeight", 8, "textStyle", Ink.text(Ink.TEXT, 13)),
                "radar",
                object(
                        "indicator", indicators,
                        "splitNumber", 4,
                        "axisName", object("color", Ink.TEXT, "fontSize", 12.5, "lineHeight", 15),
                        "splitArea", object("show", false),
                        "splitLine", Ink.gridLine(),
                        "axisLine", Ink.gridLine()),
                "series",
                List.of(object("type", "radar", "symbolSize", 5, "data", List.of(peers, unit))));
    }

    private static Object shape(
            String name, List<Double> values, String text, String colour, String line, String symbol, double filled) {
        return object(
                "name",
                name,
                "value",
                values,
                "text",
                text,
                "symbol",
                symbol,
                "itemStyle",
                object("color", colour),
                "lineStyle",
                object("color", colour, "type", line, "width", 2),
                "areaStyle",
                object("color", colour, "opacity", filled));
    }
}
