package vn.thiduaso.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import vn.thiduaso.ingest.wording.Formats;

import static vn.thiduaso.dashboard.chart.Json.object;

/**
 * How many units are at each level: a bar for each group, as long as all of it, in pieces from the lowest level to the highest; the pieces carry the
 * number of their level, units without one come last.
 *
 * @param levels names from level 0 up, and last that of units without a level
 * @param rows at least one
 * @param words texts, already in the reader's language
 */
public record LevelShareChart(String id, List<String> levels, List<Row> rows, Words words, Formats f) {

    /** Shares of a bar from which on a piece has room for its figure. */
    private static final double ROOM = 0.06;

    /**
     * @param units by level, as many as there are levels
     * @param addresses list of these units, by level
     */
    public record Row(String label, List<Integer> units, List<String> addresses) {

        public Row {
            units = List.copyOf(units);
            addresses = List.copyOf(addresses);
        }

        private int all() {
            return units.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Head of the column of groups, and what is counted. */
    public record Words(String summary, String group, String units) {}

    public LevelShareChart {
        levels = List.copyOf(levels);
        rows = List.copyOf(rows);
    }

    /**
     * Shade of a level, as the style sheet names it: h0 to h9.
     *
     * @param levels how many there are, without those that have none
     */
    public static int shade(int level, int levels) {
        return Math.min(Ink.DARKEST, (int) Math.round(level * (double) Ink.DARKEST / Math.max(1, levels - 1)));
    }

    public Chart chart() {
        List<String> heads = new ArrayList<>(List.of(words.group()));
        heads.addAll(levels);
        List<List<String>> twin = rows.stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>(List.of(row.label()));
                    row.units().forEach(units -> cells.add(f.whole(units)));
                    return List.copyOf(cells);
                })
                .toList();
        return new Chart(
                id, Chart.rows(rows.size()), words.summary(), Json.text(option()), new Chart.Twin(heads, twin));
    }

    private Object option() {
        return object(
                "grid",
                Ink.grid(0, 18, 0, 4),
                "tooltip",
                Ink.tooltip(),
                "xAxis",
                object("type", "value", "min", 0, "max", 100, "show", false),
                "yAxis",
                Ink.names(rows.stream().map(Row::label).toList()),
                "series",
                IntStream.range(0, levels.size()).mapToObj(this::pieces).toList());
    }

    private Object pieces(int level) {
        boolean none = level == levels.size() - 1;
        int shade = shade(level, levels.size() - 1);
        var style = object("color", none ? "token:quiet" : Ink.shade(shade), "borderColor", Ink.LINE, "borderWidth", 1);
        if (none) {
            style.put(
                    "decal",
                    object(
                            "symbol",
                            "rect",
                            "dashArrayX",
                            List.of(1, 0),
                            "dashArrayY",
                            List.of(1, 6),
                            "rotation",
                            0.7));
        }
        return object(
                "name",
                levels.get(level),
                "type",
                "bar",
                "stack",
                "levels",
                "barWidth",
                24,
                "itemStyle",
                style,
                "label",
                object(
                        "show",
                        true,
                        "position",
                        "inside",
                        "fontSize",
                        12,
                        "color",
                        none ? "token:heat-low" : Ink.onShade(shade),
                        "formatter",
                        "fn:short"),
                "data",
                rows.stream().map(row -> piece(row, level)).toList());
    }

    /** In percent of its bar, so that small groups can be read beside great ones. */
    private Object piece(Row row, int level) {
        int units = row.units().get(level);
        double share = row.all() == 0 ? 0 : (double) units / row.all();
        return object(
                "value",
                Math.round(share * 10_000) / 100.0,
                "text",
                "%s · %s: %s %s (%s)"
                        .formatted(row.label(), levels.get(level), f.whole(units), words.units(), f.percent(share)),
                "short",
                share < ROOM ? "" : f.whole(units),
                "href",
                row.addresses().get(level));
    }
}
