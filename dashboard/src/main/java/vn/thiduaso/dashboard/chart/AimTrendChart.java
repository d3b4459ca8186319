package vn.thiduaso.dashboard.chart;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.ingest.wording.Formats;

/**
 * A figure over periods of one length, with a line at its goal. A period without a figure is a gap, never 0.
 *
 * @param points oldest first; at least one
 * @param goal in the unit of the figures
 * @param words texts, already in the reader's language
 */
public record AimTrendChart(String id, List<Point> points, double goal, Words words) {

    /**
     * @param figure null when there is none
     * @param shown the same with its unit; the dash when there is none
     */
    public record Point(String period, @Nullable Double figure, String shown) {}

    /**
     * @param figure name of the line
     * @param goal name of the line at the goal
     * @param shownGoal the goal with its sign and unit
     * @param period head of the column of periods
     */
    public record Words(String summary, String figure, String goal, String shownGoal, String period) {}

    public AimTrendChart {
        points = List.copyOf(points);
    }

    public Chart chart() {
        List<PeriodLines.Point> line = new ArrayList<>();
        List<PeriodLines.Point> goals = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Point point : points) {
            line.add(datum(point.period() + ": " + point.shown(), point.figure(), point.shown()));
            goals.add(datum(words.goal() + ": " + words.shownGoal(), goal, words.shownGoal()));
            rows.add(List.of(point.period(), point.shown(), words.shownGoal()));
        }
        return new Chart(
                id,
                "m",
                words.summary(),
                Json.text(PeriodLines.option(
                        40,
                        points.stream().map(Point::period).toList(),
                        PeriodLines.Line.beside(words.goal(), goals, "none"),
                        PeriodLines.Line.own(words.figure(), line))),
                new Chart.Twin(List.of(words.period(), words.figure(), words.goal()), rows));
    }

    private static PeriodLines.Point datum(String text, @Nullable Double value, String shown) {
        return new PeriodLines.Point(value, text, shown.equals(Formats.NONE) ? "" : shown);
    }
}
