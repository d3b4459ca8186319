package vn.thiduaso.ingest.read;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts of a file that were in the letters of a font and were read as Unicode.
 *
 * @param cells how many
 * @param first some of them, in the order of the file
 */
public record FontTexts(long cells, List<Example> first) implements Serializable {

    /** A file without any. */
    public static final FontTexts NONE = new FontTexts(0, List.of());

    private static final int SHOWN = 3;

    public FontTexts {
        first = List.copyOf(first);
    }

    /**
     * One of them.
     *
     * @param typed as the file has it
     * @param read in Unicode
     */
    public record Example(String sheet, String cell, String typed, String read) implements Serializable {

        /** Where it is, as a message names it. */
        public String place() {
            return CellAddress.withSheet(sheet, cell);
        }
    }

    /** Counts them while rows go by. */
    public static final class Gatherer {

        private final List<Example> first = new ArrayList<>();
        private long cells;

        public void add(SourceRow row) {
            for (Cell cell : row.cells()) {
                if (!cell.typed().isEmpty()) {
                    cells++;
                    if (first.size() < SHOWN) {
                        first.add(new Example(row.sheet(), cell.address(), cell.typed(), cell.text()));
                    }
                }
            }
        }

        public FontTexts texts() {
            return cells == 0 ? NONE : new FontTexts(cells, first);
        }
    }
}
