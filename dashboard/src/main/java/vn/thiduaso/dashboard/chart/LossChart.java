package vn.thiduaso.dashboard.chart;

import java.util.ArrayList;
import java.util.List;

import vn.thiduaso.ingest.wording.Formats;

import static vn.thiduaso.dashboard.chart.Json.object;

/**
 * Where points are lost: one bar for each part, the greatest loss first.
 *
 * @param parts at most twenty are drawn; the twin has all
 * @param words texts, already in the reader's language
 */
public record LossChart(String id, List<Part> parts, Words words, Formats f) {

    private static final int MOST_BARS = 20;

    /**
     * @param label short name of the part
     * @param lost points below the maximum, 0 or more
     * @param max maximum of the part
     * @param address page that explains it; empty when none
     */
    public record Part(String label, double lost, double max, String address) {}

    /**
     * @param part head of the column of parts
     * @param lost head of the column of losses
     * @param max head of the column of maxima
     */
    public record Words(String summary, String part, String lost, String max) {}

    public LossChart {
        parts = parts.stream()
                .sorted((a, b) -> Double.compare(b.lost(), a.lost()))
                .toList();
    }

    public Chart chart() {
        List<Part> drawn = parts.subList(0, Math.min(MOST_BARS, parts.size()));
        List<String> labels = new ArrayList<>();
        List<Object> data = new ArrayList<>();
        for (Part part : drawn) {
            labels.add(part.label());
            data.add(object(
                    "value", part.lost(),
                    "text", part.label() + ": " + f.loss(part.lost()) + " / " + f.exact(part.max()),
                    "short", f.loss(part.lost()),
                    "href", part.address()));
        }
        List<List<String>> rows = parts.stream()
                .map(part -> List.of(part.label(), f.loss(part.lost()), f.exact(part.max())))
                .toList();
        return new Chart(
                id,
                Chart.rows(drawn.size()),
                words.summary(),
                Json.text(option(labels, data)),
                new Chart.Twin(List.of(words.part(), words.lost(), words.max()), rows));
    }

    private static Object option(List<String> labels, List<Object> data) {
        return object(
                "grid", Ink.grid(0, 56, 0, 0),
                "tooltip", Ink.tooltip(),
                "xAxis", object("type", "value", "show", false, "min", 0),
                "yAxis", Ink.names(labels),
                "series", List.of(bars(data)));
    }

    private static Object bars(List<Object> data) {
        return object(
                "type",
                "bar",
                "barMaxWidth",
                16,
                "itemStyle",
                object("color", Ink.LOSS, "borderRadius", 3),
                "label",
                Ink.figureAt("right"),
                "data",
                data);
    }
}
