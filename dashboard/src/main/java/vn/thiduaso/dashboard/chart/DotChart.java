package vn.thiduaso.dashboard.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.ingest.wording.Formats;

import static vn.thiduaso.dashboard.chart.Json.object;

/**
 * Units side by side: a line for each indicator, and on it a dot with the number of each unit at its share of the maximum. A unit without points has no dot.
 *
 * @param units names, two to five
 * @param rows in the order of the index set; at most twenty are drawn, those where the units lie furthest apart; the twin has all, the drawn ones first
 * @param words texts, already in the reader's language
 */
public record DotChart(String id, List<String> units, List<Row> rows, Words words, Formats f) {

    private static final int MOST_ROWS = 20;
    private static final int DOT = 16;
    /** Pixels of a row in the sizes of charts with one line per row. */
    private static final double ROW = 41;

    /**
     * One indicator.
     *
     * @param shares by unit, of the maximum, 0–1; null where it has no points
     * @param addresses by unit: page that explains its figure
     */
    public record Row(String label, List<@Nullable Double> shares, List<String> addresses) {

        public Row {
            shares = Collections.unmodifiableList(new ArrayList<>(shares));
            addresses = List.copyOf(addresses);
        }

        private double apart() {
            var all = shares.stream()
                    .filter(Objects::nonNull)
                    .mapToDouble(Double::doubleValue)
                    .summaryStatistics();
            return all.getCount() < 2 ? 0 : all.getMax() - all.getMin();
        }
    }

    /** Head of the column of indicators. */
    public record Words(String summary, String indicator) {}

    public DotChart {
        units = List.copyOf(units);
        if (units.size() > UnitInk.most()) {
            throw new IllegalArgumentException("at most " + UnitInk.most() + " units, got " + units.size());
        }
        rows = ordered(rows);
    }

    /** The drawn ones first, each part in the order it came. */
    private static List<Row> ordered(List<Row> rows) {
        List<Integer> apart = IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparing(at -> -rows.get(at).apart()))
                .toList();
        Set<Integer> drawn = new HashSet<>(apart.subList(0, Math.min(MOST_ROWS, apart.size())));
        return IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparing(at -> !drawn.contains(at)))
                .map(rows::get)
                .toList();
    }

    public Chart chart() {
        List<Row> drawn = rows.subList(0, Math.min(MOST_ROWS, rows.size()));
        List<String> heads = new ArrayList<>(List.of(words.indicator()));
        heads.addAll(units);
        List<List<String>> twin = rows.stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>(List.of(row.label()));
                    row.shares().forEach(share -> cells.add(f.percent(share)));
                    return cells;
                })
                .toList();
        return new Chart(
                id,
                Chart.rows(lines(drawn) + 1),
                words.summary(),
                Json.text(option(drawn)),
                new Chart.Twin(heads, new ArrayList<>(twin)));
    }

    /** Lines of height: more units at one place need more room to lie under each other. */
    private int lines(List<Row> drawn) {
        return Math.min(MOST_ROWS, (int) Math.ceil(drawn.size() * Math.max(1, units.size() / 3.0)));
    }

    /** Pixels between units at the same place. */
    private double step(List<Row> drawn) {
        return Math.min(DOT, (ROW * lines(drawn) / drawn.size() - DOT) / units.size());
    }

    private Object option(List<Row> drawn) {
        return object(
                "grid",
                Ink.grid(0, 18, 22, 4),
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
                        100,
                        "splitLine",
                        Ink.gridLine(),
                        "axisLabel",
                        object("color", Ink.TEXT, "fontSize", 12, "formatter", "{value}%")),
                "yAxis",
                Ink.names(
                        drawn.stream().map(Row::label).toList(),
                        "splitLine",
                        object("show", true, "lineStyle", object("color", Ink.LINE, "type", "dotted"))),
                "series",
                IntStream.range(0, units.size())
                        .mapToObj(unit -> dots(unit, drawn))
                        .toList());
    }

    private Object dots(int unit, List<Row> drawn) {
        List<Object> data = new ArrayList<>();
        for (int at = 0; at < drawn.size(); at++) {
            Row row = drawn.get(at);
            Double share = row.shares().get(unit);
            data.add(object(
                    "value",
                    share == null ? null : List.of(Math.rint(share * 10_000) / 100, at),
                    "text",
                    text(row),
                    "short",
                    f.whole(unit + 1),
                    "href",
                    row.addresses().get(unit)));
        }
        return object(
                "name",
                units.get(unit),
                "type",
                "scatter",
                "symbol",
                "circle",
                "symbolSize",
                DOT,
                "symbolOffset",
                List.of(0, Math.rint((unit - (units.size() - 1) / 2.0) * step(drawn))),
                "clip",
                false,
                "itemStyle",
                object("color", Ink.PAPER, "borderColor", UnitInk.colour(unit), "borderWidth", 2),
                "label",
                object(
                        "show",
                        true,
                        "position",
                        "inside",
                        "color",
                        Ink.STRONG,
                        "fontSize",
                        10.5,
                        "fontWeight",
                        600,
                        "formatter",
                        "fn:short"),
                "data",
                data);
    }

    /** All units of the line: what lies under another dot is read too. */
    private String text(Row row) {
        StringBuilder text = new StringBuilder(row.label());
        for (int unit = 0; unit < units.size(); unit++) {
            text.append('\n')
                    .append(units.get(unit))
                    .append(": ")
                    .append(f.percent(row.shares().get(unit)));
        }
        return text.toString();
    }
}
