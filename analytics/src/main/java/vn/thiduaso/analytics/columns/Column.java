package vn.thiduaso.analytics.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.github.luben.zstd.Zstd;
import org.jspecify.annotations.Nullable;

/**
 * One column of a row group while it is filled: a value for each row, or a list for each row, all lists of a block as long as each other.
 *
 * <p>Encoded as Parquet data pages of version 1, compressed with Zstandard. Levels: a cell has its full definition level, a gap one less.
 */
abstract sealed class Column permits NumberColumn, IntegerColumn, TextColumn, FlagColumn {

    /** Some hundred kilobytes of doubles, which is what caches hold. */
    private static final int PAGE_CELLS = 1 << 16;

    /** The level of a block that is written once and read often is not worth more time than this. */
    private static final int LEVEL = 1;

    private final boolean isList;
    private final boolean gaps;

    /** @param gaps whether cells may be without a value */
    Column(boolean isList, boolean gaps) {
        this.isList = isList;
        this.gaps = gaps;
    }

    abstract int cells();

    /** Empty again. */
    abstract void clear();

    /** Cells without a value from one to before another. */
    abstract int gaps(int from, int to);

    /** For each of these cells the full level, or one less where it is a gap. */
    abstract void fillLevels(int from, int to, int full, int[] levels);

    /** The dictionary of all values, ready for {@link #fillPlaces}; null when there are too many, or none. */
    abstract @Nullable Dictionary dictionary();

    abstract void writeEntry(ByteSink out, long bits);

    /**
     * Places of the values of the cells that are no gaps in the dictionary made last.
     *
     * @return how many there are
     */
    abstract int fillPlaces(int from, int to, int[] places);

    /** Values of the cells that are no gaps, plain. */
    abstract void writeValues(ByteSink out, int from, int to);

    List<String> range() {
        return List.of();
    }

    final EncodedColumn encode(int rows) {
        int width = isList ? cells() / rows : 1;
        if (cells() != rows * width || width == 0) {
            throw new IllegalStateException(cells() + " cells are no lists of one length in " + rows + " rows");
        }
        Dictionary dictionary = dictionary();
        ByteSink sink = new ByteSink();
        List<EncodedPage> pages = new ArrayList<>();
        int ofPage = Math.max(1, PAGE_CELLS / width);
        for (int row = 0; row < rows; row += ofPage) {
            int from = row * width;
            int to = Math.min(rows, row + ofPage) * width;
            sink.clear();
            levels(sink, from, to, width);
            if (dictionary == null) {
                writeValues(sink, from, to);
            } else {
                writePlaces(sink, from, to, Bits.width(dictionary.size() - 1));
            }
            pages.add(new EncodedPage(to - from, sink.size(), compressed(sink)));
        }
        int entries = dictionary == null ? 0 : dictionary.size();
        int missing = gaps ? gaps(0, cells()) : 0;
        sink.clear();
        for (int place = 0; place < entries; place++) {
            writeEntry(sink, dictionary.value(place));
        }
        byte[] zipped = entries == 0 ? new byte[0] : compressed(sink);
        return new EncodedColumn(cells(), missing, zipped, entries == 0 ? 0 : sink.size(), entries, range(), pages);
    }

    private void levels(ByteSink out, int from, int to, int width) {
        if (isList) {
            int place = out.openLength();
            if (width == 1) {
                Bits.run(out, 0, to - from, 1);
            } else {
                Bits.zeroEvery(out, width, to - from);
            }
            out.fillLength(place);
        }
        int full = (isList ? 1 : 0) + (gaps ? 1 : 0);
        if (full > 0) {
            int place = out.openLength();
            int missing = gaps ? gaps(from, to) : 0;
            if (missing == 0 || missing == to - from) {
                Bits.run(out, missing == 0 ? full : full - 1, to - from, Bits.width(full));
            } else {
                int[] levels = new int[to - from];
                fillLevels(from, to, full, levels);
                Bits.write(out, levels, 0, levels.length, Bits.width(full));
            }
            out.fillLength(place);
        }
    }

    private void writePlaces(ByteSink out, int from, int to, int width) {
        int[] places = new int[to - from];
        int count = fillPlaces(from, to, places);
        out.put((byte) width);
        if (count > 0) {
            Bits.write(out, places, 0, count, width);
        }
    }

    private static byte[] compressed(ByteSink sink) {
        return Zstd.compress(Arrays.copyOf(sink.bytes(), sink.size()), LEVEL);
    }
}
