package vn.thiduaso.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.thiduaso.ingest.wording.Formats;

import static vn.thiduaso.dashboard.chart.Json.object;

/**
 * How the weights of a set share its total, one area inside the other, and which of them a page is about: that one is dark, framed and has a mark before its name.
 *
 * @param whole name of the set's total
 * @param tiles the children of the root
 * @param words texts, already in the reader's language
 */
public record TreemapChart(String id, String whole, List<Tile> tiles, Words words, Formats f) {

    private static final String MARK = "► ";
    private static final int HEAD = 22;

    /**
     * @param share of the total, above 0, at most 1
     * @param here whether the page is about it
     * @param address page that shows it
     */
    public record Tile(String label, double share, boolean here, String address, List<Tile> children) {

        public Tile {
            children = List.copyOf(children);
        }
    }

    /**
     * @param node head of the column of nodes
     * @param weight head of the column of weights
     * @param place head of the column that tells which one the page is about
     * @param here what stands in it
     * @param number head of the column of numbers, which stand in tiles that have no room for a name
     */
    public record Words(String summary, String node, String weight, String place, String here, String number) {}

    public TreemapChart {
        tiles = List.copyOf(tiles);
    }

    public Chart chart() {
        List<List<String>> rows = new ArrayList<>();
        // the picture counts from its total, which nobody drew
        rows.add(List.of(whole, f.percent(1.0), "", ""));
        tiles.forEach(tile -> rows(tile, "", rows));
        return new Chart(
                id,
                "l",
                words.summary(),
                Json.text(object("tooltip", Ink.tooltip(), "series", List.of(series()))),
                new Chart.Twin(List.of(words.node(), words.weight(), words.place(), words.number()), rows));
    }

    private void rows(Tile tile, String before, List<List<String>> rows) {
        rows.add(List.of(
                before + tile.label(), f.percent(tile.share()), tile.here() ? words.here() : "", f.whole(rows.size())));
        tile.children().forEach(child -> rows(child, before + "– ", rows));
    }

    private Map<String, Object> series() {
        Map<String, Object> series = object("type", "treemap", "left", 0, "right", 0, "top", 0, "bottom", 0);
        series.putAll(object("roam", false, "nodeClick", false, "sort", null, "visibleMin", 1));
        series.put("breadcrumb", object("show", false));
        series.put(
                "label",
                object("show", true, "color", Ink.STRONG, "fontSize", 12, "lineHeight", 14, "overflow", "break"));
        series.put(
                "upperLabel",
                object("show", true, "height", HEAD, "color", Ink.STRONG, "fontSize", 12, "overflow", "truncate"));
        series.put("itemStyle", object("color", Ink.SOFT, "borderColor", Ink.PAPER, "borderWidth", 1, "gapWidth", 1));
        series.put("emphasis", object("itemStyle", object("color", Ink.SOFT)));
        // else the library gives each group a colour of its own, which would say something
        series.put("levels", List.of(object("color", List.of(Ink.SOFT))));
        List<Object> data = new ArrayList<>();
        // the first row of the table is the whole
        int row = 1;
        for (Tile tile : tiles) {
            data.add(drawn(tile, row, tile.here()));
            row += rows(tile);
        }
        series.put("data", data);
        return series;
    }

    /** How many rows of the table are a tile's and those below it. */
    private static int rows(Tile tile) {
        return 1 + tile.children().stream().mapToInt(TreemapChart::rows).sum();
    }

    /**
     * @param row of the table, from 0, which the arrow keys go by
     * @param dark whether it is, or is inside, what the page is about: the library hands down the colour of an area, but not that of its texts
     */
    private Map<String, Object> drawn(Tile tile, int row, boolean dark) {
        Map<String, Object> drawn = object(
                "name",
                (tile.here() ? MARK : "") + tile.label(),
                "value",
                tile.share(),
                "text",
                tile.label() + ": " + f.percent(tile.share()),
                "row",
                row,
                "number",
                f.whole(row),
                "href",
                tile.address());
        if (dark) {
            drawn.put("itemStyle", object("color", Ink.SCORE));
            drawn.put("emphasis", object("itemStyle", object("color", Ink.SCORE)));
            drawn.put("label", object("color", "token:on-lua"));
        }
        if (tile.here()) {
            drawn.put("itemStyle", object("color", Ink.SCORE, "borderColor", Ink.STRONG, "borderWidth", 3));
            drawn.put("label", object("color", "token:on-lua", "fontWeight", 600));
            drawn.put("upperLabel", object("color", Ink.PAPER, "fontWeight", 600));
        }
        if (!tile.children().isEmpty()) {
            List<Object> children = new ArrayList<>();
            int next = row + 1;
            for (Tile child : tile.children()) {
                children.add(drawn(child, next, dark || child.here()));
                next += rows(child);
            }
            drawn.put("children", children);
        }
        return drawn;
    }
}
