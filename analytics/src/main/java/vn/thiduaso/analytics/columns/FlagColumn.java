package vn.thiduaso.analytics.columns;

import java.util.BitSet;

import org.jspecify.annotations.Nullable;

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
    boolean isGap(int cell) {
        return false;
    }

    @Override
    @Nullable
    Dictionary dictionary() {
        return null;
    }

    @Override
    int place(int cell) {
        throw new IllegalStateException("flags have no dictionary");
    }

    @Override
    void writeEntry(ByteSink out, long bits) {
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
