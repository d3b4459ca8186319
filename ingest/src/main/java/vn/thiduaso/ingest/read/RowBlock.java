package vn.thiduaso.ingest.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/** Rows of text files as bytes, to be sent to another process: some fifteen bytes more than their letters. */
public final class RowBlock {

    private static final int START = 1 << 10;

    private byte[] bytes = new byte[START];
    private int at;

    /** How many bytes it has so far. */
    public int size() {
        return at;
    }

    /** Adds a row, letter for letter. */
    public void add(CsvRow row) {
        int fields = row.fields();
        byte[] letters = letters(row, fields);
        room(Integer.BYTES * (fields + 3) + letters.length);
        number(row.number());
        number(fields);
        for (int field = 0; field < fields; field++) {
            number(row.end(field) - row.start(field));
        }
        number(letters.length);
        System.arraycopy(letters, 0, bytes, at, letters.length);
        at += letters.length;
    }

    private static byte[] letters(CsvRow row, int fields) {
        int count = row.start(fields);
        return new String(row.letters(), 0, count).getBytes(StandardCharsets.UTF_8);
    }

    private void room(int more) {
        if (at + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(at + more, 2 * bytes.length));
        }
    }

    private void number(int number) {
        bytes[at++] = (byte) (number >>> 24);
        bytes[at++] = (byte) (number >>> 16);
        bytes[at++] = (byte) (number >>> 8);
        bytes[at++] = (byte) number;
    }

    /** What was added since the last time; begins anew. */
    public byte[] take() {
        byte[] taken = Arrays.copyOf(bytes, at);
        at = 0;
        return taken;
    }

    /** Gives the rows of a block in the order in which they were added; the same row goes by for all of them. */
    public static void read(byte[] block, Consumer<CsvRow> sink) {
        RowBlock from = new RowBlock();
        from.bytes = block;
        CsvRow row = new CsvRow();
        while (from.at < block.length) {
            from.fill(row);
            sink.accept(row);
        }
    }

    private void fill(CsvRow row) {
        row.standBehind(number() - 1);
        row.begin();
        int[] lengths = new int[number()];
        for (int field = 0; field < lengths.length; field++) {
            lengths[field] = number();
        }
        int size = number();
        char[] letters = new String(bytes, at, size, StandardCharsets.UTF_8).toCharArray();
        at += size;
        int start = 0;
        for (int length : lengths) {
            row.add(letters, start, length);
            start += length;
        }
    }

    private int number() {
        at += Integer.BYTES;
        return bytes[at - 4] << 24 | (bytes[at - 3] & 0xff) << 16 | (bytes[at - 2] & 0xff) << 8 | bytes[at - 1] & 0xff;
    }
}
