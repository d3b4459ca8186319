package vn.thiduaso.dashboard.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import vn.thiduaso.ingest.wording.Formats;

import static vn.thiduaso.dashboard.chart.Json.object;

/**
 * What moves ranks: by variation, or by node left out, how many places ranks move on average; the greatest first.
 *
 * @param bars at least one; at most twelve are drawn, the twin has all
 * @param words texts, already in the reader's language
 */
public record MovementChart(String id, List<Bar> bars, Words words, Formats f) {

    private static final int MOST_BARS = 12;

    /**
     * @param places mean change of rank, 0 or more
     * @param beside what more is known of it, for the twin; empty when nothing
     */
    public record Bar(String name, double places, String beside) {}

    /** Heads of the columns; {@code beside} is empty where there is no such column. */
    public record Words(String summary, String what, String places, String beside) {}

    public MovementChart {
        bars = bars.stream()
                .sorted(Comparator.comparingDouble(Bar::places).reversed())
                .toList();
    }

    public Chart chart() {
        List<Bar> drawn = bars.subList(0, Math.min(MOST_BARS, bars.size()));
        boolean more = !words.beside().isEmpty();
        List<String> heads = new ArrayList<>(List.of(words.what(), words.places()));
        if (more) {
            heads.add(words.beside());
        }
        List<List<String>> rows = bars.stream()
                .map(bar -> more ? List.of(bar.name(), shown(bar), bar.beside()) : List.of(bar.name(), shown(bar)))
                .toList();
        return new Chart(
                id, Chart.rows(drawn.size()), words.summary(), Json.text(option(drawn)), new Chart.Twin(heads, rows));
    }

    private String shown(Bar bar) {
        return f.number(bar.places(), 2);
    }

    private Object option(List<Bar> drawn) {
        List<Object> data = drawn.stream()
                .map(bar -> (Object)
                        object("value", bar.places(), "text", bar.name() + ": " + shown(bar), "short", shown(bar)))
                .toList();
        return object(
                "grid",
                Ink.grid(0, 52, 0, 0),
                "tooltip",
                Ink.tooltip(),
                "xAxis",
                object("type", "value", "show", false, "min", 0),
                "yAxis",
                Ink.names(drawn.stream().map(Bar::name).toList()),
                "series",
                List.of(object(
                        "type",
                        "bar",
                        "barMaxWidth",
                        14,
                        "itemStyle",
                        object("color", "token:sky", "borderRadius", 3),
                        "label",
                        Ink.figureAt("right"),
                        "data",
                        data)));
    }
}
