package vn.thiduaso.ingest.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;

/**
 * What parts the cells of a text file: the separator that parts most of its first rows on end; of several, the one by which more rows have the same
 * number of columns, then the one that makes more columns. Decimal commas and commas in names part one row and not the next, or not the header, or
 * each otherwise. It depends on nothing but the text, so that whoever reads a file sees the same cells.
 */
final class CsvSeparator {

    /** Rows looked at. */
    private static final int SNIFFED = 50;
    /** The ones seldom found inside a cell first: they win when all else is alike. */
    private static final char[] SEPARATORS = {'\t', ';', ','};

    private static final char BOM = '\ufeff';

    private CsvSeparator() {}

    /**
     * @param run most rows on end that have two columns or more
     * @param rows of the same number of columns, two or more
     * @param columns they have
     */
    private record Parted(int run, long rows, int columns) {

        private static final Comparator<Parted> BY_FIT =
                Comparator.comparingInt(Parted::run).thenComparing(Parted::rows).thenComparing(Parted::columns);

        boolean isBetterThan(Parted other) {
            return BY_FIT.compare(this, other) > 0;
        }
    }

    /**
     * @param start the first letters of the file
     * @param isCut whether it goes on behind them
     */
    static char of(String start, boolean isCut) {
        String text = !start.isEmpty() && start.charAt(0) == BOM ? start.substring(1) : start;
        char best = SEPARATORS[0];
        Parted most = new Parted(0, 0, 0);
        for (char separator : SEPARATORS) {
            Parted parted = parted(columns(text, isCut, separator));
            if (parted.isBetterThan(most)) {
                best = separator;
                most = parted;
            }
        }
        return best;
    }

    private static Parted parted(List<Integer> columns) {
        int run = 0;
        int longest = 0;
        for (int width : columns) {
            run = width > 1 ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        Map<Integer, Long> rows = columns.stream()
                .filter(width -> width > 1)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Parted most = new Parted(longest, 0, 0);
        for (Map.Entry<Integer, Long> width : rows.entrySet()) {
            Parted parted = new Parted(longest, width.getValue(), width.getKey());
            most = parted.isBetterThan(most) ? parted : most;
        }
        return most;
    }

    /** Columns of each of the first rows; of one that quotes do not let end as far as it goes. */
    private static List<Integer> columns(String text, boolean isCut, char separator) {
        List<Integer> columns = new ArrayList<>();
        Counting counting = new Counting();
        try (CloseableIterator<Integer> rows =
                CsvTable.parted(separator).build(counting, text).iterator()) {
            while (columns.size() < SNIFFED && rows.hasNext()) {
                columns.add(rows.next());
            }
            if (isCut && columns.size() > 1 && !rows.hasNext()) {
                columns.remove(columns.size() - 1);
            }
        } catch (CsvParseException quotes) {
            // when no separator fits, reading says so
            columns.add(counting.columns + 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return columns;
    }

    private static final class Counting extends AbstractBaseCsvCallbackHandler<Integer> {

        private int columns;

        @Override
        protected void handleBegin(long startingLineNumber) {
            columns = 0;
        }

        @Override
        protected void handleField(int fieldIdx, char[] buf, int offset, int len, boolean quoted) {
            columns++;
        }

        @Override
        protected Integer buildRecord() {
            return columns;
        }
    }
}
