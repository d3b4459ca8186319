package vn.thiduaso.ingest.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * An XML text in which no tag and no text between two tags is longer than a megabyte: the parser keeps a tag whole in memory, and a text of a
 * cell has 32,767 letters at most. Looked at buffer by buffer, so that it costs nothing.
 */
final class ShortRuns extends FilterInputStream {

    private static final int LONGEST = 1_000_000;

    private final String part;
    private long run;

    ShortRuns(InputStream in, String part) {
        super(in);
        this.part = part;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int got = in.read(into, from, length);
        int last = from + got - 1;
        while (last >= from && into[last] != '<') {
            last--;
        }
        run = last < from ? run + Math.max(0, got) : from + got - 1 - last;
        if (run > LONGEST) {
            throw WorkbookRefusal.tooMuch(
                    "Một phần của bảng tính (%s) có thẻ hoặc đoạn chữ dài hơn %d byte".formatted(part, LONGEST));
        }
        return got;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
