package vn.thiduaso.dashboard.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.ingest.wording.Formats;

import static vn.thiduaso.dashboard.chart.Json.object;

/**
 * As published and as tried: two bars for each row, one under the other.
 *
 * @param rows at most ten are drawn; the twin has all
 * @param digits decimals of the figures
 * @param words texts, already in the reader's language
 */
public record BeforeAfterChart(String id, List<Row> rows, int digits, Words words, Formats f) {

    private static final int MOST_ROWS = 10;

    /**
     * @param label name of the part or the unit
     * @param before as published; null where there is none
     * @param after as tried; null where there is none
     * @param address page that explains the published figure; empty when none
     */
    public record Row(
            String label, @Nullable Double before, @Nullable Double after, String address) {}

    /**
     * @param row head of the column of rows
     * @param mark says that this is a trial: stands in the picture and over the table
     */
    public record Words(String summary, String row, String before, String after, String change, String mark) {}

    public BeforeAfterChart {
        rows = List.copyOf(rows);
    }

    public Chart chart() {
        List<Row> drawn = rows.subList(0, Math.min(MOST_ROWS, rows.size()));
        List<List<String>> twin = rows.stream()
                .map(row -> List.of(
                        row.label(),
                        f.number(row.before(), digits),
                        f.number(row.after(), digits),
                        f.signed(change(row), digits)))
                .toList();
        return new Chart(
                id,
                Chart.rows((int) Math.ceil(drawn.size() * 1.25) + 1),
                words.mark() + ". " + words.summary(),
                Json.text(option(drawn)),
                new Chart.Twin(
                        List.of(words.row() + " (" + words.mark() + ")", words.before(), words.after(), words.change()),
                        twin));
    }

    private static @Nullable Double change(Row row) {
        return row.before() == null || row.after() == null ? null : row.after() - row.before();
    }

    private Object option(List<Row> drawn) {
        return object(
                "title",
                TrialInk.mark(words.mark()),
                "grid",
                Ink.grid(0, 60, TrialInk.TOP, 0),
                "tooltip",
                Ink.tooltip(),
                "xAxis",
                object("type", "value", "show", false, "min", 0),
                "yAxis",
                Ink.names(drawn.stream().map(Row::label).toList()),
                "series",
                List.of(
                        series(words.before(), drawn, Row::before, object("color", Ink.QUIET, "borderRadius", 2)),
                        series(words.after(), drawn, Row::after, TrialInk.tried(Ink.SCORE))));
    }

    private Object series(String name, List<Row> drawn, Function<Row, @Nullable Double> figure, Object style) {
        List<Object> data = new ArrayList<>();
        for (Row row : drawn) {
            Double value = figure.apply(row);
            data.add(object(
                    "value",
                    value,
                    "text",
                    text(row),
                    "short",
                    value == null ? "" : f.number(value, digits),
                    "href",
                    row.address()));
        }
        return object(
                "name",
                name,
                "type",
                "bar",
                "barMaxWidth",
                13,
                "barGap",
                "15%",
                "itemStyle",
                style,
                "label",
                Ink.figureAt("right"),
                "data",
                Collections.unmodifiableList(data));
    }

    private String text(Row row) {
        return row.label()
                + "\n" + words.before() + ": " + f.number(row.before(), digits)
                + "\n" + words.after() + ": " + f.number(row.after(), digits);
    }
}
