package vn.thiduaso.analytics.columns;

import java.nio.ByteBuffer;
import java.util.Arrays;

import org.apache.parquet.io.ParquetDecodingException;

/** Reads what every Parquet writer writes: any mixture of runs and packed groups of eight. */
final class BitsReader {

    private BitsReader() {}

    /** Levels of a page, which come with their length. */
    static int[] levels(ByteBuffer bytes, int width, int count) {
        if (width == 0) {
            return new int[count];
        }
        int length = bytes.getInt();
        int end = bytes.position() + length;
        int[] levels = read(bytes, width, count);
        bytes.position(end);
        return levels;
    }

    /** Places of the zeros among levels of one bit, which come with their length: where lists start. */
    static int[] zeros(ByteBuffer bytes, int count) {
        int end = bytes.position() + Integer.BYTES + bytes.getInt();
        int[] zeros = new int[16];
        int found = 0;
        int at = 0;
        while (at < count) {
            int header = varint(bytes);
            boolean isRun = (header & 1) == 0;
            int groups = isRun ? 1 : header >>> 1;
            if (header >>> 1 == 0) {
                throw new ParquetDecodingException("an empty run");
            }
            for (int group = 0; group < groups && at < count; group++) {
                int ones = bytes.get();
                int to = Math.min(count, isRun ? at + (header >>> 1) : at + Byte.SIZE);
                boolean anyZero = isRun ? (ones & 1) == 0 : (ones & 0xFF) != 0xFF;
                for (int i = at; anyZero && i < to; i++) {
                    if (isRun || (ones >> (i - at) & 1) == 0) {
                        zeros = found == zeros.length ? Arrays.copyOf(zeros, 2 * found) : zeros;
                        zeros[found++] = i;
                    }
                }
                at = to;
            }
        }
        bytes.position(end);
        return Arrays.copyOf(zeros, found);
    }

    /**
     * Whether the levels that come next are all the same, as one run says; then they are passed over. Else nothing is read.
     */
    static boolean passIfAll(ByteBuffer bytes, int width, int count, int level) {
        int start = bytes.position();
        int end = start + Integer.BYTES + bytes.getInt();
        int header = varint(bytes);
        boolean all = (header & 1) == 0 && header >>> 1 >= count && number(bytes, (width + 7) / 8) == level;
        bytes.position(all ? end : start);
        return all;
    }

    /** @param bytes lowest byte first; left behind what was read */
    static int[] read(ByteBuffer bytes, int width, int count) {
        int[] numbers = new int[count];
        int read = 0;
        while (read < count) {
            int header = varint(bytes);
            if ((header & 1) == 0) {
                int times = Math.min(header >>> 1, count - read);
                Arrays.fill(numbers, read, read + times, number(bytes, (width + 7) / 8));
                read += times;
            } else {
                read = unpack(bytes, width, numbers, read, (header >>> 1) * 8);
            }
            if (header >>> 1 == 0) {
                throw new ParquetDecodingException("an empty run");
            }
        }
        return numbers;
    }

    /** The last group may hold more numbers than there are. */
    private static int unpack(ByteBuffer bytes, int width, int[] numbers, int from, int packed) {
        int to = Math.min(numbers.length, from + packed);
        int end = bytes.position() + packed / 8 * width;
        if (width <= Byte.SIZE && end <= bytes.limit()) {
            unpackGroups(bytes, width, numbers, from, to);
        } else {
            unpackOneByOne(bytes, width, numbers, from, to);
        }
        bytes.position(Math.min(end, bytes.limit()));
        return to;
    }

    /** Eight numbers of up to eight bits are in one long: what levels and most dictionaries need. */
    private static void unpackGroups(ByteBuffer bytes, int width, int[] numbers, int from, int to) {
        long mask = (1L << width) - 1;
        for (int group = from; group < to; group += 8) {
            long pending = 0;
            for (int bits = 0; bits < width * Byte.SIZE; bits += Byte.SIZE) {
                pending |= (bytes.get() & 0xFFL) << bits;
            }
            int end = Math.min(group + 8, to);
            for (int i = group; i < end; i++) {
                numbers[i] = (int) (pending & mask);
                pending >>>= width;
            }
        }
    }

    private static void unpackOneByOne(ByteBuffer bytes, int width, int[] numbers, int from, int to) {
        long mask = (1L << width) - 1;
        long pending = 0;
        int bits = 0;
        for (int i = from; i < to; i++) {
            while (bits < width) {
                pending |= (bytes.get() & 0xFFL) << bits;
                bits += Byte.SIZE;
            }
            numbers[i] = (int) (pending & mask);
            pending >>>= width;
            bits -= width;
        }
    }

    private static int number(ByteBuffer bytes, int size) {
        int number = 0;
        for (int i = 0; i < size; i++) {
            number |= (bytes.get() & 0xFF) << i * Byte.SIZE;
        }
        return number;
    }

    private static int varint(ByteBuffer bytes) {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte part = bytes.get();
            number |= (part & 0x7F) << shift;
            if (part >= 0) {
                return number;
            }
        }
    }
}
