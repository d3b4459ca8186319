package vn.thiduaso.datasets.lake.columns;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Texts; an empty one is a gap where gaps are allowed. Plain: compression takes care of repetitions. */
public final class TextColumn extends Column {

    private final boolean gaps;
    private final boolean sought;
    /** One behind the other in UTF-8, as Parquet stores and compares them. */
    private final ByteSink texts = new ByteSink();
    /** Where each ends. */
    private int[] ends = new int[1 << 8];

    private int size;
    private String last = "";
    private byte[] lastBytes = {};

    /** @param sought whether rows are looked for by these texts: only then it is worth knowing the least and the greatest */
    TextColumn(boolean gaps, boolean sought) {
        super(false, gaps);
        this.gaps = gaps;
        this.sought = sought;
    }

    public void add(String text) {
        if (!text.equals(last)) {
            last = text;
            lastBytes = text.getBytes(StandardCharsets.UTF_8);
        }
        texts.put(lastBytes);
        end();
    }

    /** A text that is there in UTF-8 already. */
    public void add(byte[] utf8, int from, int to) {
        texts.put(utf8, from, to);
        end();
    }

    /** A text and a whole number of 0 or more in decimal behind it. */
    public void add(byte[] utf8, int number) {
        texts.put(utf8);
        texts.decimal(number);
        end();
    }

    private void end() {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
        }
        ends[size++] = texts.size();
    }

    /** Bytes of all texts so far. */
    public int bytes() {
        return texts.size();
    }

    private int start(int cell) {
        return cell == 0 ? 0 : ends[cell - 1];
    }

    @Override
    int cells() {
        return size;
    }

    @Override
    void clear() {
        texts.clear();
        size = 0;
    }

    private boolean isGap(int cell) {
        return gaps && start(cell) == ends[cell];
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
    int makeDictionary() {
        return 0;
    }

    @Override
    int fillPlaces(int from, int to, int[] places) {
        throw new IllegalStateException("texts have no dictionary");
    }

    @Override
    void writeEntries(ByteSink out) {
        throw new IllegalStateException("texts have no dictionary");
    }

    @Override
    void writeValues(ByteSink out, int from, int to) {
        for (int cell = from; cell < to; cell++) {
            if (!isGap(cell)) {
                out.text(texts.bytes(), start(cell), ends[cell]);
            }
        }
    }

    @Override
    List<String> range() {
        if (!sought) {
            return List.of();
        }
        TextRange range = new TextRange();
        for (int cell = 0; cell < size; cell++) {
            if (!isGap(cell)) {
                range.add(texts.bytes(), start(cell), ends[cell]);
            }
        }
        return range.toList();
    }
}
