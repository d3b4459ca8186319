package vn.thiduaso.ingest.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import vn.thiduaso.ingest.letters.Letters;

/**
 * One record of a text file, letters as they stand there, before anything is cleaned or made an object. One instance goes by for all records of
 * a file: what it says holds until the next one, unless it is a {@link #copy}.
 */
public final class CsvRow {

    private static final Letters NO_FONT = new Letters();

    private char[] letters;
    private int[] ends;
    private int fields;
    private int number;

    CsvRow() {
        this(new char[4096], new int[64]);
    }

    private CsvRow(char[] letters, int[] ends) {
        this.letters = letters;
        this.ends = ends;
    }

    /** The record as it is now, to be kept. */
    public CsvRow copy() {
        CsvRow copy = new CsvRow(Arrays.copyOf(letters, start(fields)), Arrays.copyOf(ends, fields));
        copy.fields = fields;
        copy.number = number;
        return copy;
    }

    /** The next record stands behind so many others of its file. */
    void standBehind(int records) {
        number = records;
    }

    void begin() {
        fields = 0;
        number++;
    }

    void add(char[] buffer, int offset, int length) {
        if (fields == ends.length) {
            ends = Arrays.copyOf(ends, 2 * fields);
        }
        int start = start(fields);
        if (start + length > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(2 * letters.length, start + length));
        }
        System.arraycopy(buffer, offset, letters, start, length);
        ends[fields++] = start + length;
    }

    /** Physical row, from 1. */
    public int number() {
        return number;
    }

    public int fields() {
        return fields;
    }

    /** Place in {@link #letters} where a field begins. */
    public int start(int field) {
        return field == 0 ? 0 : ends[field - 1];
    }

    /** Place in {@link #letters} behind the last letter of a field. */
    public int end(int field) {
        return ends[field];
    }

    /** The letters of all fields, one behind the other; not to be changed. */
    public char[] letters() {
        return letters;
    }

    /** Whether a field has no letter at all, be it one that cannot be seen. */
    public boolean isEmpty(int field) {
        return start(field) == end(field);
    }

    /** Whether a field is this text, letter for letter. */
    public boolean says(int field, char[] text) {
        return Arrays.equals(letters, start(field), end(field), text, 0, text.length);
    }

    /** A field as written; nothing behind the last one. */
    public String text(int field) {
        return field < fields ? new String(letters, start(field), ends[field] - start(field)) : "";
    }

    /** Whether nothing is written; letters that cannot be seen are nothing. */
    public boolean isBlank() {
        for (int i = 0; i < start(fields); i++) {
            if (letters[i] > ' ' && letters[i] < 0x80) {
                return false;
            }
        }
        return toSourceRow().isBlank();
    }

    /** The row as every format gives it. */
    public SourceRow toSourceRow() {
        return toSourceRow(NO_FONT);
    }

    /** The same for a file with texts in the letters of a font. */
    SourceRow toSourceRow(Letters fonts) {
        List<Cell> cells = new ArrayList<>(fields);
        for (int column = 0; column < fields; column++) {
            cells.add(Cell.text(number, column, text(column), fonts));
        }
        return new SourceRow("", number, cells);
    }
}
