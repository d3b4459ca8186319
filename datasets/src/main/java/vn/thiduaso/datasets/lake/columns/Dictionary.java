package vn.thiduaso.datasets.lake.columns;

import java.util.Arrays;

/** The different values of a column, each once, by their bits; as long as they are few. */
final class Dictionary {

    /** More different values than this are no gain: a place takes 12 bits, and compression sees less. */
    static final int MOST = 1 << 12;

    static final int FULL = -1;

    /** With nothing in it; nothing is ever put into it. */
    static final Dictionary NONE = new Dictionary();

    private static final int MASK = 4 * MOST - 1;

    private final long[] values = new long[MOST];
    private final int[] placeAt = new int[MASK + 1];
    private int size;

    Dictionary() {
        Arrays.fill(placeAt, FULL);
    }

    int size() {
        return size;
    }

    long value(int place) {
        return values[place];
    }

    /** Place of a value, from 0; {@link #FULL} when it is new and there is no room. */
    int place(long bits) {
        long mixed = bits * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> 40) & MASK;
        while (placeAt[at] != FULL) {
            if (values[placeAt[at]] == bits) {
                return placeAt[at];
            }
            at = at + 1 & MASK;
        }
        if (size == MOST) {
            return FULL;
        }
        placeAt[at] = size;
        values[size] = bits;
        return size++;
    }
}
