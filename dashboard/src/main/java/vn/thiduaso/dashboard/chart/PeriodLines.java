package vn.thiduaso.dashboard.chart;

import java.util.List;

import static vn.thiduaso.dashboard.chart.Json.object;

/** Lines over periods, one of which is a unit's or a figure's own: its points are marked and say their figures. */
final class PeriodLines {

    private PeriodLines() {}

    /**
     * @param top room above for figures at points
     * @param series the last one is the one the cursor walks
     */
    static Object option(int top, List<String> periods, List<Object> series) {
        return object(
                "grid",
                Ink.grid(0, top, 28, 28),
                "tooltip",
                Ink.tooltip(),
                "legend",
                object("bottom", 0, "itemWidth", 18, "itemHeight", 8, "textStyle", Ink.text(Ink.TEXT, 13)),
                "xAxis",
                object(
                        "type", "category",
                        "data", periods,
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
                series);
    }

    /** The line the chart is about. */
    static Object own(String name, List<Object> data) {
        return line(name, data, Ink.SCORE, "solid", "circle", true);
    }

    /**
     * A line to hold it against.
     *
     * @param symbol of its points: {@code none} where it is no figure of the periods
     */
    static Object beside(String name, List<Object> data, String symbol) {
        return line(name, data, "token:gold", "dashed", symbol, false);
    }

    private static Object line(
            String name, List<Object> data, String colour, String type, String symbol, boolean labelled) {
        return object(
                "type",
                "line",
                "name",
                name,
                "symbol",
                symbol,
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
                        // a line of another one does not strike its figures through
                        "backgroundColor",
                        Ink.PAPER,
                        "padding",
                        List.of(1, 3),
                        "formatter",
                        "fn:short"),
                "z",
                labelled ? 3 : 2,
                "data",
                data);
    }
}
