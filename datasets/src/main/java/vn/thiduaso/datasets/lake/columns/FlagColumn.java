package vn.thiduaso.datasets.lake.columns;

import java.util.Arrays;
import java.util.BitSet;

/** Yes or no for each row; no gaps. */
public final class FlagColumn extends Column {

    private final BitSet flags = new BitSet();
    private int size;

    FlagColumn() {
        super(false, false);
    }

    public void add(boolean flag) {
        flags.set(size++, flag);
    }

    @Override
    int cells() {
        return size;
    }

    @Override
    void clear() {
        flags.clear();
        size = 0;
    }

    @Override
    int gaps(int from, int to) {
        return 0;
    }

    @Override
    void fillLevels(int from, int to, int full, int[] levels) {
        Arrays.fill(levels, 0, to - from, full);
    }

    @Override
    int makeDictionary() {
        return 0;
    }

    @Override
    int fillPlaces(int from, int to, int[] places) {
        throw new IllegalStateException("flags have no dictionary");
    }

    @Override
    void writeEntries(ByteSink out) {
        throw new IllegalStateException("flags have no dictionary");
    }

    @Override
    void writeValues(ByteSink out, int from, int to) {
        for (int cell = from; cell < to; cell += Byte.SIZE) {
            int bits = 0;
            for (int i = cell; i < Math.min(to, cell + Byte.SIZE); i++) {
                bits |= flags.get(i) ? 1 << (i - cell) : 0;
            }
            out.put((byte) bits);
        }
    }
}
