package vn.thiduaso.dashboard.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import static vn.thiduaso.dashboard.chart.Json.object;

/**
 * Steps one after another as lines from their first to their last day, the last days written beside them; lines of steps that a law sets are dashed, and a line
 * down the chart is at today.
 *
 * @param rows in the order they are drawn; at least one, at most twenty
 * @param today marked where it lies between the first and the last day
 * @param words texts, already in the reader's language
 */
public record TimelineChart(String id, List<Row> rows, LocalDate today, Words words) {

    /** Pixels kept free for the last day beside a line. */
    private static final int ROOM = 84;

    /**
     * A step.
     *
     * @param begin day it begins with
     * @param last its last day, not before that
     * @param legal whether a law sets it, and not the office
     * @param cells texts of its other columns in the twin: first day, last day, working days, who sets it
     */
    public record Row(String name, LocalDate begin, LocalDate last, boolean legal, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        private String text() {
            return name + "\n" + String.join(" · ", cells);
        }
    }

    /**
     * @param today word at the line of today
     * @param heads of the columns of the twin, as many as a row has cells and one more
     */
    public record Words(String summary, String today, List<String> heads) {

        public Words {
            heads = List.copyOf(heads);
        }
    }

    public TimelineChart {
        rows = List.copyOf(rows);
    }

    public Chart chart() {
        return new Chart(
                id,
                Chart.rows(rows.size() + 1),
                words.summary(),
                Json.text(option()),
                new Chart.Twin(
                        words.heads(),
                        rows.stream()
                                .map(row -> {
                                    List<String> cells = new ArrayList<>(List.of(row.name()));
                                    cells.addAll(row.cells());
                                    return cells;
                                })
                                .toList()));
    }

    private Object option() {
        List<Object> series = new ArrayList<>();
        IntStream.range(0, rows.size()).forEach(at -> series.add(line(at)));
        series.add(lastDays());
        return object(
                "grid",
                Ink.grid(0, ROOM, 22, 4),
                "tooltip",
                Ink.tooltip(),
                "xAxis",
                object(
                        "type",
                        "time",
                        "position",
                        "top",
                        "axisLine",
                        Ink.hiddenLine(),
                        "splitLine",
                        object("show", true, "lineStyle", object("color", Ink.LINE)),
                        "axisLabel",
                        object("color", Ink.TEXT, "fontSize", 12, "hideOverlap", true, "formatter", "{dd}/{MM}")),
                "yAxis",
                Ink.names(rows.stream().map(Row::name).toList()),
                "series",
                series);
    }

    private Object line(int at) {
        Row row = rows.get(at);
        return object(
                "type",
                "line",
                "silent",
                true,
                "symbol",
                "none",
                "clip",
                false,
                "lineStyle",
                object(
                        "color",
                        row.legal() ? "token:sky" : Ink.SCORE,
                        "width",
                        row.legal() ? 3 : 9,
                        "type",
                        row.legal() ? "dashed" : "solid"),
                "data",
                List.of(List.of(row.begin().toString(), at), List.of(row.last().toString(), at)));
    }

    /** Points at the ends of the lines, which the arrow keys visit. */
    private Object lastDays() {
        return object(
                "type",
                "scatter",
                "clip",
                false,
                "symbol",
                "diamond",
                "symbolSize",
                11,
                "itemStyle",
                object("color", Ink.STRONG, "borderColor", Ink.PAPER, "borderWidth", 1),
                "label",
                Ink.figureAt("right"),
                "markLine",
                todayLine(),
                "data",
                IntStream.range(0, rows.size())
                        .mapToObj(at -> object(
                                "value",
                                List.of(rows.get(at).last().toString(), at),
                                "text",
                                rows.get(at).text(),
                                "short",
                                rows.get(at).cells().get(1)))
                        .toList());
    }

    private Object todayLine() {
        LocalDate first =
                rows.stream().map(Row::begin).min(Comparator.naturalOrder()).orElse(today);
        LocalDate last =
                rows.stream().map(Row::last).max(Comparator.naturalOrder()).orElse(today);
        boolean between = !today.isBefore(first) && !today.isAfter(last);
        return object(
                "silent",
                true,
                "symbol",
                "none",
                "lineStyle",
                object("color", "token:gold", "type", "solid", "width", 1.5),
                "label",
                object("formatter", words.today(), "position", "end", "color", Ink.TEXT, "fontSize", 12),
                "data",
                between ? List.of(object("xAxis", today.toString())) : List.of());
    }
}
