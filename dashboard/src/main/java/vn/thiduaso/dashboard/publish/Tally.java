package vn.thiduaso.dashboard.publish;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Figures by how often they were there, for their median. What it holds goes with the number of different figures, not of figures: points have few
 * digits, and so a million units few of them.
 */
final class Tally {

    private static final int FIRST = 16;
    private static final int ENOUGH = 1_024;

    private double[] fresh = new double[FIRST];
    private int unsorted;
    private double[] figures = new double[0];
    private int[] times = new int[0];
    private long all;

    /** @param figure finite */
    void add(double figure) {
        if (unsorted == fresh.length) {
            sort();
            fresh = new double[Math.max(Math.min(ENOUGH, 2 * fresh.length), figures.length / 2)];
        }
        fresh[unsorted++] = figure + 0.0; // a negative zero is a zero
        all++;
    }

    /** The middle one; of an even number of them the mean of the two in the middle; null when there are none. */
    @Nullable
    Double median() {
        if (all == 0) {
            return null;
        }
        sort();
        double upper = at(all / 2);
        return all % 2 == 1 ? upper : (at(all / 2 - 1) + upper) / 2;
    }

    long size() {
        return all;
    }

    private double at(long place) {
        long passed = 0;
        int next = 0;
        while (passed + times[next] <= place) {
            passed += times[next++];
        }
        return figures[next];
    }

    /** Merges what was added since the last time into the figures that are sorted. */
    private void sort() {
        Arrays.sort(fresh, 0, unsorted);
        double[] merged = new double[figures.length + unsorted];
        int[] counts = new int[merged.length];
        int size = 0;
        int old = 0;
        int added = 0;
        while (old < figures.length || added < unsorted) {
            boolean takeOld = added == unsorted || old < figures.length && figures[old] <= fresh[added];
            double figure = takeOld ? figures[old] : fresh[added];
            if (size == 0 || merged[size - 1] != figure) {
                merged[size++] = figure;
            }
            counts[size - 1] += takeOld ? times[old++] : 1;
            added += takeOld ? 0 : 1;
        }
        figures = Arrays.copyOf(merged, size);
        times = Arrays.copyOf(counts, size);
        unsorted = 0;
    }
}
