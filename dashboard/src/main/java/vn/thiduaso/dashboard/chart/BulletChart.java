package vn.thiduaso.dashboard.chart;

import java.util.List;
import java.util.Map;

import vn.thiduaso.ingest.wording.Formats;

import static vn.thiduaso.dashboard.chart.Json.object;

/**
 * Figures against their goals: a bar for each as long as its share of the goal, and a line at the goal, where all of it is reached. A bar far beyond
 * ends at the edge; its text says how far it goes.
 *
 * @param rows in the order they are drawn; at most twenty are, the twin has all
 * @param words texts, already in the reader's language
 */
public record BulletChart(String id, List<Row> rows, Words words, Formats f) {

    private static final int MOST_ROWS = 20;
    private static final double GOAL = 100;
    private static final double EDGE = 130;

    /** How a figure stands to its goal. */
    public enum Tone {
        REACHED(Ink.SCORE, 0),
        OPEN("token:sky", 1),
        MISSED(Ink.LOSS, 2);

        private final String colour;
        private final int pattern;

        Tone(String colour, int pattern) {
            this.colour = colour;
            this.pattern = pattern;
        }
    }

    /**
     * @param share of the goal, 1 at it; may be infinite
     * @param figure with its unit
     * @param goal with its sign and unit
     * @param state in a word
     * @param address of its page
     */
    public record Row(
            String label, double share, String figure, String goal, String state, Tone tone, String address) {}

    /** Heads of the columns. */
    public record Words(String summary, String aim, String figure, String goal, String share, String state) {}

    public BulletChart {
        rows = List.copyOf(rows);
    }

    public Chart chart() {
        List<Row> drawn = rows.subList(0, Math.min(MOST_ROWS, rows.size()));
        return new Chart(
                id,
                Chart.rows(drawn.size() + 1),
                words.summary(),
                Json.text(option(drawn)),
                new Chart.Twin(
                        List.of(words.aim(), words.figure(), words.goal(), words.share(), words.state()),
                        rows.stream()
                                .map(row -> List.of(
                                        row.label(),
                                        row.figure(),
                                        row.goal(),
                                        Double.isInfinite(row.share()) ? Formats.NONE : f.percent(row.share()),
                                        row.state()))
                                .toList()));
    }

    private Object option(List<Row> drawn) {
        return object(
                "grid",
                Ink.grid(0, 76, 22, 4),
                "tooltip",
                Ink.tooltip(),
                "xAxis",
                object(
                        "type",
                        "value",
                        "position",
                        "top",
                        "min",
                        0,
                        "max",
                        EDGE,
                        "interval",
                        50,
                        "splitLine",
                        Ink.gridLine(),
                        "axisLabel",
                        object("color", Ink.TEXT, "fontSize", 12, "formatter", "{value}%", "showMaxLabel", false)),
                "yAxis",
                Ink.names(drawn.stream().map(Row::label).toList()),
                "series",
                List.of(
                        figures(drawn),
                        object(
                                "type",
                                "bar",
                                "barMaxWidth",
                                14,
                                "showBackground",
                                true,
                                "backgroundStyle",
                                object("color", "token:quiet", "borderRadius", 3),
                                "markLine",
                                goal(),
                                "data",
                                drawn.stream().map(BulletChart::bar).toList())));
    }

    /** Bars nobody sees, to the edge: the figures stand in a column beside them, clear of the line at the goal. */
    private static Object figures(List<Row> drawn) {
        return object(
                "type",
                "bar",
                "barMaxWidth",
                14,
                "barGap",
                "-100%",
                "silent",
                true,
                "itemStyle",
                object("color", "transparent"),
                "label",
                Ink.figureAt("right"),
                "data",
                drawn.stream()
                        .map(row -> object("value", EDGE, "short", row.figure()))
                        .toList());
    }

    private static Map<String, Object> goal() {
        return object(
                "symbol",
                "none",
                "silent",
                true,
                "lineStyle",
                object("color", Ink.STRONG, "type", "solid", "width", 2),
                "label",
                Ink.hiddenLine(),
                "data",
                List.of(object("xAxis", GOAL)));
    }

    private static Object bar(Row row) {
        return object(
                "value",
                Math.min(EDGE, GOAL * row.share()),
                "text",
                row.label() + "\n" + row.figure() + " · " + row.goal() + "\n" + row.state(),
                "short",
                row.figure(),
                "href",
                row.address(),
                "itemStyle",
                Ink.fill(row.tone().colour, row.tone().pattern, "borderRadius", 3));
    }
}
