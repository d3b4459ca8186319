package vn.thiduaso.dashboard.chart;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.ingest.wording.Formats;

/**
 * A unit's score over periods of one length, with the median of its peers. A period without a score is a gap, never 0.
 *
 * @param points oldest first; at least one
 * @param digits decimals of a published score
 * @param words texts, already in the reader's language
 */
public record TrendChart(String id, List<Point> points, int digits, Words words, Formats f) {

    /**
     * @param score null when the unit has none
     * @param median null when no peer has a score
     * @param rank formatted; the dash when it has none
     */
    public record Point(
            String period, @Nullable Double score, @Nullable Double median, String rank) {}

    /**
     * @param unit name of the unit's line
     * @param peers name of the median's line
     * @param period head of the column of periods
     * @param rank head of the column of ranks
     */
    public record Words(String summary, String unit, String peers, String period, String rank) {}

    public TrendChart {
        points = List.copyOf(points);
    }

    public Chart chart() {
        List<PeriodLines.Point> unit = new ArrayList<>();
        List<PeriodLines.Point> peers = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Point point : points) {
            unit.add(datum(words.unit(), point.period(), point.score()));
            peers.add(datum(words.peers(), point.period(), point.median()));
            rows.add(List.of(
                    point.period(), f.number(point.score(), digits), point.rank(), f.number(point.median(), digits)));
        }
        return new Chart(
                id,
                "m",
                words.summary(),
                Json.text(PeriodLines.option(
                        24,
                        points.stream().map(Point::period).toList(),
                        PeriodLines.Line.beside(words.peers(), peers, "emptyCircle"),
                        PeriodLines.Line.own(words.unit(), unit))),
                new Chart.Twin(List.of(words.period(), words.unit(), words.rank(), words.peers()), rows));
    }

    private PeriodLines.Point datum(String line, String period, @Nullable Double value) {
        String figure = f.number(value, digits);
        return new PeriodLines.Point(value, line + " · " + period + ": " + figure, figure);
    }
}
