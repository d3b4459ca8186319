package vn.thiduaso.analytics.run;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

import vn.thiduaso.datasets.lake.Digests;

/**
 * The bytes of one row of a result, to be hashed: texts and arrays with their length first, numbers highest byte first, −0 as 0, every NaN the same.
 *
 * <p>An array whose entries are all equal is its length, a mark and that entry: most arrays of most rows are. A scratch pad, used again for
 * each row; not for several threads.
 */
final class RowBytes {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final byte EQUAL = 1;
    private static final byte DIFFERENT = 0;

    private final MessageDigest digest = Digests.newDigest();
    private byte[] bytes = new byte[1 << 12];
    private int size;

    RowBytes clear() {
        size = 0;
        return this;
    }

    RowBytes text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        integer(utf8.length);
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, size, utf8.length);
        size += utf8.length;
        return this;
    }

    RowBytes integer(int number) {
        room(Integer.BYTES);
        INT.set(bytes, size, number);
        size += Integer.BYTES;
        return this;
    }

    RowBytes number(double number) {
        room(Double.BYTES);
        LONG.set(bytes, size, bits(number));
        size += Double.BYTES;
        return this;
    }

    RowBytes numbers(double[] numbers) {
        integer(numbers.length);
        boolean equal = areEqual(numbers);
        mark(equal);
        int count = equal ? Math.min(1, numbers.length) : numbers.length;
        room(count * Double.BYTES);
        for (int i = 0; i < count; i++) {
            LONG.set(bytes, size, bits(numbers[i]));
            size += Double.BYTES;
        }
        return this;
    }

    RowBytes integers(int[] numbers) {
        integer(numbers.length);
        boolean equal = areEqual(numbers);
        mark(equal);
        int count = equal ? Math.min(1, numbers.length) : numbers.length;
        for (int i = 0; i < count; i++) {
            integer(numbers[i]);
        }
        return this;
    }

    byte[] sha256() {
        digest.update(bytes, 0, size);
        return digest.digest();
    }

    private static boolean areEqual(double[] numbers) {
        for (int i = 1; i < numbers.length; i++) {
            if (bits(numbers[i]) != bits(numbers[0])) {
                return false;
            }
        }
        return true;
    }

    private static boolean areEqual(int[] numbers) {
        for (int i = 1; i < numbers.length; i++) {
            if (numbers[i] != numbers[0]) {
                return false;
            }
        }
        return true;
    }

    private static long bits(double number) {
        return Double.doubleToLongBits(number + 0.0);
    }

    private void mark(boolean equal) {
        room(1);
        bytes[size++] = equal ? EQUAL : DIFFERENT;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }
}
