package vn.thiduaso.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import vn.thiduaso.ingest.wording.Formats;

import static vn.thiduaso.dashboard.chart.Json.object;

/**
 * How sure ranks are: for each unit the span in which nine of ten draws have it, their median, and the rank of the run; a line at the cut.
 *
 * @param rows in the order of the ranking; at least one
 * @param cut places above the line
 * @param words texts, already in the reader's language
 */
public record RankIntervalChart(String id, List<Row> rows, int cut, Words words, Formats f) {

    /**
     * @param rank of the run
     * @param low 5 % quantile of the draws, like the next two with the digits it is read with
     * @param high 95 % quantile
     * @param span both as a text
     * @param text what is read of it in words
     * @param address page of the unit
     */
    public record Row(
            String name, int rank, double low, double median, double high, String span, String text, String address) {}

    /** Heads of the columns, and what stands at the line. */
    public record Words(String summary, String unit, String rank, String span, String median, String cut) {}

    public RankIntervalChart {
        rows = List.copyOf(rows);
    }

    public Chart chart() {
        List<List<String>> twin = rows.stream()
                .map(row -> List.of(row.name(), f.whole(row.rank()), row.span(), f.exact(row.median())))
                .toList();
        return new Chart(
                id,
                Chart.rows(rows.size() + 1),
                words.summary(),
                Json.text(option()),
                new Chart.Twin(List.of(words.unit(), words.rank(), words.span(), words.median()), twin));
    }

    private Object option() {
        return object(
                "grid",
                Ink.grid(0, 16, 24, 0),
                "tooltip",
                Ink.tooltip(),
                "xAxis",
                object(
                        "type",
                        "value",
                        "position",
                        "top",
                        "min",
                        1,
                        "minInterval",
                        1,
                        "splitLine",
                        Ink.gridLine(),
                        "axisLabel",
                        object("color", Ink.TEXT, "fontSize", 12, "formatter", Ink.NUMBER)),
                "yAxis",
                Ink.names(rows.stream().map(Row::name).toList()),
                "series",
                List.of(offset(), span(), medians(), ranks()));
    }

    /** Bars that are not seen carry the spans to where they begin. */
    private Object offset() {
        return object(
                "type",
                "bar",
                "stack",
                "span",
                "silent",
                true,
                "itemStyle",
                object("color", "transparent"),
                "data",
                rows.stream().map(Row::low).toList());
    }

    private Object span() {
        return object(
                "type",
                "bar",
                "stack",
                "span",
                "barWidth",
                8,
                "itemStyle",
                object("color", Ink.SOFT, "borderRadius", 4),
                "data",
                rows.stream()
                        .map(row -> object("value", row.high() - row.low(), "text", row.text(), "href", row.address()))
                        .toList());
    }

    private Object medians() {
        return object(
                "type",
                "scatter",
                "clip",
                false,
                "symbol",
                "rect",
                "symbolSize",
                List.of(3, 14),
                "itemStyle",
                object("color", Ink.SCORE),
                "data",
                points(Row::median));
    }

    private Object ranks() {
        return object(
                "type",
                "scatter",
                "clip",
                false,
                "symbol",
                "diamond",
                "symbolSize",
                13,
                "itemStyle",
                object("color", "token:clay", "borderColor", Ink.PAPER, "borderWidth", 1.5),
                "data",
                points(row -> row.rank()),
                "markLine",
                object(
                        "silent",
                        true,
                        "symbol",
                        "none",
                        "lineStyle",
                        object("color", "token:gold", "type", "dashed", "width", 1.5),
                        "label",
                        object("formatter", words.cut(), "position", "end", "color", Ink.TEXT, "fontSize", 12),
                        "data",
                        List.of(object("xAxis", cut + 0.5))));
    }

    private List<Object> points(ToDoubleFunction<Row> place) {
        List<Object> points = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            points.add(
                    object("value", List.of(place.applyAsDouble(row), at), "text", row.text(), "href", row.address()));
        }
        return points;
    }
}
