package vn.thiduaso.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.ingest.wording.Formats;

import static vn.thiduaso.dashboard.chart.Json.object;

/**
 * How ranks change over periods: a line for each unit, the best rank at the top. A period without a rank is a gap, and no line crosses the border between
 * periods that cannot be compared.
 *
 * @param periods oldest first; at least one
 * @param breaks numbers of the periods, from 0, before which a line ends: the rules were others until then
 * @param lines at least one; the one that stands out is drawn last
 * @param words texts, already in the reader's language
 */
public record BumpChart(
        String id, List<String> periods, List<Integer> breaks, List<Line> lines, Words words, Formats f) {

    /** Told apart by their marks too, also in black and white. */
    private static final List<String> SYMBOLS = List.of("circle", "rect", "triangle", "diamond", "roundRect");

    private static final List<String> COLOURS =
            List.of("token:sky", "token:gold", "token:plum", "token:green", "token:third", "token:lua");

    /**
     * One unit.
     *
     * @param address page on which it stands out
     * @param points by period
     * @param chosen whether it stands out
     */
    public record Line(String name, String address, List<Point> points, boolean chosen) {

        public Line {
            points = List.copyOf(points);
        }
    }

    /**
     * A unit in a period.
     *
     * @param rank null when it has none
     * @param low best rank in nine of ten draws; null where nobody knows
     * @param high worst rank in them
     */
    public record Point(
            @Nullable Integer rank,
            @Nullable Double low,
            @Nullable Double high) {}

    /** @param rank head of nothing but what is read of a point: "hạng" */
    public record Words(String summary, String unit, String rank) {}

    public BumpChart {
        periods = List.copyOf(periods);
        breaks = List.copyOf(breaks);
        lines = List.copyOf(lines);
    }

    public Chart chart() {
        List<String> heads = new ArrayList<>(List.of(words.unit()));
        heads.addAll(periods);
        List<List<String>> rows = new ArrayList<>();
        for (Line line : lines) {
            List<String> row = new ArrayList<>(List.of(line.name()));
            line.points().forEach(point -> row.add(point.rank() == null ? Formats.NONE : f.whole(point.rank())));
            rows.add(row);
        }
        return new Chart(
                id, Chart.rows(lines.size() + 4), words.summary(), Json.text(option()), new Chart.Twin(heads, rows));
    }

    /** The best rank that is drawn: a picture of the second ten begins with them. */
    private double best() {
        return lines.stream()
                .flatMap(line -> line.points().stream())
                .flatMap(point -> Stream.of(
                        Optional.ofNullable(point.rank()).map(Integer::doubleValue), Optional.ofNullable(point.low())))
                .flatMap(Optional::stream)
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(1);
    }

    private Object option() {
        List<Object> series = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).chosen()) {
                add(series, lines.get(at), at);
            }
        }
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).chosen()) {
                add(series, lines.get(at), at);
            }
        }
        series.add(ends());
        return object(
                "grid",
                Ink.grid(0, 230, 12, 14),
                "tooltip",
                Ink.tooltip(),
                "xAxis",
                object(
                        "type",
                        "category",
                        "data",
                        periods,
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
                        "inverse",
                        true,
                        "min",
                        best(),
                        "minInterval",
                        1,
                        "splitLine",
                        Ink.gridLine(),
                        "axisLabel",
                        object("color", Ink.TEXT, "fontSize", 12, "formatter", Ink.NUMBER)),
                "series",
                series);
    }

    /** A line from each border to the next. */
    private void add(List<Object> series, Line line, int number) {
        int from = 0;
        List<Integer> borders = new ArrayList<>(breaks);
        borders.add(periods.size());
        for (int to : borders) {
            series.add(part(line, number, from, to));
            from = to;
        }
    }

    private Object part(Line line, int number, int from, int to) {
        String colour = line.chosen() ? "token:clay" : COLOURS.get(number % COLOURS.size());
        List<Object> data = new ArrayList<>();
        for (int at = 0; at < periods.size(); at++) {
            data.add(at < from || at >= to ? object("value", null) : point(line, at));
        }
        var part = object(
                "type",
                "line",
                "symbol",
                SYMBOLS.get(number % SYMBOLS.size()),
                "symbolSize",
                line.chosen() ? 10 : 8,
                "connectNulls",
                false,
                "clip",
                false,
                "lineStyle",
                object("color", colour, "width", line.chosen() ? 3 : 1.5),
                "itemStyle",
                object("color", colour),
                "emphasis",
                object("focus", "series"),
                "data",
                data);
        if (line.chosen()) {
            part.put("markLine", spans(line, from, to));
        }
        return part;
    }

    private Object point(Line line, int at) {
        Integer rank = line.points().get(at).rank();
        return object("value", rank, "text", text(line, at), "href", line.address());
    }

    private String text(Line line, int at) {
        Integer rank = line.points().get(at).rank();
        return "%s · %s: %s %s"
                .formatted(line.name(), periods.get(at), words.rank(), rank == null ? Formats.NONE : f.whole(rank));
    }

    /** How sure each rank is: upright lines from the best to the worst. */
    private static Object spans(Line line, int from, int to) {
        List<Object> spans = new ArrayList<>();
        for (int at = from; at < to; at++) {
            Point point = line.points().get(at);
            if (point.low() != null && point.high() != null) {
                spans.add(
                        List.of(object("coord", List.of(at, point.low())), object("coord", List.of(at, point.high()))));
            }
        }
        return object(
                "silent",
                true,
                "symbol",
                "none",
                "lineStyle",
                object("color", "token:clay-bar", "type", "solid", "width", 7, "opacity", 0.55),
                "data",
                spans);
    }

    /** Names at the ends of the lines, which {@code chart-fit.js} gives their room; the arrow keys visit them. */
    private Object ends() {
        List<Object> data = new ArrayList<>();
        for (Line line : lines) {
            int last = last(line);
            data.add(
                    last < 0
                            ? object("value", null, "text", line.name())
                            : object(
                                    "value",
                                    List.of(
                                            last,
                                            Objects.requireNonNull(
                                                    line.points().get(last).rank())),
                                    "text",
                                    text(line, last),
                                    "short",
                                    line.name(),
                                    "href",
                                    line.address(),
                                    "label",
                                    object(
                                            "color",
                                            line.chosen() ? "token:clay-text" : Ink.STRONG,
                                            "fontWeight",
                                            line.chosen() ? 600 : 400)));
        }
        return object(
                "type",
                "scatter",
                "ends",
                true,
                "symbolSize",
                1,
                "clip",
                false,
                "label",
                object(
                        "show",
                        true,
                        "position",
                        "right",
                        "distance",
                        10,
                        "fontSize",
                        12.5,
                        "formatter",
                        "fn:short",
                        "overflow",
                        "truncate",
                        "width",
                        210),
                "labelLayout",
                object("hideOverlap", false, "moveOverlap", "shiftY"),
                "data",
                data);
    }

    private int last(Line line) {
        for (int at = periods.size() - 1; at >= 0; at--) {
            if (line.points().get(at).rank() != null) {
                return at;
            }
        }
        return -1;
    }
}
