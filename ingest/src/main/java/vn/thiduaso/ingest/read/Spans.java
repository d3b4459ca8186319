package vn.thiduaso.ingest.read;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Numbers of rows or columns, kept as spans from–to: a thousand hidden rows below each other are one span. */
public final class Spans {

    public static final Spans NONE = new Spans(new int[0]);

    private final int[] bounds;

    /** @param bounds first and last of each span in turn, rising, no two spans touching */
    private Spans(int[] bounds) {
        this.bounds = bounds;
    }

    public boolean contains(int number) {
        int at = Arrays.binarySearch(bounds, number);
        // between the two bounds of a span the place of insertion is odd
        return at >= 0 || (-at - 1) % 2 == 1;
    }

    public boolean isEmpty() {
        return bounds.length == 0;
    }

    /** The numbers, rising. */
    public IntStream numbers() {
        return IntStream.range(0, bounds.length / 2)
                .flatMap(span -> IntStream.rangeClosed(bounds[2 * span], bounds[2 * span + 1]));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spans spans && Arrays.equals(bounds, spans.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    @Override
    public String toString() {
        return Arrays.toString(bounds);
    }

    /** Gathers spans in any order; memory grows with the spans that do not touch. */
    static final class Gatherer {

        private long[] spans = new long[4];
        private int count;

        /** Adds the numbers from {@code first} to {@code last}, both at least 0. */
        void add(int first, int last) {
            if (count > 0) {
                int before = last(spans[count - 1]);
                if (first(spans[count - 1]) <= first && first <= before + 1) {
                    spans[count - 1] = span(first(spans[count - 1]), Math.max(before, last));
                    return;
                }
            }
            if (count == spans.length) {
                spans = Arrays.copyOf(spans, 2 * count);
            }
            spans[count++] = span(first, last);
        }

        int count() {
            return count;
        }

        Spans spans() {
            long[] sorted = Arrays.copyOf(spans, count);
            Arrays.sort(sorted);
            int[] bounds = new int[2 * count];
            int used = 0;
            for (long span : sorted) {
                if (used > 0 && first(span) <= bounds[used - 1] + 1) {
                    bounds[used - 1] = Math.max(bounds[used - 1], last(span));
                } else {
                    bounds[used++] = first(span);
                    bounds[used++] = last(span);
                }
            }
            return used == 0 ? NONE : new Spans(Arrays.copyOf(bounds, used));
        }

        private static long span(int first, int last) {
            return (long) first << Integer.SIZE | last;
        }

        private static int first(long span) {
            return (int) (span >>> Integer.SIZE);
        }

        private static int last(long span) {
            return (int) span;
        }
    }
}
