package vn.thiduaso.ingest.commit;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers and texts, one behind the other: small numbers take one byte. The same places in the same order must be read as were written. */
final class EntryBytes {

    private static final int SEVEN_BITS = 0x7F;
    private static final int MORE = 0x80;
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle DOUBLE =
            MethodHandles.byteArrayViewVarHandle(double[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes;
    private int at;

    /** To be written. */
    EntryBytes(int capacity) {
        this(new byte[capacity]);
    }

    /** To be read. */
    EntryBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Place of the next byte. */
    int at() {
        return at;
    }

    /** Goes on at the start. */
    void rewind() {
        at = 0;
    }

    /** What was written, up to {@link #at}, and room behind it. */
    byte[] bytes() {
        return bytes;
    }

    boolean hasMore() {
        return at < bytes.length;
    }

    private void room(int more) {
        if (at + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(at + more, 2 * bytes.length));
        }
    }

    /** @param number not negative */
    void number(int number) {
        room(Integer.BYTES + 1);
        int rest = number;
        while (rest > SEVEN_BITS) {
            bytes[at++] = (byte) (rest & SEVEN_BITS | MORE);
            rest >>>= 7;
        }
        bytes[at++] = (byte) rest;
    }

    int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            number |= (next & SEVEN_BITS) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    /** A number of fixed length. */
    void length(int length) {
        room(Integer.BYTES);
        at += Integer.BYTES;
        lengthAt(at - Integer.BYTES, length);
    }

    /** Writes it where room was left for it. */
    void lengthAt(int place, int length) {
        INT.set(bytes, place, length);
    }

    int length() {
        at += Integer.BYTES;
        return (int) INT.get(bytes, at - Integer.BYTES);
    }

    /** Goes on at a place. */
    void goTo(int place) {
        at = place;
    }

    void decimal(double number) {
        room(Double.BYTES);
        DOUBLE.set(bytes, at, number);
        at += Double.BYTES;
    }

    double decimal() {
        double number = (double) DOUBLE.get(bytes, at);
        at += Double.BYTES;
        return number;
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, at, utf8.length);
        at += utf8.length;
    }

    /** The same text of letters that are ASCII. */
    void text(char[] letters, int from, int to) {
        number(to - from);
        room(to - from);
        for (int letter = from; letter < to; letter++) {
            bytes[at++] = (byte) letters[letter];
        }
    }

    String text() {
        int end = textEnd();
        String text = new String(bytes, at, end - at, StandardCharsets.UTF_8);
        at = end;
        return text;
    }

    /** Goes to the bytes of a text, in UTF-8; where they end. */
    int textEnd() {
        int length = number();
        return at + length;
    }
}
