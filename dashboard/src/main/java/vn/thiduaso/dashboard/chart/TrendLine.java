package vn.thiduaso.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A small line of figures in a box of 100 × 24, the greatest at the top; a figure that is not there breaks it.
 *
 * @param points oldest first; NaN where there is none
 */
public record TrendLine(List<Double> points) {

    private static final double WIDTH = 100;
    private static final double HEIGHT = 24;
    private static final double EDGE = 3;

    /**
     * The line as a template draws it.
     *
     * @param lines points of each unbroken line, as SVG has them
     * @param x of the last figure; NaN when the period has none
     * @param said the same in words
     */
    public record Trend(List<String> lines, double x, double y, String said) {

        public Trend {
            lines = List.copyOf(lines);
        }

        /** Read by the template. */
        public boolean ends() {
            return !Double.isNaN(x);
        }
    }

    public TrendLine {
        points = List.copyOf(points);
    }

    public Trend trend(String said) {
        double least = points.stream()
                .filter(Double::isFinite)
                .mapToDouble(point -> point)
                .min()
                .orElse(0);
        double most = points.stream()
                .filter(Double::isFinite)
                .mapToDouble(point -> point)
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        for (int at = 0; at < points.size(); at++) {
            if (Double.isFinite(points.get(at))) {
                line.add(place(x(at)) + "," + place(y(points.get(at), least, most)));
            } else if (!line.isEmpty()) {
                lines.add(String.join(" ", line));
                line.clear();
            }
        }
        if (!line.isEmpty()) {
            lines.add(String.join(" ", line));
        }
        double last = points.isEmpty() ? Double.NaN : points.get(points.size() - 1);
        boolean ends = Double.isFinite(last);
        return new Trend(
                lines, ends ? x(points.size() - 1) : Double.NaN, ends ? y(last, least, most) : Double.NaN, said);
    }

    private double x(int at) {
        return points.size() == 1 ? WIDTH / 2 : EDGE + (WIDTH - 2 * EDGE) * at / (points.size() - 1);
    }

    private static double y(double point, double least, double most) {
        return most == least ? HEIGHT / 2 : HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * (point - least) / (most - least);
    }

    private static String place(double at) {
        return String.format(Locale.ROOT, "%.1f", at);
    }
}
