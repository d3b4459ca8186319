package vn.thiduaso.dashboard.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import vn.thiduaso.dashboard.format.Formats;

import static vn.thiduaso.dashboard.chart.Json.object;

/**
 * How many units lie in each band of scores; bands are equally wide, 1, 2 or 5 × a power of ten, lower bound included.
 *
 * @param id of the chart on its page
 * @param scores in any order, not empty
 * @param words texts, already in the reader's language
 */
public record HistogramChart(String id, double[] scores, Words words, Formats f) {

    /**
     * @param summary sentence before the figures
     * @param band head of the column of bands
     * @param count head of the column of counts
     */
    public record Words(String summary, String band, String count) {}

    private static final int MOST_BANDS = 18;

    /** Bands from the least to the greatest score. */
    public Chart chart() {
        double least = Arrays.stream(scores).min().orElse(0);
        double greatest = Arrays.stream(scores).max().orElse(0);
        double width = width(greatest - least);
        long first = (long) Math.floor(least / width);
        int[] counts = new int[(int) ((long) Math.floor(greatest / width) - first) + 1];
        for (double score : scores) {
            counts[(int) ((long) Math.floor(score / width) - first)]++;
        }
        List<Object> data = new ArrayList<>();
        List<String> bands = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            String from = f.exact(clean((first + i) * width));
            String band = from + " – " + f.exact(clean((first + i + 1) * width));
            bands.add(from);
            data.add(object("value", counts[i], "text", band + ": " + counts[i]));
            rows.add(List.of(band, Integer.toString(counts[i])));
        }
        return new Chart(id, "s", words.summary(), Json.text(option(bands, data)), twin(rows));
    }

    private Chart.Twin twin(List<List<String>> rows) {
        return new Chart.Twin(List.of(words.band(), words.count()), rows);
    }

    private static double width(double range) {
        double width = Math.pow(10, Math.floor(Math.log10(Math.max(range, 1e-9) / MOST_BANDS)));
        double[] steps = {1, 2, 5, 10};
        for (double step : steps) {
            if (range / (width * step) <= MOST_BANDS - 1) {
                return width * step;
            }
        }
        return width * 20;
    }

    private static double clean(double bound) {
        return Math.round(bound * 1e9) / 1e9;
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
