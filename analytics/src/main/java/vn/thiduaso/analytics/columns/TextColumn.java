package vn.thiduaso.analytics.columns;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Texts; an empty one is a gap where gaps are allowed. Plain: compression takes care of repetitions. */
public final class TextColumn extends Column {

    private static final byte[] EMPTY = {};

    private final boolean gaps;
    /** In UTF-8, as Parquet stores and compares them. */
    private final List<byte[]> texts = new ArrayList<>();

    private String last = "";
    private byte[] lastBytes = EMPTY;

    TextColumn(boolean gaps) {
        super(false, gaps);
        this.gaps = gaps;
    }

    public void add(String text) {
        if (!text.equals(last)) {
            last = text;
            lastBytes = text.getBytes(StandardCharsets.UTF_8);
        }
        texts.add(lastBytes);
    }

    @Override
    int cells() {
        return texts.size();
    }

    @Override
    void clear() {
        texts.clear();
    }

    private boolean isGap(int cell) {
        return gaps && texts.get(cell).length == 0;
    }

    @Override
    int gaps(int from, int to) {
        int found = 0;
        for (int cell = from; cell < to; cell++) {
            found += isGap(cell) ? 1 : 0;
        }
        return found;
    }

    @Override
    void fillLevels(int from, int to, int full, int[] levels) {
        for (int cell = from; cell < to; cell++) {
            levels[cell - from] = isGap(cell) ? full - 1 : full;
        }
    }

    @Override
    @Nullable
    Dictionary dictionary() {
        return null;
    }

    @Override
    int fillPlaces(int from, int to, int[] places) {
        throw new IllegalStateException("texts have no dictionary");
    }

    @Override
    void writeEntry(ByteSink out, long bits) {
        throw new IllegalStateException("texts have no dictionary");
    }

    @Override
    void writeValues(ByteSink out, int from, int to) {
        for (int cell = from; cell < to; cell++) {
            if (!isGap(cell)) {
                byte[] utf8 = texts.get(cell);
                out.littleInt(utf8.length);
                out.put(utf8);
            }
        }
    }

    /** By UTF-8 bytes, as Parquet compares texts. */
    @Override
    List<String> range() {
        byte[] least = EMPTY;
        byte[] greatest = EMPTY;
        for (byte[] text : texts) {
            least = least.length == 0 || before(text, least) ? text : least;
            greatest = greatest.length == 0 || before(greatest, text) ? text : greatest;
        }
        return greatest.length == 0
                ? List.of()
                : List.of(new String(least, StandardCharsets.UTF_8), new String(greatest, StandardCharsets.UTF_8));
    }

    private static boolean before(byte[] a, byte[] b) {
        return a != b && Arrays.compareUnsigned(a, b) < 0;
    }
}
