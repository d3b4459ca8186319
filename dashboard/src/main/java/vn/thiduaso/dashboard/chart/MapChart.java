package vn.thiduaso.dashboard.chart;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import static vn.thiduaso.dashboard.chart.Json.object;

/**
 * Units as areas of a map, the darker the nearer to the most points; those without a score are hatched. The areas carry their rank where few are shown.
 *
 * @param shapes address of the outlines: GeoJSON whose features are called by the codes of the units
 * @param areas in the order the arrow keys visit them; at least one
 * @param words texts, already in the reader's language
 */
public record MapChart(String id, String shapes, List<Area> areas, Words words) {

    /** So many labels can be read. */
    private static final int LABELLED = 60;

    /**
     * One unit.
     *
     * @param share of the most points, 0–1; null when it has no score
     * @param cells of the table: name, rank, score
     * @param address its page
     */
    public record Area(String unit, @Nullable Double share, String rank, List<String> cells, String address) {

        public Area {
            cells = List.copyOf(cells);
        }
    }

    /** @param heads of the table */
    public record Words(String summary, List<String> heads) {

        public Words {
            heads = List.copyOf(heads);
        }
    }

    public MapChart {
        areas = List.copyOf(areas);
    }

    public Chart chart() {
        return new Chart(
                id,
                "l",
                words.summary(),
                Json.text(option()),
                new Chart.Twin(words.heads(), areas.stream().map(Area::cells).toList()));
    }

    private Object option() {
        return object(
                "tooltip",
                Ink.tooltip(),
                "series",
                List.of(object(
                        "type",
                        "map",
                        "map",
                        shapes,
                        "top",
                        8,
                        "bottom",
                        8,
                        "roam",
                        false,
                        "selectedMode",
                        false,
                        "label",
                        object("show", areas.size() <= LABELLED, "formatter", "fn:short", "fontSize", 12),
                        "itemStyle",
                        object("borderColor", Ink.PAPER, "borderWidth", 1),
                        "emphasis",
                        object(
                                "itemStyle",
                                object("borderColor", Ink.STRONG, "borderWidth", 2, "areaColor", "inherit")),
                        "data",
                        areas.stream().map(MapChart::area).toList())));
    }

    private static Map<String, Object> area(Area area) {
        Double share = area.share();
        int shade = share == null ? 0 : (int) Math.round(Math.max(0, Math.min(1, share)) * Ink.DARKEST);
        Map<String, Object> style = object("areaColor", share == null ? Ink.QUIET : Ink.shade(shade));
        if (share == null) {
            style.put("decal", Ink.stripes(3, 0.7));
        }
        return object(
                "name",
                area.unit(),
                "value",
                share,
                "text",
                String.join(" · ", area.cells()),
                "short",
                area.rank(),
                "href",
                area.address(),
                "label",
                object("color", share == null ? Ink.STRONG : Ink.onShade(shade)),
                "itemStyle",
                style);
    }
}
