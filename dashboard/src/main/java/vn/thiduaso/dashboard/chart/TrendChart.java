package vn.thiduaso.dashboard.chart;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.ingest.wording.Formats;

import static vn.thiduaso.dashboard.chart.Json.object;

/**
 * A unit's score over periods of one length, with the median of its peers. A period without a score is a gap, never 0.
 *
 * @param points oldest first; at least one
 * @param digits decimals of a published score
 * @param words texts, already in the reader's language
 */
public record TrendChart(String id, List<Point> points, int digits, Words words, Formats f) {

    /**
     * @param score null when the unit has none
     * @param median null when no peer has a score
     * @param rank formatted; the dash when it has none
     */
    public record Point(
            String period, @Nullable Double score, @Nullable Double median, String rank) {}

    /**
     * @param unit name of the unit's line
     * @param peers name of the median's line
     * @param period head of the column of periods
     * @param rank head of the column of ranks
     */
    public record Words(String summary, String unit, String peers, String period, String rank) {}

    public TrendChart {
        points = List.copyOf(points);
    }

    public Chart chart() {
        List<Object> unit = new ArrayList<>();
        List<Object> peers = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Point point : points) {
            unit.add(datum(words.unit(), point.period(), point.score()));
            peers.add(datum(words.peers(), point.period(), point.median()));
            rows.add(List.of(
                    point.period(), f.number(point.score(), digits), point.rank(), f.number(point.median(), digits)));
        }
        return new Chart(
                id,
                "m",
                words.summary(),
                Json.text(option(unit, peers)),
                new Chart.Twin(List.of(words.period(), words.unit(), words.rank(), words.peers()), rows));
    }

    private Object datum(String line, String period, @Nullable Double value) {
        String figure = f.number(value, digits);
        return object("value", value, "text", line + " · " + period + ": " + figure, "short", figure);
    }

    private Object option(List<Object> unit, List<Object> peers) {
        return object(
                "grid",
                Ink.grid(0, 24, 28, 28),
                "tooltip",
                Ink.tooltip(),
                "legend",
                object("bottom", 0, "itemWidth", 18, "itemHeight", 8, "textStyle", Ink.text(Ink.TEXT, 13)),
                "xAxis",
                object(
                        "type", "category",
                        "data", points.stream().map(Point::period).toList(),
                        "axisTick", Ink.hiddenLine(),
                        "axisLine", Ink.gridLine(),
                        "axisLabel", Ink.text(Ink.TEXT, 12)),
                "yAxis",
                object(
                        "type",
                        "value",
                        "scale",
                        true,
                        "splitNumber",
                        4,
                        "splitLine",
                        Ink.gridLine(),
                        "axisLabel",
                        object("color", Ink.TEXT, "fontSize", 12, "formatter", Ink.NUMBER)),
                "series",
                List.of(
                        line(words.peers(), peers, "token:gold", "dashed", false),
                        line(words.unit(), unit, Ink.SCORE, "solid", true)));
    }

    private static Object line(String name, List<Object> data, String colour, String type, boolean labelled) {
        return object(
                "type",
                "line",
                "name",
                name,
                "symbol",
                labelled ? "circle" : "emptyCircle",
                "symbolSize",
                7,
                "connectNulls",
                false,
                "lineStyle",
                object("color", colour, "type", type, "width", 2),
                "itemStyle",
                object("color", colour),
                "label",
                object(
                        "show",
                        labelled,
                        "position",
                        "top",
                        "color",
                        Ink.STRONG,
                        "fontSize",
                        12.5,
                        "formatter",
                        "fn:short"),
                "data",
                data);
    }
}
