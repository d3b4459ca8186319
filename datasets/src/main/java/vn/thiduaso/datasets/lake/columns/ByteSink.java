package vn.thiduaso.datasets.lake.columns;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Growing bytes, numbers lowest byte first as Parquet has them. Emptied and used again. */
final class ByteSink {

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes = new byte[1 << 12];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    /** The bytes so far, up to {@link #size}; good until the next change. */
    byte[] bytes() {
        return bytes;
    }

    void put(byte b) {
        room(1);
        bytes[size++] = b;
    }

    void put(byte[] more) {
        put(more, 0, more.length);
    }

    void put(byte[] more, int from, int to) {
        room(to - from);
        System.arraycopy(more, from, bytes, size, to - from);
        size += to - from;
    }

    /** A text as Parquet has it in a plain page: its length before it. */
    void text(byte[] utf8) {
        text(utf8, 0, utf8.length);
    }

    void text(byte[] utf8, int from, int to) {
        littleInt(to - from);
        put(utf8, from, to);
    }

    /** @param number not negative; written in digits */
    void decimal(int number) {
        int digits = 1;
        for (int rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        room(digits);
        int rest = number;
        for (int at = size + digits - 1; at >= size; at--, rest /= 10) {
            bytes[at] = (byte) ('0' + rest % 10);
        }
        size += digits;
    }

    void littleInt(int number) {
        room(Integer.BYTES);
        INT.set(bytes, size, number);
        size += Integer.BYTES;
    }

    void littleDouble(double number) {
        room(Double.BYTES);
        LONG.set(bytes, size, Double.doubleToLongBits(number));
        size += Double.BYTES;
    }

    /** The numbers that are not NaN. */
    void littleDoubles(double[] numbers, int from, int to) {
        room((to - from) * Double.BYTES);
        int at = size;
        for (int i = from; i < to; i++) {
            if (!Double.isNaN(numbers[i])) {
                LONG.set(bytes, at, Double.doubleToRawLongBits(numbers[i]));
                at += Double.BYTES;
            }
        }
        size = at;
    }

    void varint(int number) {
        int rest = number;
        for (; (rest & ~0x7F) != 0; rest >>>= 7) {
            put((byte) (rest & 0x7F | 0x80));
        }
        put((byte) rest);
    }

    /** Leaves room for a length that {@link #fillLength} fills in; returns its place. */
    int openLength() {
        littleInt(0);
        return size;
    }

    void fillLength(int place) {
        INT.set(bytes, place - Integer.BYTES, size - place);
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }
}
