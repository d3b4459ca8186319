package vn.thiduaso.dashboard.chart;

import java.util.Comparator;
import java.util.List;

import vn.thiduaso.ingest.wording.Formats;

import static vn.thiduaso.dashboard.chart.Json.object;

/**
 * Where units differ, in points of the score, the greatest difference first. Of two units a bar goes to the side of the one that has more: to the left
 * the first, to the right the second; of more it is as long as the way from the least to the most.
 *
 * @param bars at least one; at most fifteen are drawn, the twin has all
 * @param signed whether two units are compared
 * @param digits decimals of the score
 * @param words texts, already in the reader's language
 */
public record DifferenceChart(String id, List<Bar> bars, boolean signed, int digits, Words words, Formats f) {

    private static final int MOST_BARS = 15;

    /**
     * @param points of the second beyond the first, or from the least to the most
     * @param text what is read of it
     * @param address where it is told more; empty: nowhere
     */
    public record Bar(String label, double points, String text, String address) {}

    /** Heads of the columns. */
    public record Words(String summary, String indicator, String points) {}

    public DifferenceChart {
        bars = bars.stream()
                .sorted(Comparator.comparingDouble((Bar bar) -> Math.abs(bar.points()))
                        .reversed())
                .toList();
    }

    public Chart chart() {
        List<Bar> drawn = bars.subList(0, Math.min(MOST_BARS, bars.size()));
        return new Chart(
                id,
                Chart.rows(drawn.size()),
                words.summary(),
                Json.text(option(drawn)),
                new Chart.Twin(
                        List.of(words.indicator(), words.points()),
                        bars.stream()
                                .map(bar -> List.of(bar.label(), shown(bar)))
                                .toList()));
    }

    private String shown(Bar bar) {
        return signed ? f.signed(bar.points(), digits) : f.number(bar.points(), digits);
    }

    private Object option(List<Bar> drawn) {
        double widest =
                drawn.stream().mapToDouble(bar -> Math.abs(bar.points())).max().orElse(0);
        double end = widest == 0 ? 1 : widest;
        return object(
                "grid",
                Ink.grid(0, signed ? 8 : 52, 0, 0),
                "tooltip",
                Ink.tooltip(),
                "xAxis",
                object("type", "value", "show", false, "min", signed ? -end : 0, "max", end),
                "yAxis",
                Ink.names(
                        drawn.stream().map(Bar::label).toList(),
                        "axisLine",
                        object("show", signed, "onZero", false, "lineStyle", object("color", Ink.LINE))),
                "series",
                List.of(object(
                        "type",
                        "bar",
                        "barMaxWidth",
                        14,
                        "data",
                        drawn.stream().map(this::bar).toList())));
    }

    private Object bar(Bar bar) {
        boolean ofFirst = signed && bar.points() < 0;
        return object(
                "value",
                bar.points(),
                "text",
                bar.text(),
                "short",
                shown(bar),
                "href",
                bar.address(),
                "itemStyle",
                Ink.fill(
                        signed ? UnitInk.colour(ofFirst ? 0 : 1) : "token:sky",
                        signed && !ofFirst ? 1 : 0,
                        "borderRadius",
                        3),
                "label",
                // beside the line in the middle, where no bar is
                Ink.figureAt(signed && !ofFirst ? "left" : "right"));
    }
}
