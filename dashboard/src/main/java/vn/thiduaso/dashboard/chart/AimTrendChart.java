package vn.thiduaso.dashboard.chart;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.ingest.wording.Formats;

import static vn.thiduaso.dashboard.chart.Json.object;

/**
 * A figure over periods of one length, with a line at its goal. A period without a figure is a gap, never 0.
 *
 * @param points oldest first; at least one
 * @param goal in the unit of the figures
 * @param words texts, already in the reader's language
 */
public record AimTrendChart(String id, List<Point> points, double goal, Words words) {

    /**
     * @param figure null when there is none
     * @param shown the same with its unit; the dash when there is none
     */
    public record Point(String period, @Nullable Double figure, String shown) {}

    /**
     * @param figure name of the line
     * @param goal name of the line at the goal
     * @param shownGoal the goal with its sign and unit
     * @param period head of the column of periods
     */
    public record Words(String summary, String figure, String goal, String shownGoal, String period) {}

    public AimTrendChart {
        points = List.copyOf(points);
    }

    public Chart chart() {
        List<Object> line = new ArrayList<>();
        List<Object> goals = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Point point : points) {
            line.add(datum(point.period() + ": " + point.shown(), point.figure(), point.shown()));
            goals.add(datum(words.goal() + ": " + words.shownGoal(), goal, words.shownGoal()));
            rows.add(List.of(point.period(), point.shown(), words.shownGoal()));
        }
        return new Chart(
                id,
                "m",
                words.summary(),
                Json.text(option(line, goals)),
                new Chart.Twin(List.of(words.period(), words.figure(), words.goal()), rows));
    }

    private static Object datum(String text, @Nullable Double value, String shown) {
        return object("value", value, "text", text, "short", shown.equals(Formats.NONE) ? "" : shown);
    }

    private Object option(List<Object> line, List<Object> goals) {
        return object(
                "grid",
                Ink.grid(0, 40, 28, 28),
                "tooltip",
                Ink.tooltip(),
                "legend",
                object("bottom", 0, "itemWidth", 18, "itemHeight", 8, "textStyle", Ink.text(Ink.TEXT, 13)),
                "xAxis",
                object(
                        "type",
                        "category",
                        "data",
                        points.stream().map(Point::period).toList(),
                        "axisTick",
                        Ink.hiddenLine(),
                        "axisLine",
                        Ink.gridLine(),
                        "axisLabel",
                        Ink.text(Ink.TEXT, 12)),
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
                        // the cursor walks the last one
                        series(words.goal(), goals, "token:gold", "dashed", false),
                        series(words.figure(), line, Ink.SCORE, "solid", true)));
    }

    private static Object series(String name, List<Object> data, String colour, String type, boolean own) {
        return object(
                "type",
                "line",
                "name",
                name,
                "symbol",
                own ? "circle" : "none",
                "symbolSize",
                7,
                "connectNulls",
                false,
                "lineStyle",
                object("color", colour, "type", type, "width", 2),
                "itemStyle",
                object("color", colour),
                "label",
                object("show", own, "position", "top", "color", Ink.STRONG, "fontSize", 12.5, "formatter", "fn:short"),
                "data",
                data);
    }
}
