package vn.thiduaso.dashboard.published;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** The middle of figures; of an even number of them the mean of the two in the middle. The one definition of every median on the pages. */
public final class Median {

    private Median() {}

    /** Null when there are none. The order of the figures is of no matter. */
    public static @Nullable Double of(double[] figures) {
        if (figures.length == 0) {
            return null;
        }
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
