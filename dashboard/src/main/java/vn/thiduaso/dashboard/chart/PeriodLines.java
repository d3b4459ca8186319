package vn.thiduaso.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static vn.thiduaso.dashboard.chart.Json.object;

/** Lines over periods, one of which is a unit's or a figure's own: its points are marked and say their figures. */
final class PeriodLines {

    private PeriodLines() {}

    /**
     * @param top room above for figures at points
     * @param series the last one is the one the cursor walks
     */
    static Object option(int top, List<String> periods, List<Map<String, Object>> series) {
        Span span = Span.of(series);
        Map<String, Object> own = series.get(series.size() - 1);
        own.put("data", span.placed((List<?>) own.get("data")));
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
                        // how much, chart-fit.js sets by the height
                        "boundaryGap",
                        List.of(span.hasRoomBelow() ? "8%" : "0%", "0%"),
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
    static Map<String, Object> own(String name, List<Object> data) {
        return line(name, data, Ink.SCORE, "solid", "circle", true);
    }

    /**
     * A line to hold it against.
     *
     * @param symbol of its points: {@code none} where it is no figure of the periods
     */
    static Map<String, Object> beside(String name, List<Object> data, String symbol) {
        return line(name, data, "token:gold", "dashed", symbol, false);
    }

    private static Map<String, Object> line(
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

    /** From the lowest to the highest figure of all lines; NaN without any. */
    private record Span(double least, double most) {

        static Span of(List<Map<String, Object>> series) {
            double[] values = series.stream()
                    .flatMap(line -> ((List<?>) line.get("data")).stream())
                    .mapToDouble(Span::value)
                    .filter(value -> !Double.isNaN(value))
                    .sorted()
                    .toArray();
            return values.length == 0
                    ? new Span(Double.NaN, Double.NaN)
                    : new Span(values[0], values[values.length - 1]);
        }

        /** Whether an axis may begin below the lowest point: figures are counts, shares and points, of which none is below 0. */
        boolean hasRoomBelow() {
            return least > (most - least) / 2;
        }

        /** The points, each with its figure where the line does not go: above a top, below a bottom, on the side that a slope leaves free. */
        List<Object> placed(List<?> data) {
            List<Object> points = new ArrayList<>();
            for (int at = 0; at < data.size(); at++) {
                Map<String, Object> point = object();
                ((Map<?, ?>) data.get(at)).forEach((name, part) -> point.put(String.valueOf(name), part));
                point.put("label", label(value(data, at - 1), value(data, at), value(data, at + 1)));
                points.add(point);
            }
            return points;
        }

        /** Of a point between two others; a comparison with NaN, which is no point, is false. */
        private Object label(double before, double value, double after) {
            boolean rises = before < value && after > value;
            boolean falls = before > value && after < value;
            boolean isLow = !rises && !falls && (before > value || after > value);
            boolean onTheAxis = !hasRoomBelow() && value < least + (most - least) / 5;
            Map<String, Object> label = object("position", isLow && !onTheAxis ? "bottom" : "top");
            if (rises || falls) {
                label.put("align", rises ? "right" : "left");
            }
            return label;
        }

        private static double value(List<?> data, int at) {
            return at < 0 || at >= data.size() ? Double.NaN : value(data.get(at));
        }

        private static double value(Object point) {
            return ((Map<?, ?>) point).get("value") instanceof Number figure ? figure.doubleValue() : Double.NaN;
        }
    }
}
