package vn.thiduaso.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static vn.thiduaso.dashboard.chart.Json.object;

/**
 * How far the report of each unit has come in each period: one cell for each, told apart by colour, pattern and a mark in it.
 *
 * @param units names, in the order of the rows, the first at the top
 * @param periods names, oldest first
 * @param cells row by row, as many as units × periods
 * @param words texts, already in the reader's language
 */
public record ReportHeatChart(String id, List<String> units, List<String> periods, List<Cell> cells, Words words) {

    /** What a cell looks like. */
    public enum Look {
        /** Nothing sent. */
        EMPTY("token:quiet", "token:quiet-bar", 0.785),
        /** Some of it. */
        PART("token:gold-tint", "token:gold", 0),
        /** Not complete in time. */
        OVERDUE("token:clay-tint", "token:clay-bar", -0.785),
        /** Complete, waits. */
        WAITING("token:sky-tint", "token:sky", 1.571),
        /** Complete and approved. */
        APPROVED("token:lua-mid", "", 0),
        /** Closed. */
        CLOSED("token:lua", "", 0),
        /** The unit was not to report. */
        NONE("token:paper", "", 0);

        private final String colour;
        private final String lines;
        private final double turn;

        Look(String colour, String lines, double turn) {
            this.colour = colour;
            this.lines = lines;
            this.turn = turn;
        }

        private Map<String, Object> style() {
            Map<String, Object> style = object("color", colour, "borderColor", Ink.PAPER, "borderWidth", 2);
            if (!lines.isEmpty()) {
                style.put(
                        "decal",
                        object(
                                "symbol",
                                "rect",
                                "color",
                                lines,
                                "dashArrayX",
                                List.of(1, 0),
                                "dashArrayY",
                                List.of(1, 7),
                                "rotation",
                                turn));
            }
            return style;
        }

        private String ink() {
            return this == CLOSED ? "token:on-lua" : Ink.STRONG;
        }
    }

    /**
     * @param mark what stands in it: a sign or a share
     * @param state in words
     * @param figures "11 / 13"
     * @param address where more of it is; empty: nowhere
     */
    public record Cell(Look look, String mark, String state, String figures, String address) {}

    /** Heads of the table of the same figures. */
    public record Words(String summary, String unit, String period, String state, String figures) {}

    public ReportHeatChart {
        units = List.copyOf(units);
        periods = List.copyOf(periods);
        cells = List.copyOf(cells);
        if (cells.size() != units.size() * periods.size()) {
            throw new IllegalArgumentException("a cell for each unit and period");
        }
    }

    public Chart chart() {
        List<Object> data = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at < cells.size(); at++) {
            Cell cell = cells.get(at);
            String unit = units.get(at / periods.size());
            String period = periods.get(at % periods.size());
            data.add(point(at, cell, unit, period));
            rows.add(List.of(unit, period, cell.state(), cell.figures()));
        }
        return new Chart(
                id,
                Chart.rows(units.size() + 2),
                words.summary(),
                Json.text(option(data)),
                new Chart.Twin(List.of(words.unit(), words.period(), words.state(), words.figures()), rows));
    }

    private Object point(int at, Cell cell, String unit, String period) {
        Map<String, Object> point = object(
                "value",
                List.of(at % periods.size(), at / periods.size(), cell.look().ordinal()),
                "text",
                "%s · %s: %s %s".formatted(unit, period, cell.state(), cell.figures()),
                "short",
                cell.mark(),
                "itemStyle",
                cell.look().style(),
                "label",
                object("color", cell.look().ink()));
        if (!cell.address().isEmpty()) {
            point.put("href", cell.address());
        }
        return point;
    }

    private Object option(List<Object> data) {
        return object(
                "grid",
                Ink.grid(0, 4, 16, 4),
                "tooltip",
                Ink.tooltip(),
                "xAxis",
                Ink.heads(periods),
                "yAxis",
                Ink.names(units),
                "series",
                List.of(object(
                        "type",
                        "heatmap",
                        "label",
                        object("show", true, "fontSize", 12, "formatter", "fn:short"),
                        "emphasis",
                        object("itemStyle", object("borderColor", Ink.STRONG)),
                        "data",
                        data)));
    }
}
