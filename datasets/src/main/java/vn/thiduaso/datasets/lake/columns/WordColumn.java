package vn.thiduaso.datasets.lake.columns;

import java.util.Arrays;
import java.util.List;

/**
 * Texts that come again and again, added by their numbers; the empty one is a gap where gaps are allowed. A dictionary where the different ones are
 * at most half as many as the cells, plain otherwise.
 */
public final class WordColumn extends Column {

    private static final int NONE = -1;

    private final Words words;
    private final boolean gaps;
    private final boolean sought;
    /** Number of each different word, in the order in which they came. */
    private int[] entries = new int[16];

    private int different;
    /** Place in {@link #entries} of each word that came. */
    private int[] placeOf = {};

    private int[] places = new int[1 << 10];
    private int size;
    private int missing;

    WordColumn(Words words, boolean gaps, boolean sought) {
        super(false, gaps);
        this.words = words;
        this.gaps = gaps;
        this.sought = sought;
    }

    /** @param word a number of the words the block was made with */
    public void add(int word) {
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
        }
        if (gaps && word == 0) {
            places[size++] = NONE;
            missing++;
        } else {
            places[size++] = word < placeOf.length && placeOf[word] != NONE ? placeOf[word] : enter(word);
        }
    }

    private int enter(int word) {
        if (word >= placeOf.length) {
            int known = placeOf.length;
            placeOf = Arrays.copyOf(placeOf, Math.max(words.size(), word + 1));
            Arrays.fill(placeOf, known, placeOf.length, NONE);
        }
        if (different == entries.length) {
            entries = Arrays.copyOf(entries, 2 * different);
        }
        entries[different] = word;
        placeOf[word] = different;
        return different++;
    }

    @Override
    int cells() {
        return size;
    }

    @Override
    void clear() {
        for (int place = 0; place < different; place++) {
            placeOf[entries[place]] = NONE;
        }
        different = 0;
        size = 0;
        missing = 0;
    }

    @Override
    int gaps(int from, int to) {
        int found = 0;
        for (int cell = from; missing > 0 && cell < to; cell++) {
            found += places[cell] == NONE ? 1 : 0;
        }
        return found;
    }

    @Override
    void fillLevels(int from, int to, int full, int[] levels) {
        for (int cell = from; cell < to; cell++) {
            levels[cell - from] = places[cell] == NONE ? full - 1 : full;
        }
    }

    @Override
    int makeDictionary() {
        return different == 1 || 2 * different <= size ? different : 0;
    }

    @Override
    void writeEntries(ByteSink out) {
        for (int place = 0; place < different; place++) {
            out.text(words.utf8(entries[place]));
        }
    }

    @Override
    int fillPlaces(int from, int to, int[] found) {
        if (missing == 0) {
            System.arraycopy(places, from, found, 0, to - from);
            return to - from;
        }
        int count = 0;
        for (int cell = from; cell < to; cell++) {
            if (places[cell] != NONE) {
                found[count++] = places[cell];
            }
        }
        return count;
    }

    @Override
    void writeValues(ByteSink out, int from, int to) {
        for (int cell = from; cell < to; cell++) {
            if (places[cell] != NONE) {
                out.text(words.utf8(entries[places[cell]]));
            }
        }
    }

    @Override
    List<String> range() {
        if (!sought) {
            return List.of();
        }
        TextRange range = new TextRange();
        for (int place = 0; place < different; place++) {
            byte[] text = words.utf8(entries[place]);
            range.add(text, 0, text.length);
        }
        return range.toList();
    }
}
