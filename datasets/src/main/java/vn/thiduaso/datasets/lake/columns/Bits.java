package vn.thiduaso.datasets.lake.columns;

import java.util.Arrays;

/**
 * Whole numbers of a few bits in Parquet's hybrid of runs and packed groups of eight: repetition and definition levels, places in a dictionary.
 *
 * <p>Written here: one run where all are equal, else everything packed. Both are what the format asks of every reader. Source: Parquet format,
 * Encodings, "Run Length Encoding / Bit-Packing Hybrid".
 */
final class Bits {

    private Bits() {}

    /** Bits needed for numbers up to a greatest one; 0 for 0. */
    static int width(int greatest) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(greatest);
    }

    /** Writes {@code numbers[from … to)}, each below 2^width. */
    static void write(ByteSink out, int[] numbers, int from, int to, int width) {
        if (areEqual(numbers, from, to)) {
            run(out, numbers[from], to - from, width);
        } else {
            packed(out, numbers, from, to, width);
        }
    }

    /** Writes one number many times. */
    static void run(ByteSink out, int number, int times, int width) {
        out.varint(times << 1);
        for (int bits = 0; bits < width; bits += Byte.SIZE) {
            out.put((byte) (number >>> bits));
        }
    }

    /** Writes 0 at each place that is a multiple of {@code every} and 1 elsewhere: repetition levels of lists that are all as long. */
    static void zeroEvery(ByteSink out, int every, int times) {
        int groups = (times + 7) / 8;
        out.varint(groups << 1 | 1);
        byte[] ones = new byte[groups];
        Arrays.fill(ones, (byte) -1);
        for (int i = 0; i < times; i += every) {
            ones[i >> 3] &= (byte) ~(1 << (i & 7));
        }
        out.put(ones);
    }

    private static boolean areEqual(int[] numbers, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (numbers[i] != numbers[from]) {
                return false;
            }
        }
        return true;
    }

    private static void packed(ByteSink out, int[] numbers, int from, int to, int width) {
        int groups = (to - from + 7) / 8;
        out.varint(groups << 1 | 1);
        int end = out.size() + groups * width;
        long pending = 0;
        int bits = 0;
        for (int i = from; i < to; i++) {
            pending |= (long) numbers[i] << bits;
            bits += width;
            for (; bits >= Integer.SIZE; bits -= Integer.SIZE, pending >>>= Integer.SIZE) {
                out.littleInt((int) pending);
            }
        }
        for (; out.size() < end; pending >>>= Byte.SIZE) {
            out.put((byte) pending);
        }
    }
}
