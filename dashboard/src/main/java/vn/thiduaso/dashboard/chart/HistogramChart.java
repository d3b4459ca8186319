package vn.thiduaso.dashboard.chart;

import java.util.ArrayList;
import java.util.List;

import vn.thiduaso.ingest.wording.Formats;

import static vn.thiduaso.dashboard.chart.Json.object;

/**
 * How many units lie in each band of scores; bands are equally wide, 1, 2 or 5 × a power of ten, lower bound included.
 *
 * @param id of the chart on its page
 * @param bands of the scores
 * @param words texts, already in the reader's language
 */
public record HistogramChart(String id, Bands bands, Words words, Formats f) {

    /**
     * @param summary sentence before the figures
     * @param band head of the column of bands
     * @param count head of the column of counts
     */
    public record Words(String summary, String band, String count) {}

    /** Bands from the least to the greatest score. */
    public Chart chart() {
        List<Object> data = new ArrayList<>();
        List<String> from = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < bands.counts().size(); i++) {
            String start = f.exact(bands.from(i));
            String band = start + " – " + f.exact(bands.from(i + 1));
            int count = bands.counts().get(i);
            from.add(start);
            data.add(object("value", count, "text", band + ": " + count));
            rows.add(List.of(band, Integer.toString(count)));
        }
        return new Chart(id, "s", words.summary(), Json.text(option(from, data)), twin(rows));
    }

    private Chart.Twin twin(List<List<String>> rows) {
        return new Chart.Twin(List.of(words.band(), words.count()), rows);
    }

    private static Object option(List<String> bands, List<Object> data) {
        return object(
                "grid", Ink.grid(0, 6, 10, 6),
                "tooltip", Ink.tooltip(),
                "xAxis",
                        object(
                                "type", "category",
                                "data", bands,
                                "axisTick", Ink.hiddenLine(),
                                "axisLine", Ink.gridLine(),
                                "axisLabel", Ink.text(Ink.TEXT, 12)),
                "yAxis",
                        object(
                                "type",
                                "value",
                                "minInterval",
                                1,
                                "splitLine",
                                Ink.gridLine(),
                                "axisLabel",
                                Ink.text(Ink.TEXT, 12)),
                "series",
                        List.of(object(
                                "type",
                                "bar",
                                "barCategoryGap",
                                "12%",
                                "itemStyle",
                                object("color", "token:lua-bar", "borderRadius", List.of(3, 3, 0, 0)),
                                "data",
                                data)));
    }
}
