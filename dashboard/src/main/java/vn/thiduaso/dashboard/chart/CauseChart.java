package vn.thiduaso.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import vn.thiduaso.ingest.wording.Formats;

import static vn.thiduaso.dashboard.chart.Json.object;

/**
 * Why scores changed: a bar for each unit, in pieces by cause, to the right what added points and to the left what took them. The difference stands beside it.
 *
 * @param causes names, in the order drawn
 * @param marks place of each cause among all there are, which gives it its colour and pattern
 * @param rows at least one; at most fifteen are drawn, the twin has all
 * @param digits decimals of the parts
 * @param totalDigits decimals of their sum
 * @param words texts, already in the reader's language
 */
public record CauseChart(
        String id,
        List<String> causes,
        List<Integer> marks,
        List<Row> rows,
        int digits,
        int totalDigits,
        Words words,
        Formats f) {

    private static final int MOST_ROWS = 15;
    /** Pixels kept free for the difference beside a bar. */
    private static final int ROOM = 68;

    /** Lines that tell pieces apart in black and white: how they turn, in parts of π; none for the first. */
    private static final List<Double> TURNS = List.of(0.0, 0.25, -0.25, 0.5, 0.0, 0.125);

    /**
     * A unit.
     *
     * @param parts by cause
     * @param total what they add up to
     * @param address where its figures stand
     */
    public record Row(String name, List<Double> parts, double total, String address) {

        public Row {
            parts = List.copyOf(parts);
        }
    }

    /** Heads of the columns. */
    public record Words(String summary, String unit, String total) {}

    public CauseChart {
        causes = List.copyOf(causes);
        marks = List.copyOf(marks);
        rows = List.copyOf(rows);
    }

    public Chart chart() {
        List<Row> drawn = rows.subList(0, Math.min(MOST_ROWS, rows.size()));
        List<String> heads = new ArrayList<>(List.of(words.unit()));
        heads.addAll(causes);
        heads.add(words.total());
        List<List<String>> twin = rows.stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>(List.of(row.name()));
                    row.parts().forEach(part -> cells.add(f.signed(part, digits)));
                    cells.add(f.signed(row.total(), totalDigits));
                    return List.copyOf(cells);
                })
                .toList();
        return new Chart(
                id,
                Chart.rows(drawn.size() + 1),
                words.summary(),
                Json.text(option(drawn)),
                new Chart.Twin(heads, twin));
    }

    private Object option(List<Row> drawn) {
        double widest = drawn.stream()
                .mapToDouble(row -> Math.max(side(row, 1), side(row, -1)))
                .max()
                .orElse(0);
        double end = widest == 0 ? 1 : widest;
        List<Object> series = new ArrayList<>();
        for (int cause = 0; cause < causes.size(); cause++) {
            series.add(pieces(drawn, cause));
        }
        series.add(totals(drawn));
        return object(
                "grid",
                Ink.grid(0, ROOM, 0, 0),
                "tooltip",
                Ink.tooltip(),
                "xAxis",
                object("type", "value", "show", false, "min", -end, "max", end),
                "yAxis",
                Ink.names(drawn.stream().map(Row::name).toList(), "axisLine", object("show", false, "onZero", false)),
                "series",
                series);
    }

    /** How far the pieces of a bar reach to one side, from 0 up. */
    private static double side(Row row, int sign) {
        return row.parts().stream()
                .mapToDouble(part -> Math.max(0, sign * part))
                .sum();
    }

    private Object pieces(List<Row> drawn, int cause) {
        int mark = marks.get(cause);
        var style = object("color", Ink.PIECES.get(mark), "borderColor", Ink.PAPER, "borderWidth", 1);
        if (mark > 0) {
            style.put("decal", Ink.stripes(mark == 4 ? 4 : 2, TURNS.get(mark) * Math.PI));
        }
        return object(
                "name",
                causes.get(cause),
                "type",
                "bar",
                "stack",
                "causes",
                "barMaxWidth",
                18,
                "itemStyle",
                style,
                "data",
                drawn.stream()
                        .map(row -> object("value", row.parts().get(cause), "text", text(row), "href", row.address()))
                        .toList());
    }

    /** Points at the ends of the bars, which the arrow keys visit. */
    private Object totals(List<Row> drawn) {
        return object(
                "type",
                "scatter",
                "symbolSize",
                1,
                "clip",
                false,
                "markLine",
                Ink.zeroLine(),
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
                IntStream.range(0, drawn.size())
                        .mapToObj(at -> object(
                                "value",
                                List.of(side(drawn.get(at), 1), at),
                                "text",
                                text(drawn.get(at)),
                                "short",
                                f.signed(drawn.get(at).total(), totalDigits),
                                "href",
                                drawn.get(at).address()))
                        .toList());
    }

    private String text(Row row) {
        StringBuilder text = new StringBuilder(row.name());
        for (int cause = 0; cause < causes.size(); cause++) {
            if (row.parts().get(cause) != 0) {
                text.append('\n')
                        .append(causes.get(cause))
                        .append(": ")
                        .append(f.signed(row.parts().get(cause), digits));
            }
        }
        return text.append('\n')
                .append(words.total())
                .append(": ")
                .append(f.signed(row.total(), totalDigits))
                .toString();
    }
}
