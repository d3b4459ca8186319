package vn.thiduaso.scoring.statistics;

import java.util.Arrays;

/** The measures of one indicator over the units of a run, rising, equal ones side by side. A value: it never changes. */
public final class SortedColumn {

    private final double[] rising;

    private SortedColumn(double[] rising) {
        this.rising = rising;
    }

    /** @param measures finite, in any order; the array is copied */
    public static SortedColumn of(double... measures) {
        double[] rising = measures.clone();
        for (int i = 0; i < rising.length; i++) {
            // −0 is 0: it must neither sort nor print apart from it
            rising[i] += 0.0;
        }
        Arrays.sort(rising);
        return new SortedColumn(rising);
    }

    public int size() {
        return rising.length;
    }

    /** The measure at a place, counted from 0. */
    public double at(int place) {
        return rising[place];
    }

    /** How many measures are less. */
    public int below(double measure) {
        int from = 0;
        int to = rising.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (rising[middle] < measure) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** How many measures are greater. */
    public int above(double measure) {
        int from = 0;
        int to = rising.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (rising[middle] <= measure) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return rising.length - from;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SortedColumn column && Arrays.equals(rising, column.rising);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(rising);
    }

    @Override
    public String toString() {
        return rising.length + " measures";
    }
}
