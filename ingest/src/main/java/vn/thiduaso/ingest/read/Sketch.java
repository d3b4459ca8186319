package vn.thiduaso.ingest.read;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The beginning of each sheet of a file, but of those that this software put into it. What stands further down is read by the same mapping, and judged there: nothing is guessed from what was not
 * looked at.
 *
 * @param ofTemplate whether the file was made from a template of ours
 */
public record Sketch(List<SheetSketch> sheets, boolean ofTemplate) {

    /** Rows of a sheet that are looked at. */
    public static final int ROWS = 2_000;
    /** Cells of a file that are looked at: a sheet behind them is sketched by its first rows only. */
    private static final int CELLS = 400_000;

    private static final int LEAST_ROWS = 100;

    public Sketch {
        sheets = List.copyOf(sheets);
    }

    /** @throws UnreadableFileException when the content cannot be read */
    public static Sketch of(TableReader reader) {
        return of(reader, ROWS);
    }

    /**
     * The same of fewer rows.
     *
     * @throws UnreadableFileException when the content cannot be read
     */
    public static Sketch of(TableReader reader, int rows) {
        Taking taking = new Taking(rows);
        reader.forEach(taking);
        return taking.sketch();
    }

    private static final class Taking implements RowSink {

        private final int most;
        private final List<SheetSketch> done = new ArrayList<>();
        private @Nullable SheetShape shape;
        private List<SourceRow> rows = new ArrayList<>();
        private long cells;
        private boolean ofTemplate;

        Taking(int most) {
            this.most = most;
        }

        @Override
        public void sheet(SheetShape next) {
            end();
            ofTemplate |= next.name().equals(OwnSheets.TEMPLATE);
            shape = OwnSheets.isOne(next.name()) ? null : next;
        }

        @Override
        public boolean accept(SourceRow row) {
            if (shape == null) {
                return false;
            }
            while (rows.size() < Math.min(most, row.number() - 1)) {
                rows.add(new SourceRow(row.sheet(), rows.size() + 1, List.of()));
            }
            boolean wanted = rows.size() < most && (cells < CELLS || rows.size() < LEAST_ROWS);
            if (wanted) {
                rows.add(row);
                cells += row.cells().size();
            }
            return wanted;
        }

        private void end() {
            if (shape != null) {
                done.add(new SheetSketch(shape, rows));
            }
            rows = new ArrayList<>();
        }

        Sketch sketch() {
            end();
            return new Sketch(done, ofTemplate);
        }
    }
}
