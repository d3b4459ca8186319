package vn.thiduaso.ingest.read;

/**
 * Finds where the records of a text file begin by its bytes alone, as the library does that reads them: a quote opens a cell only as its first letter, is
 * doubled inside, and nothing but a separator or a line break follows the closing one; LF, CR and both together end a record.
 */
final class TextRecords {

    private enum In {
        /** Before the first byte of a record. */
        NOTHING,
        CELL_START,
        PLAIN,
        QUOTED,
        /** Behind a quote inside quotes: it closes them, or is the first of two. */
        QUOTE
    }

    private final byte separator;
    private In in = In.NOTHING;
    /** A line feed now belongs to the line break before. */
    private boolean afterReturn;

    private long begun;
    private int columns;
    private int width;

    TextRecords(char separator) {
        this.separator = (byte) separator;
    }

    /** Records that have begun. */
    long begun() {
        return begun;
    }

    /**
     * Goes on over some bytes.
     *
     * @param wanted place from which the start of a record is asked for
     * @return the first place from there at which a record begins, when everything before and the byte there has gone by; −1 when none does
     */
    int over(byte[] bytes, int from, int to, long wanted) {
        for (int at = from; at < to; at++) {
            byte one = bytes[at];
            boolean begins = false;
            if (in == In.NOTHING) {
                if (afterReturn && one == '\n') {
                    afterReturn = false;
                    continue;
                }
                begins = true;
                begin();
            }
            afterReturn = false;
            step(one);
            if (++width > CsvTable.MOST_LETTERS) {
                throw CsvTable.tooWide();
            }
            if (begins && at >= wanted) {
                return at;
            }
        }
        return -1;
    }

    private void begin() {
        begun++;
        columns = 1;
        width = 0;
        in = In.CELL_START;
    }

    private void step(byte one) {
        if (in == In.QUOTED) {
            in = one == '"' ? In.QUOTE : In.QUOTED;
        } else if (one == separator) {
            in = In.CELL_START;
            if (++columns > CsvTable.MOST_COLUMNS) {
                throw CsvTable.tooWide();
            }
        } else if (one == '\n' || one == '\r') {
            in = In.NOTHING;
            afterReturn = one == '\r';
        } else if (one == '"' && in != In.PLAIN) {
            in = In.QUOTED;
        } else if (in == In.QUOTE) {
            throw CsvTable.brokenQuotes();
        } else {
            in = In.PLAIN;
        }
    }

    /**
     * The file ends.
     *
     * @return how many records it has
     */
    long end() {
        if (in == In.QUOTED) {
            throw CsvTable.brokenQuotes();
        }
        return begun;
    }
}
