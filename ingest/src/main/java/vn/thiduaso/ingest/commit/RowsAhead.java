package vn.thiduaso.ingest.commit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import vn.thiduaso.ingest.map.Entry;
import vn.thiduaso.ingest.map.HeaderMapping;
import vn.thiduaso.ingest.mapping.EntrySink;
import vn.thiduaso.ingest.mapping.Mode;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.CsvRow;
import vn.thiduaso.ingest.read.FontTexts;
import vn.thiduaso.ingest.read.HeaderSink;
import vn.thiduaso.ingest.read.SheetShape;
import vn.thiduaso.ingest.read.SourceFile;
import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.ingest.read.UnreadableFileException;
import vn.thiduaso.scoring.indexset.Part;

/**
 * All that the reader of one small file gives, also why it stopped, kept to be given again to whoever judges. Of a large file, or a small one that
 * turns out to hold much, nothing is kept: who wants its rows reads it.
 */
final class RowsAhead implements Layouts.Reading {

    /** Bytes of a file when unpacked; larger ones are not read ahead. */
    static final long MOST_UNPACKED = 4 << 20;
    /** Bytes of memory for the rows of one file. */
    private static final long MOST_KEPT = 8 << 20;

    /** A cell with its text, without the letters. */
    private static final int CELL = 160;

    private static final int ROW = 64;

    private final List<Consumer<FigureFile>> given = new ArrayList<>();
    private long weight;
    private FontTexts fonts = FontTexts.NONE;
    private Optional<UnreadableFileException> end = Optional.empty();

    private RowsAhead() {}

    /** Reads a file now, if that is what small files are. */
    static Layouts.Reading of(SourceFile file, Layouts.Layout layout, Layouts layouts) {
        Layouts.Reading later = to -> layouts.read(file, layout, to);
        if (file.unpacked() > MOST_UNPACKED) {
            return later;
        }
        RowsAhead rows = new RowsAhead();
        try {
            rows.fonts = layouts.read(file, layout, rows.new Keeping());
        } catch (UnreadableFileException unusable) {
            rows.end = Optional.of(unusable);
        } catch (HoldsMuchException large) {
            return later;
        }
        return rows;
    }

    @Override
    public FontTexts into(FigureFile figures) {
        given.forEach(each -> each.accept(figures));
        if (end.isPresent()) {
            throw end.get();
        }
        return fonts;
    }

    private void keep(long bytes, Consumer<FigureFile> each) {
        weight += ROW + bytes;
        if (weight > MOST_KEPT || Thread.currentThread().isInterrupted()) {
            throw new HoldsMuchException();
        }
        given.add(each);
    }

    private static long weight(Cell cell) {
        return CELL + 2L * (cell.text().length() + cell.typed().length());
    }

    private static long weight(SourceRow row) {
        return row.cells().stream().mapToLong(RowsAhead::weight).sum();
    }

    private static long weight(Entry entry) {
        long figures = entry.figures().stream()
                .mapToLong(figure -> weight(figure.cell()))
                .sum();
        return figures
                + weight(entry.unit())
                + weight(entry.code())
                + weight(entry.period())
                + weight(entry.state())
                + weight(entry.flag())
                + weight(entry.evidence());
    }

    private static long weight(CsvRow row) {
        int fields = row.fields();
        return Integer.BYTES * (long) fields + (fields == 0 ? 0 : 2L * row.end(fields - 1));
    }

    /** Ends the reading of a file of which nothing is kept. */
    private static final class HoldsMuchException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        HoldsMuchException() {
            super("", null, false, false);
        }
    }

    private final class Keeping implements HeaderSink, EntrySink {

        @Override
        public boolean isHeader(SourceRow row) {
            return HeaderMapping.isHeader(row);
        }

        @Override
        public void sheet(SheetShape shape) {
            keep(CELL * (1L + shape.merged().size()), to -> to.sheet(shape));
        }

        @Override
        public void header(SourceRow row) {
            keep(weight(row), to -> to.header(row));
        }

        @Override
        public void accept(SourceRow row) {
            keep(weight(row), to -> to.accept(row));
        }

        @Override
        public void accept(CsvRow row) {
            CsvRow copy = row.copy();
            keep(weight(copy), to -> to.accept(copy));
        }

        @Override
        public void about(String name, String text) {
            keep(CELL + 2L * (name.length() + text.length()), to -> to.about(name, text));
        }

        @Override
        public void sheet(String name) {
            keep(CELL, to -> to.sheet(name));
        }

        @Override
        public void accept(Entry entry) {
            keep(weight(entry), to -> to.accept(entry));
        }

        @Override
        public void accept(Entry entry, Map<Part, Mode> modes) {
            keep(weight(entry), to -> to.accept(entry, modes));
        }

        @Override
        public void remark(CellFault fault) {
            keep(CELL + 2L * fault.message().length(), to -> to.remark(fault));
        }

        @Override
        public void refuse(CellFault fault) {
            keep(CELL + 2L * fault.message().length(), to -> to.refuse(fault));
        }
    }
}
