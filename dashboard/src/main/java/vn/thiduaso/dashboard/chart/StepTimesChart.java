package vn.thiduaso.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import vn.thiduaso.ingest.wording.Formats;

import static vn.thiduaso.dashboard.chart.Json.object;

/**
 * How long the steps of runs took: a bar for each run, in pieces one after the other as the steps were, told apart by pattern too. The time of all stands
 * beside it; the run that the page is about has a mark before its name.
 *
 * @param steps names, in the order of the steps
 * @param rows the run first, then earlier ones; at least one
 * @param words texts, already in the reader's language
 */
public record StepTimesChart(String id, List<String> steps, List<Row> rows, Words words, Formats f) {

    private static final String MARK = "► ";
    private static final int DIGITS = 1;
    /** Pixels kept free for the time beside a bar. */
    private static final int ROOM = 76;

    /**
     * A run.
     *
     * @param seconds by step
     * @param here whether the page is about it
     * @param address its page
     */
    public record Row(String name, List<Double> seconds, boolean here, String address) {

        public Row {
            seconds = List.copyOf(seconds);
        }

        private double total() {
            return seconds.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    /**
     * @param run head of the column of runs
     * @param total head of the column of their times
     * @param second unit of all figures, short
     */
    public record Words(String summary, String run, String total, String second) {}

    public StepTimesChart {
        steps = List.copyOf(steps);
        rows = List.copyOf(rows);
    }

    /** Number of the pattern of a step, as its key beside the chart has it. */
    public static int mark(int step) {
        return step % Ink.PIECES.size();
    }

    public Chart chart() {
        List<String> heads = new ArrayList<>(List.of(words.run()));
        steps.forEach(step -> heads.add(step + " (" + words.second() + ")"));
        heads.add(words.total() + " (" + words.second() + ")");
        return new Chart(
                id,
                Chart.rows(rows.size() + 2),
                words.summary(),
                Json.text(option()),
                new Chart.Twin(heads, rows.stream().map(this::cells).toList()));
    }

    private List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(List.of(row.name()));
        row.seconds().forEach(seconds -> cells.add(f.number(seconds, DIGITS)));
        cells.add(f.number(row.total(), DIGITS));
        return cells;
    }

    private Object option() {
        List<Object> series = new ArrayList<>();
        for (int step = 0; step < steps.size(); step++) {
            series.add(pieces(step));
        }
        series.add(totals());
        return object(
                "grid",
                Ink.grid(0, ROOM, 4, 4),
                "tooltip",
                Ink.tooltip(),
                "xAxis",
                object(
                        "type",
                        "value",
                        "min",
                        0,
                        "name",
                        words.second(),
                        "nameTextStyle",
                        Ink.text(Ink.TEXT, 12),
                        "axisLabel",
                        object("color", Ink.TEXT, "fontSize", 12, "formatter", Ink.NUMBER),
                        "splitLine",
                        Ink.gridLine()),
                "yAxis",
                Ink.names(rows.stream()
                        .map(row -> (row.here() ? MARK : "") + row.name())
                        .toList()),
                "series",
                series);
    }

    private Object pieces(int step) {
        int mark = mark(step);
        return object(
                "name",
                steps.get(step),
                "type",
                "bar",
                "stack",
                "steps",
                "barMaxWidth",
                18,
                "itemStyle",
                Ink.fill(Ink.PIECES.get(mark), mark, "borderColor", Ink.PAPER, "borderWidth", 1),
                "data",
                rows.stream()
                        .map(row -> object("value", row.seconds().get(step), "text", text(row), "href", row.address()))
                        .toList());
    }

    /** Points at the ends of the bars, which the arrow keys visit. */
    private Object totals() {
        return object(
                "type",
                "scatter",
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
                        6,
                        "color",
                        Ink.STRONG,
                        "fontSize",
                        12.5,
                        "formatter",
                        "fn:short"),
                "data",
                IntStream.range(0, rows.size())
                        .mapToObj(at -> object(
                                "value",
                                List.of(rows.get(at).total(), at),
                                "text",
                                text(rows.get(at)),
                                "short",
                                f.number(rows.get(at).total(), DIGITS) + " " + words.second(),
                                "href",
                                rows.get(at).address()))
                        .toList());
    }

    private String text(Row row) {
        StringBuilder text = new StringBuilder(row.name());
        for (int step = 0; step < steps.size(); step++) {
            text.append('\n')
                    .append(steps.get(step))
                    .append(": ")
                    .append(seconds(row.seconds().get(step)));
        }
        return text.append('\n')
                .append(words.total())
                .append(": ")
                .append(seconds(row.total()))
                .toString();
    }

    private String seconds(double seconds) {
        return f.number(seconds, DIGITS) + " " + words.second();
    }
}
