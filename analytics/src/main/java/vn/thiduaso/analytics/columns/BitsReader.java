package vn.thiduaso.analytics.columns;

import java.nio.ByteBuffer;
import java.util.Arrays;

import org.apache.parquet.io.ParquetDecodingException;

/** Reads what {@link Bits} and every other Parquet writer writes: any mixture of runs and packed groups of eight. */
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
        bytes.position(Math.min(end, bytes.limit()));
        return to;
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
