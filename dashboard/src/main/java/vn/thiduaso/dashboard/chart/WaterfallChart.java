package vn.thiduaso.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.thiduaso.ingest.wording.Formats;

import static vn.thiduaso.dashboard.chart.Json.object;

/**
 * From the maximum down to the points: one step for each part that lost something, the greatest first; more than {@value #MOST_STEPS} parts share
 * a step for the smaller ones. A last step "other" takes what the parts do not add up to (other aggregations than the sum, dividing, rounding).
 *
 * @param max where it begins
 * @param end where it ends
 * @param parts the parts of the node
 * @param digits decimals of the figures
 * @param words texts, already in the reader's language
 */
public record WaterfallChart(String id, double max, double end, List<Part> parts, int digits, Words words, Formats f) {

    /**
     * @param lost in the unit of {@code max}; below 0 for a gain
     * @param address page that explains it; empty when none
     */
    public record Part(String label, double lost, String address) {

        boolean isSeen() {
            return Math.abs(lost) > NOTHING;
        }
    }

    /**
     * @param max name of the first column
     * @param end name of the last column
     * @param smaller name of the step of the parts that have none of their own, {@link #smaller} of them
     * @param other name of the step that takes what does not add up
     * @param step head of the column of steps
     * @param points head of the column of figures
     */
    public record Words(
            String summary, String max, String end, String smaller, String other, String step, String points) {}

    private static final double NOTHING = 1e-9;
    private static final int MOST_STEPS = 14;

    public WaterfallChart {
        parts = List.copyOf(parts);
    }

    public Chart chart() {
        List<Part> steps = steps();
        List<String> labels = new ArrayList<>(List.of(words.max()));
        List<Object> hidden = new ArrayList<>(List.of(0));
        List<Object> bars =
                new ArrayList<>(List.of(bar(words.max(), max, f.number(max, digits), Ink.fill(Ink.QUIET, 4), "")));
        List<List<String>> rows = new ArrayList<>(List.of(List.of(words.max(), f.number(max, digits))));
        double at = max;
        for (Part step : steps) {
            double next = at - step.lost();
            String figure = f.signed(0.0 - step.lost(), digits);
            labels.add(step.label());
            hidden.add(Math.min(at, next));
            bars.add(bar(
                    step.label(),
                    Math.abs(step.lost()),
                    figure,
                    step.lost() > 0 ? Ink.fill(Ink.LOSS, 1) : Ink.fill(Ink.SOFT, 2),
                    step.address()));
            rows.add(List.of(step.label(), figure));
            at = next;
        }
        labels.add(words.end());
        hidden.add(0);
        bars.add(bar(words.end(), end, f.number(end, digits), Ink.fill(Ink.SCORE, 0), ""));
        rows.add(List.of(words.end(), f.number(end, digits)));
        return new Chart(
                id,
                "m",
                words.summary(),
                Json.text(option(labels, hidden, bars)),
                new Chart.Twin(List.of(words.step(), words.points()), rows));
    }

    /** How many parts have no step of their own. */
    public static long smaller(List<Part> parts) {
        return Math.max(0, parts.stream().filter(Part::isSeen).count() - MOST_STEPS);
    }

    /** The greatest losses, the smaller ones in one step, and what does not add up in one last step. */
    private List<Part> steps() {
        List<Part> sorted = parts.stream()
                .filter(Part::isSeen)
                .sorted((a, b) -> Double.compare(b.lost(), a.lost()))
                .toList();
        List<Part> steps = new ArrayList<>(sorted.subList(0, Math.min(MOST_STEPS, sorted.size())));
        if (sorted.size() > MOST_STEPS) {
            double lost =
                    sorted.stream().skip(MOST_STEPS).mapToDouble(Part::lost).sum();
            steps.add(new Part(words.smaller(), lost, ""));
        }
        double rest = max - end - steps.stream().mapToDouble(Part::lost).sum();
        if (Math.abs(rest) > Math.pow(10, -digits) / 2) {
            steps.add(new Part(words.other(), rest, ""));
        }
        return steps;
    }

    private static Object bar(String label, double value, String figure, Map<String, Object> style, String address) {
        style.put("borderRadius", 2);
        return object(
                "value", value,
                "text", label + ": " + figure,
                "short", figure,
                "href", address,
                "itemStyle", style);
    }

    private Object option(List<String> labels, List<Object> hidden, List<Object> bars) {
        return object(
                "grid", Ink.grid(0, 8, 26, 6),
                "tooltip", Ink.tooltip(),
                "xAxis", names(labels),
                "yAxis", points(),
                "series", List.of(lift(hidden), columns(bars)));
    }

    private static Object names(List<String> labels) {
        Object label = object(
                "color",
                Ink.STRONG,
                "fontSize",
                12,
                "interval",
                0,
                "width",
                "fn:column",
                "overflow",
                "break",
                "lineHeight",
                15);
        return object(
                "type",
                "category",
                "data",
                labels,
                "axisTick",
                Ink.hiddenLine(),
                "axisLine",
                object("lineStyle", object("color", "token:third")),
                "axisLabel",
                label);
    }

    private Object points() {
        return object(
                "type",
                "value",
                "min",
                0,
                "splitLine",
                Ink.gridLine(),
                "axisLabel",
                object("color", Ink.TEXT, "fontSize", 12, "formatter", Ink.NUMBER));
    }

    /** What the visible columns stand on. */
    private static Object lift(List<Object> hidden) {
        return object(
                "type",
                "bar",
                "stack",
                "w",
                "silent",
                true,
                "itemStyle",
                object("color", "transparent"),
                "data",
                hidden);
    }

    private static Object columns(List<Object> bars) {
        return object("type", "bar", "stack", "w", "barMaxWidth", 96, "label", Ink.figureAt("top"), "data", bars);
    }
}
