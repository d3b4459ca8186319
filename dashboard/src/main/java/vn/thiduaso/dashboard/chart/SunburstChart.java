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
    /** Pixels: outer radius of the picture, width and height of a line of a label, letters on it. */
    private static final double RADIUS = 218;

    private static final int LINE_WIDTH = 54;
    private static final int LINE_HEIGHT = 12;
    private static final int LETTERS = 9;
    private static final double INNER = 0.18;
    private static final double OUTER = 0.96;
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
     */
    public record Words(String summary, String node, String weight, String number) {}

    public SunburstChart {
        nodes = List.copyOf(nodes);
    }

    public Chart chart() {
        List<Object> data = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        Rings rings = new Rings(nodes.stream().mapToDouble(Slice::weight).sum(), depth(nodes, 1));
        for (int i = 0; i < nodes.size(); i++) {
            data.add(slice(nodes.get(i), 1, rows.size(), COLOURS.get(i % COLOURS.size()), rings));
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

    /** @param row of the table, from 0, which the arrow keys go by */
    private Map<String, Object> slice(Slice slice, int ring, int row, String colour, Rings rings) {
        Map<String, Object> drawn = object(
                "name", slice.label(),
                "value", slice.weight(),
                "text", slice.label() + ": " + figure(slice),
                "row", row,
                "href", slice.address(),
                "itemStyle", object("color", colour, "opacity", 1.0 - (ring - 1) * 0.22));
        if (!rings.fit(slice, ring, lines(slice.label()))) {
            drawn.put(
                    "label",
                    rings.fit(slice, ring, 1)
                            ? object("formatter", f.whole(row + 1), "fontWeight", 600)
                            : object("show", false));
        }
        if (ring < RINGS && !slice.children().isEmpty()) {
            List<Object> children = new ArrayList<>();
            int next = row + 1;
            for (Slice child : slice.children()) {
                children.add(slice(child, ring + 1, next, colour, rings));
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

    private static int lines(String label) {
        return (label.length() + LETTERS - 1) / LETTERS;
    }

    /** How many rows of the table are a slice's and those below it, drawn or not. */
    private static int count(Slice slice) {
        return 1 + slice.children().stream().mapToInt(SunburstChart::count).sum();
    }

    private static int depth(List<Slice> slices, int ring) {
        return slices.stream()
                .mapToInt(
                        slice -> ring == RINGS || slice.children().isEmpty() ? ring : depth(slice.children(), ring + 1))
                .max()
                .orElse(ring);
    }

    /**
     * The whole picture.
     *
     * @param weight of all nodes of the first ring
     * @param count of rings
     */
    private record Rings(double weight, int count) {

        /** Whether lines of a label fit into the slice: of a name, else of its number in the table; what has neither is read in the tooltip. */
        boolean fit(Slice slice, int ring, int lines) {
            double middle = RADIUS * (INNER + (ring - 0.5) * (OUTER - INNER) / count);
            double arc = 2 * Math.PI * middle * slice.weight() / weight;
            return lines * LINE_HEIGHT <= arc;
        }
    }

    private static Object option(List<Object> data) {
        return object(
                "tooltip",
                Ink.tooltip(),
                "series",
                List.of(object(
                        "type",
                        "sunburst",
                        "radius",
                        List.of(percent(INNER), percent(OUTER)),
                        "nodeClick",
                        false,
                        "sort",
                        null,
                        "emphasis",
                        object("focus", "ancestor"),
                        "itemStyle",
                        object("borderColor", Ink.PAPER, "borderWidth", 2),
                        "label",
                        object(
                                "color",
                                "token:on-bar",
                                "fontSize",
                                10.5,
                                "lineHeight",
                                LINE_HEIGHT,
                                "width",
                                LINE_WIDTH,
                                "overflow",
                                "break"),
                        "data",
                        data)));
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }
}
