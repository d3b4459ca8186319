package vn.thiduaso.ingest.read;

import java.io.IOException;
import java.io.Reader;

import de.siegmar.fastcsv.reader.CsvParseException;

/**
 * What parts the cells of a text file: the separator that makes a header of one of the first rows. Only when none does, or several do alike,
 * the one the first lines have most of: decimal commas and commas in names must not outvote a header.
 */
final class CsvSeparator {

    /** Lines looked at: titles above the header have commas of their own, and so have numbers. */
    private static final int SNIFFED = 50;
    /** The ones seldom found inside a cell first: they win when there are as many commas. */
    private static final char[] SEPARATORS = {'\t', ';', ','};

    private CsvSeparator() {}

    static char of(CsvTable table) throws IOException {
        int[] counts = counts(table);
        int best = 0;
        int widest = 0;
        for (int i = 0; i < SEPARATORS.length; i++) {
            int width = headerWidth(table, SEPARATORS[i]);
            if (width > widest || (width == widest && counts[i] > counts[best])) {
                best = i;
                widest = width;
            }
        }
        return SEPARATORS[best];
    }

    /** Cells of the header there is when cells are parted so; 0 when there is none. */
    private static int headerWidth(CsvTable table, char separator) throws IOException {
        int[] width = {0};
        try {
            table.read(separator, row -> {
                if (table.header().test(row)) {
                    width[0] = row.cells().size();
                }
                return width[0] == 0 && row.number() < SNIFFED;
            });
        } catch (CsvParseException otherSeparator) {
            // quotes that make no sense; when no separator fits, reading says so
        }
        return width[0];
    }

    private static int[] counts(CsvTable table) throws IOException {
        int[] counts = new int[SEPARATORS.length];
        try (Reader text = table.open()) {
            boolean quoted = false;
            int lines = 0;
            for (int letter = text.read(); letter >= 0 && lines < SNIFFED; letter = text.read()) {
                if (letter == '"') {
                    quoted = !quoted;
                } else if (!quoted) {
                    lines += letter == '\n' ? 1 : 0;
                    count(letter, counts);
                }
            }
        }
        return counts;
    }

    private static void count(int letter, int[] counts) {
        for (int i = 0; i < SEPARATORS.length; i++) {
            counts[i] += letter == SEPARATORS[i] ? 1 : 0;
        }
    }
}
