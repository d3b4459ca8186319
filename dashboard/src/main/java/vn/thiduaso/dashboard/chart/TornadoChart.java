package vn.thiduaso.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.ingest.wording.Formats;

import static vn.thiduaso.dashboard.chart.Json.object;

/**
 * Which figure moves the score most: a bar for a step down and one for a step up of each, from where the unit stands.
 *
 * @param bars in the order drawn; at most ten are drawn, the twin has all
 * @param digits decimals of the score
 * @param words texts, already in the reader's language
 */
public record TornadoChart(String id, List<Bar> bars, int digits, Words words, Formats f) {

    private static final int MOST_BARS = 10;
    /** Share of the axis kept free for figures beside bars. */
    private static final double ROOM = 1.7;

    /**
     * One figure of a unit.
     *
     * @param figure as sent
     * @param down change of the score after a step down; null where there is none, or the score would be lost
     * @param downTo the figure after it; the dash where it cannot go lower
     * @param up change of the score after a step up; null likewise
     */
    public record Bar(
            String label,
            String figure,
            @Nullable Double down,
            String downTo,
            @Nullable Double up,
            String upTo) {}

    /** Heads of the columns, and the mark of something tried. */
    public record Words(
            String summary,
            String figure,
            String sent,
            String downTo,
            String down,
            String upTo,
            String up,
            String mark) {}

    public TornadoChart {
        bars = List.copyOf(bars);
    }

    public Chart chart() {
        List<Bar> drawn = bars.subList(0, Math.min(MOST_BARS, bars.size()));
        List<List<String>> twin = bars.stream()
                .map(bar -> List.of(
                        bar.label(),
                        bar.figure(),
                        bar.downTo(),
                        f.signed(bar.down(), digits),
                        bar.upTo(),
                        f.signed(bar.up(), digits)))
                .toList();
        return new Chart(
                id,
                Chart.rows(drawn.size() + 1),
                words.mark() + ". " + words.summary(),
                Json.text(option(drawn)),
                new Chart.Twin(
                        List.of(
                                words.figure() + " (" + words.mark() + ")",
                                words.sent(),
                                words.downTo(),
                                words.down(),
                                words.upTo(),
                                words.up()),
                        twin));
    }

    private Object option(List<Bar> drawn) {
        double widest = drawn.stream()
                .flatMap(bar -> Stream.of(orZero(bar.down()), orZero(bar.up())))
                .mapToDouble(Math::abs)
                .max()
                .orElse(0);
        double end = widest == 0 ? 1 : widest * ROOM;
        // two bars on one side would hide each other: then they lie one under the other
        boolean oneSided = drawn.stream().anyMatch(bar -> orZero(bar.down()) * orZero(bar.up()) > 0);
        String gap = oneSided ? "10%" : "-100%";
        return object(
                "title",
                TrialInk.mark(words.mark()),
                "grid",
                Ink.grid(0, 8, TrialInk.TOP, 0),
                "tooltip",
                Ink.tooltip(),
                "xAxis",
                object("type", "value", "show", false, "min", -end, "max", end),
                "yAxis",
                Ink.names(drawn.stream().map(Bar::label).toList()),
                "series",
                List.of(
                        zeroed(series(words.down(), drawn, Bar::down, gap, TrialInk.tried("token:clay-bar"))),
                        series(words.up(), drawn, Bar::up, gap, object("color", "token:sky", "borderRadius", 2))));
    }

    /** With a line where nothing changes. */
    private static Map<String, Object> zeroed(Map<String, Object> series) {
        series.put("markLine", Ink.zeroLine());
        return series;
    }

    private static double orZero(@Nullable Double change) {
        return change == null ? 0 : change;
    }

    private Map<String, Object> series(
            String name, List<Bar> drawn, Function<Bar, @Nullable Double> change, String gap, Object style) {
        List<Object> data = new ArrayList<>();
        for (Bar bar : drawn) {
            Double value = change.apply(bar);
            boolean moves = value != null && value != 0;
            data.add(object(
                    "value",
                    value,
                    "text",
                    text(bar),
                    "short",
                    moves ? f.signed(value, digits) : "",
                    "label",
                    Ink.figureAt(value != null && value < 0 ? "left" : "right")));
        }
        return object("name", name, "type", "bar", "barMaxWidth", 16, "barGap", gap, "itemStyle", style, "data", data);
    }

    private String text(Bar bar) {
        return bar.label()
                + "\n" + words.down() + " (" + bar.downTo() + "): " + f.signed(bar.down(), digits)
                + "\n" + words.up() + " (" + bar.upTo() + "): " + f.signed(bar.up(), digits);
    }
}
