package vn.thiduaso.datasets.lake.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.github.luben.zstd.Zstd;

/**
 * One column of a row group while it is filled: a value for each row, or a list for each row, all lists of a block as long as each other.
 *
 * <p>Encoded as Parquet data pages of version 1, compressed with Zstandard. Levels: a cell has its full definition level, a gap one less.
 */
abstract sealed class Column permits NumberColumn, IntegerColumn, TextColumn, WordColumn, FlagColumn {

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

    /** Makes the dictionary of all values, ready for {@link #fillPlaces}: how many there are; 0 when they are too many, or none: then it is plain. */
    abstract int makeDictionary();

    /** Values of the dictionary in their order, plain. */
    abstract void writeEntries(ByteSink out);

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

    /** @throws IllegalStateException when it has not as many cells as there are rows, or lists of different lengths */
    final EncodedColumn encode(int rows) {
        int width = isList ? cells() / rows : 1;
        if (cells() != rows * width || width == 0) {
            throw new IllegalStateException(cells() + " cells are no lists of one length in " + rows + " rows");
        }
        int entries = makeDictionary();
        ByteSink sink = new ByteSink();
        List<EncodedPage> pages = new ArrayList<>();
        int ofPage = Math.max(1, PAGE_CELLS / width);
        for (int row = 0; row < rows; row += ofPage) {
            int from = row * width;
            int to = Math.min(rows, row + ofPage) * width;
            sink.clear();
            levels(sink, from, to, width);
            if (entries == 0) {
                writeValues(sink, from, to);
            } else {
                writePlaces(sink, from, to, Bits.width(entries - 1));
            }
            pages.add(new EncodedPage(to - from, sink.size(), compressed(sink)));
        }
        int missing = gaps ? gaps(0, cells()) : 0;
        sink.clear();
        if (entries > 0) {
            writeEntries(sink);
        }
        byte[] zipped = entries == 0 ? new byte[0] : compressed(sink);
        return new EncodedColumn(cells(), missing, zipped, sink.size(), entries, range(), pages);
    }

    /** A column of single values in which no row has any. */
    static EncodedColumn gaps(int rows) {
        ByteSink sink = new ByteSink();
        int place = sink.openLength();
        Bits.run(sink, 0, rows, 1);
        sink.fillLength(place);
        EncodedPage page = new EncodedPage(rows, sink.size(), compressed(sink));
        return new EncodedColumn(rows, rows, new byte[0], 0, 0, List.of(), List.of(page));
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
