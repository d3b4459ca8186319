package vn.thiduaso.dashboard.chart;

import java.util.Arrays;
import java.util.List;

/**
 * How many figures lie in each of some bands of equal width.
 *
 * @param width of a band, a round number
 * @param first number of the first band: it begins at {@code first × width}
 * @param counts by band, from the least figure to the greatest
 */
public record Bands(double width, long first, List<Integer> counts) {

    private static final int MOST_BANDS = 18;

    public Bands {
        counts = List.copyOf(counts);
    }

    /** Bands that hold all figures, at most some twenty; a single empty one when there is none. */
    public static Bands of(double[] figures) {
        double least = Arrays.stream(figures).min().orElse(0);
        double greatest = Arrays.stream(figures).max().orElse(0);
        double width = width(greatest - least);
        long first = (long) Math.floor(least / width);
        int[] counts = new int[(int) ((long) Math.floor(greatest / width) - first) + 1];
        for (double figure : figures) {
            counts[(int) ((long) Math.floor(figure / width) - first)]++;
        }
        return new Bands(width, first, Arrays.stream(counts).boxed().toList());
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

    /** Lower bound of a band, from 0; the upper bound of one is the lower of the next. */
    double from(int band) {
        return Math.round((first + band) * width * 1e9) / 1e9;
    }
}
