package vn.thiduaso.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.thiduaso.ingest.wording.Formats;

import static vn.thiduaso.dashboard.chart.Json.object;

/**
 * How the weights of a set add up: rings from the root's children outward, at most three.
 *
 * @param nodes the children of the root
 * @param words texts, already in the reader's language
 */
public record SunburstChart(String id, List<Slice> nodes, Words words, Formats f) {

    private static final int RINGS = 3;
    /** Pixels of a line of a label. */
    private static final int LINE_HEIGHT = 12;

    private static final String INNER = "18%";
    private static final String OUTER = "96%";
    private static final List<String> COLOURS = List.of(
            "token:lua", "token:sky", "token:amber", "token:plum", "token:green", "token:gold", "token:clay-bar");

    /**
     * @param weight in the unit of the whole, above 0: children fill what they are parts of
     * @param address page or place that shows it; empty when none
     */
    public record Slice(String label, double weight, String address, List<Slice> children) {

        public Slice {
            children = List.copyOf(children);
        }
    }

    /**
     * @param node head of the column of nodes
     * @param weight head of the column of weights
     * @param number head of the column of numbers, which stand in slices that have no room for a name
     * @param crowded what stands in the middle where no slice has room for a number either: how many there are, and where they are named
     */
    public record Words(String summary, String node, String weight, String number, String crowded) {}

    public SunburstChart {
        nodes = List.copyOf(nodes);
    }

    public Chart chart() {
        List<Object> data = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            data.add(slice(nodes.get(i), 1, rows.size(), COLOURS.get(i % COLOURS.size())));
            rows(nodes.get(i), "", rows);
        }
        return new Chart(
                id,
                "xl",
                words.summary(),
                Json.text(option(data)),
                new Chart.Twin(List.of(words.node(), words.weight(), words.number()), rows));
    }

    private void rows(Slice slice, String before, List<List<String>> rows) {
        rows.add(List.of(before + slice.label(), figure(slice), f.whole(rows.size() + 1)));
        slice.children().forEach(child -> rows(child, before + "– ", rows));
    }

    /**
     * With its number in the table; whether its name has room, else the number, depends on the window: {@code chart-fit.js}.
     *
     * @param row of the table, from 0, which the arrow keys go by
     */
    private Map<String, Object> slice(Slice slice, int ring, int row, String colour) {
        Map<String, Object> drawn = object(
                "name", slice.label(),
                "value", slice.weight(),
                "text", slice.label() + ": " + figure(slice),
                "row", row,
                "number", f.whole(row + 1),
                "href", slice.address(),
                "itemStyle", object("color", colour, "opacity", 1.0 - (ring - 1) * 0.22));
        if (ring < RINGS && !slice.children().isEmpty()) {
            List<Object> children = new ArrayList<>();
            int next = row + 1;
            for (Slice child : slice.children()) {
                children.add(slice(child, ring + 1, next, colour));
                next += count(child);
            }
            drawn.put("children", children);
        }
        return drawn;
    }

    /** As it is, or to two decimals where it has no end. */
    private String figure(Slice slice) {
        String exact = f.exact(slice.weight());
        return exact.endsWith("…") ? f.atMost(2, slice.weight()) : exact;
    }

    /** How many rows of the table are a slice's and those below it, drawn or not. */
    private static int count(Slice slice) {
        return 1 + slice.children().stream().mapToInt(SunburstChart::count).sum();
    }

    private Object option(List<Object> data) {
        return object(
                "tooltip",
                Ink.tooltip(),
                "title",
                object(
                        "show",
                        false,
                        "text",
                        words.crowded(),
                        "left",
                        "center",
                        "top",
                        "center",
                        "backgroundColor",
                        Ink.PAPER,
                        "textStyle",
                        object("color", Ink.STRONG, "fontSize", 12, "lineHeight", 14, "fontWeight", "normal")),
                "series",
                List.of(object(
                        "type",
                        "sunburst",
                        "radius",
                        List.of(INNER, OUTER),
                        "nodeClick",
                        false,
                        "sort",
                        null,
                        "emphasis",
                        object("focus", "ancestor"),
                        "itemStyle",
                        object("borderColor", Ink.PAPER, "borderWidth", 2),
                        "label",
                        object("color", "token:on-bar", "fontSize", 10.5, "lineHeight", LINE_HEIGHT),
                        "data",
                        data)));
    }
}
