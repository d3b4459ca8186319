package vn.thiduaso.ingest.commit;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.ingest.read.CsvRow;

/** What fields of a text file stand for, found by their letters without making texts of them. */
final class Spellings<T> {

    private static final int START = 64;

    private @Nullable String[] spellings = new String[START];
    private Object[] meanings = new Object[START];
    private int count;
    private int last;

    /** What a field stands for; null when nobody has said. A field that says what the one before said is found at once. */
    @SuppressWarnings("unchecked")
    @Nullable
    T find(CsvRow row, int field) {
        if (!says(row, field, last)) {
            last = place(row, field);
        }
        return spellings[last] == null ? null : (T) meanings[last];
    }

    private boolean says(CsvRow row, int field, int place) {
        String spelling = spellings[place];
        return spelling != null && row.says(field, spelling);
    }

    private int place(CsvRow row, int field) {
        char[] letters = row.letters();
        int hash = 0;
        for (int at = row.start(field); at < row.end(field); at++) {
            hash = 31 * hash + letters[at];
        }
        int place = start(hash, spellings.length);
        while (spellings[place] != null && !says(row, field, place)) {
            place = place + 1 & spellings.length - 1;
        }
        return place;
    }

    /** Whether it is said by this already. */
    boolean knows(String spelling) {
        int place = start(spelling.hashCode(), spellings.length);
        while (spellings[place] != null && !spelling.equals(spellings[place])) {
            place = place + 1 & spellings.length - 1;
        }
        return spellings[place] != null;
    }

    /** @param spelling what it is said by from now on; not again */
    void put(String spelling, T meaning) {
        if (2 * ++count > spellings.length) {
            grow();
        }
        put(spellings, meanings, spelling, meaning);
    }

    private void grow() {
        @Nullable String[] wider = new String[2 * spellings.length];
        Object[] meant = new Object[wider.length];
        for (int place = 0; place < spellings.length; place++) {
            String spelling = spellings[place];
            if (spelling != null) {
                put(wider, meant, spelling, meanings[place]);
            }
        }
        spellings = wider;
        meanings = meant;
        last = 0;
    }

    private static void put(@Nullable String[] spellings, Object[] meanings, String spelling, Object meaning) {
        int place = start(spelling.hashCode(), spellings.length);
        while (spellings[place] != null) {
            place = place + 1 & spellings.length - 1;
        }
        spellings[place] = spelling;
        meanings[place] = meaning;
    }

    private static int start(int hash, int length) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & length - 1;
    }
}
