package vn.thiduaso.ingest.read;

import java.nio.charset.StandardCharsets;

import vn.thiduaso.ingest.letters.TextEncoding;

/**
 * Finds where the records of a text file begin by its bytes alone, as the library does that reads them: a quote opens a cell only as its first letter, is
 * doubled inside, and nothing but a separator or a line break follows the closing one; LF, CR and both together end a record.
 *
 * <p>Letters are counted as {@link CsvTable} counts them, in chars of Java without separators and the quotes around cells, so that both refuse the same
 * rows as too wide.
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

    /** Letters the library surely holds of one cell, its quotes among them: its greatest buffer less what it reads at once. */
    private static final int MOST_OF_A_CELL = (1 << 24) - (1 << 13);

    private final byte separator;
    private final boolean severalBytes;
    private In in = In.NOTHING;
    /** A line feed now belongs to the line break before. */
    private boolean afterReturn;

    private long begun;
    private int columns;
    /** Of the record, in its cells that have ended and the one that is open. */
    private long letters;
    /** Of the open cell, its quotes too. */
    private int written;

    /** @param encoding one in which line breaks, quotes and separators are single bytes as in ASCII */
    TextRecords(char separator, TextEncoding encoding) {
        this.separator = (byte) separator;
        severalBytes = encoding.charset().equals(StandardCharsets.UTF_8);
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
            if (begins && at >= wanted) {
                return at;
            }
        }
        return -1;
    }

    private void begin() {
        begun++;
        columns = 0;
        letters = 0;
        beginCell();
    }

    private void beginCell() {
        columns++;
        written = 0;
        in = In.CELL_START;
    }

    private void step(byte one) {
        if (in == In.QUOTED) {
            in = one == '"' ? In.QUOTE : In.QUOTED;
            count(one, in == In.QUOTED);
        } else if (one == separator) {
            endCell();
            beginCell();
        } else if (one == '\n' || one == '\r') {
            endCell();
            in = In.NOTHING;
            afterReturn = one == '\r';
        } else if (one == '"' && in != In.PLAIN) {
            // one that opens a cell is no letter of it, the second of two is
            count(one, in == In.QUOTE);
            in = In.QUOTED;
        } else if (in == In.QUOTE) {
            throw CsvTable.brokenQuotes();
        } else {
            in = In.PLAIN;
            count(one, true);
        }
    }

    private void count(byte one, boolean ofText) {
        int chars = severalBytes && one < 0 ? charsBegun(one) : 1;
        written += chars;
        letters += ofText ? chars : 0;
        if (written > MOST_OF_A_CELL) {
            throw CsvTable.tooWide();
        }
    }

    /** Chars of the letter of UTF-8 that begins with a byte; none when it goes on with it. */
    private static int charsBegun(byte one) {
        if ((one & 0xc0) == 0x80) {
            return 0;
        }
        return (one & 0xf8) == 0xf0 ? 2 : 1;
    }

    private void endCell() {
        if (columns > CsvTable.MOST_COLUMNS || letters > CsvTable.MOST_LETTERS) {
            throw CsvTable.tooWide();
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
        if (in != In.NOTHING) {
            endCell();
        }
        return begun;
    }
}
