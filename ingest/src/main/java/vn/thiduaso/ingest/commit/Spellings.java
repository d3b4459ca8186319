package vn.thiduaso.ingest.commit;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.ingest.read.CsvRow;

/** What fields of a text file stand for, found by their letters without making texts of them. No spelling is empty. */
final class Spellings<T> {

    private static final int START = 64;
    private static final char[] FREE = {};

    private char[][] spellings = free(START);
    private Object[] meanings = new Object[START];
    private int count;
    private int last;

    private static char[][] free(int places) {
        char[][] free = new char[places][];
        Arrays.fill(free, FREE);
        return free;
    }

    /** What a field stands for; null when nobody has said. A field that says what the one before said is found at once. */
    @SuppressWarnings("unchecked")
    @Nullable
    T find(CsvRow row, int field) {
        if (!row.says(field, spellings[last])) {
            last = place(row, field);
        }
        return spellings[last] == FREE ? null : (T) meanings[last];
    }

    private int place(CsvRow row, int field) {
        int place = start(hash(row.letters(), row.start(field), row.end(field)), spellings.length);
        while (spellings[place] != FREE && !row.says(field, spellings[place])) {
            place = place + 1 & spellings.length - 1;
        }
        return place;
    }

    /** Whether it is said by this already. */
    boolean knows(String spelling) {
        char[] letters = spelling.toCharArray();
        int place = start(hash(letters, 0, letters.length), spellings.length);
        while (spellings[place] != FREE && !Arrays.equals(spellings[place], letters)) {
            place = place + 1 & spellings.length - 1;
        }
        return spellings[place] != FREE;
    }

    /** @param spelling what it is said by from now on; not again */
    void put(String spelling, T meaning) {
        if (2 * ++count > spellings.length) {
            grow();
        }
        put(spellings, meanings, spelling.toCharArray(), meaning);
    }

    private void grow() {
        char[][] wider = free(2 * spellings.length);
        Object[] meant = new Object[wider.length];
        for (int place = 0; place < spellings.length; place++) {
            if (spellings[place] != FREE) {
                put(wider, meant, spellings[place], meanings[place]);
            }
        }
        spellings = wider;
        meanings = meant;
        last = 0;
    }

    private static void put(char[][] spellings, Object[] meanings, char[] spelling, Object meaning) {
        int place = start(hash(spelling, 0, spelling.length), spellings.length);
        while (spellings[place] != FREE) {
            place = place + 1 & spellings.length - 1;
        }
        spellings[place] = spelling;
        meanings[place] = meaning;
    }

    private static int hash(char[] letters, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + letters[at];
        }
        return hash;
    }

    private static int start(int hash, int length) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & length - 1;
    }
}
