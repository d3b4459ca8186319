package vn.thiduaso.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import vn.thiduaso.ingest.wording.Formats;

import static vn.thiduaso.dashboard.chart.Json.object;

/**
 * In which share of the draws each unit has each rank: a cell for each unit and rank, the darker the more draws, with the share in it.
 *
 * @param units names in the order of the ranking; at least one
 * @param first rank of the first column
 * @param shares by unit, then rank, 0–1; all of one length
 * @param words texts, already in the reader's language
 */
public record RankShareChart(
        String id, List<String> units, int first, List<List<Double>> shares, Words words, Formats f) {

    /** Smaller shares are shaded and not written. */
    private static final double WRITTEN = 0.05;

    /** Heads of the columns; {@code rank} is followed by its number. */
    public record Words(String summary, String unit, String rank) {}

    public RankShareChart {
        units = List.copyOf(units);
        shares = shares.stream().map(List::copyOf).toList();
    }

    public Chart chart() {
        int ranks = shares.get(0).size();
        List<String> heads = new ArrayList<>(List.of(words.unit()));
        IntStream.range(0, ranks).forEach(at -> heads.add(words.rank() + " " + (first + at)));
        List<List<String>> rows = new ArrayList<>();
        for (int unit = 0; unit < units.size(); unit++) {
            List<String> row = new ArrayList<>(List.of(units.get(unit)));
            shares.get(unit).forEach(share -> row.add(share == 0 ? "" : f.percent(share)));
            rows.add(row);
        }
        return new Chart(
                id,
                Chart.rows(units.size() + 2),
                words.summary(),
                Json.text(option(ranks)),
                new Chart.Twin(heads, rows));
    }

    private Object option(int ranks) {
        List<String> columns = IntStream.range(0, ranks)
                .mapToObj(at -> Integer.toString(first + at))
                .toList();
        return object(
                "grid",
                Ink.grid(0, 4, 20, 0),
                "tooltip",
                Ink.tooltip(),
                "xAxis",
                Ink.heads(columns),
                "yAxis",
                Ink.names(units),
                "series",
                List.of(object(
                        "type",
                        "heatmap",
                        "label",
                        object("show", true, "fontSize", 11, "formatter", "fn:short"),
                        "data",
                        data(ranks))));
    }

    private List<Object> data(int ranks) {
        List<Object> data = new ArrayList<>();
        for (int unit = 0; unit < units.size(); unit++) {
            for (int at = 0; at < ranks; at++) {
                double share = shares.get(unit).get(at);
                data.add(object(
                        "value",
                        List.of(at, unit, share),
                        "text",
                        "%s · %s %d: %s".formatted(units.get(unit), words.rank(), first + at, f.percent(share)),
                        "short",
                        share < WRITTEN ? "" : f.number(100 * share, 0),
                        "itemStyle",
                        object(
                                "color",
                                share == 0 ? Ink.PAPER : Ink.shade(shade(share)),
                                "borderColor",
                                "token:hairline",
                                "borderWidth",
                                1),
                        "label",
                        object("color", Ink.onShade(shade(share)))));
            }
        }
        return data;
    }

    /** Small shares are told apart better than great ones, of which there are few. */
    private static long shade(double share) {
        return Math.round(Math.sqrt(share) * Ink.DARKEST);
    }
}
