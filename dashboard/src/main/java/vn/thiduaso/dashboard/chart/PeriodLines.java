package vn.thiduaso.dashboard.chart;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import static vn.thiduaso.dashboard.chart.Json.object;

/** Lines over periods, one of which is a unit's or a figure's own: its points are marked and say their figures. */
final class PeriodLines {

    private PeriodLines() {}

    /**
     * A figure of a period.
     *
     * @param value null: there is none, and the line has a gap
     * @param text said of the point
     * @param shown at the point
     */
    record Point(@Nullable Double value, String text, String shown) {

        private double figure() {
            return value == null ? Double.NaN : value;
        }

        private Map<String, Object> datum() {
            return object("value", value, "text", text, "short", shown);
        }
    }

    /**
     * @param symbol of its points: {@code none} where it is no figure of the periods
     * @param own whether the chart is about it: its points say their figures
     */
    record Line(String name, List<Point> points, String symbol, boolean own) {

        Line {
            points = List.copyOf(points);
        }

        /** The line the chart is about. */
        static Line own(String name, List<Point> points) {
            return new Line(name, points, "circle", true);
        }

        /** A line to hold it against. */
        static Line beside(String name, List<Point> points, String symbol) {
            return new Line(name, points, symbol, false);
        }

        private double figure(int at) {
            return at < 0 || at >= points.size() ? Double.NaN : points.get(at).figure();
        }
    }

    /**
     * @param top room above for figures at points
     * @param own the one the cursor walks
     */
    static Object option(int top, List<String> periods, Line beside, Line own) {
        Span span = Span.of(beside, own);
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
                List.of(
                        series(
                                beside,
                                beside.points().stream().map(Point::datum).toList()),
                        series(own, span.placed(own))));
    }

    private static Object series(Line line, List<Map<String, Object>> data) {
        String colour = line.own() ? Ink.SCORE : "token:gold";
        return object(
                "type",
                "line",
                "name",
                line.name(),
                "symbol",
                line.symbol(),
                "symbolSize",
                7,
                "connectNulls",
                false,
                "lineStyle",
                object("color", colour, "type", line.own() ? "solid" : "dashed", "width", 2),
                "itemStyle",
                object("color", colour),
                "label",
                object(
                        "show",
                        line.own(),
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
                line.own() ? 3 : 2,
                "data",
                data);
    }

    /** From the lowest to the highest figure of all lines; NaN without any. */
    private record Span(double least, double most) {

        static Span of(Line... lines) {
            DoubleSummaryStatistics figures = Stream.of(lines)
                    .flatMap(line -> line.points().stream())
                    .mapToDouble(Point::figure)
                    .filter(figure -> !Double.isNaN(figure))
                    .summaryStatistics();
            return figures.getCount() == 0
                    ? new Span(Double.NaN, Double.NaN)
                    : new Span(figures.getMin(), figures.getMax());
        }

        /** Whether an axis may begin below the lowest point: figures are counts, shares and points, of which none is below 0. */
        boolean hasRoomBelow() {
            return least > (most - least) / 2;
        }

        /** The points, each with its figure where the line does not go: above a top, below a bottom, on the side that a slope leaves free. */
        List<Map<String, Object>> placed(Line line) {
            return IntStream.range(0, line.points().size())
                    .mapToObj(at -> {
                        Map<String, Object> datum = line.points().get(at).datum();
                        datum.put("label", label(line.figure(at - 1), line.figure(at), line.figure(at + 1)));
                        return datum;
                    })
                    .toList();
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
    }
}
