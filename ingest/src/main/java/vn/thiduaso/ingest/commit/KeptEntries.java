package vn.thiduaso.ingest.commit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.ObservationFile;
import vn.thiduaso.datasets.lake.Observations;
import vn.thiduaso.ingest.map.PlainLong;
import vn.thiduaso.ingest.read.CellAddress;
import vn.thiduaso.ingest.read.CsvRow;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.CellState;

/**
 * The accepted entries of one file in its order, each with where it stands and what was made of it: some thirty bytes a figure, in a spool. Written by one thread, then read by several, as often as needed.
 */
final class KeptEntries implements AutoCloseable {

    private static final int START = 1 << 10;
    private static final int PIECE = 1 << 20;
    /** Pieces one thread reads in a row: some half a million figures. */
    private static final int TOGETHER = 16;

    private static final int LENGTH = Integer.BYTES;
    private static final Part[] PARTS = Part.values();
    private static final CellState[] STATES = CellState.values();

    private final Spool spool;
    private final List<Spool.Piece> pieces = new ArrayList<>();
    private EntryBytes open = new EntryBytes(START);
    private final Numbered<String> words = new Numbered<>();
    private final Numbered<Period> periods = new Numbered<>();
    private @Nullable Period lastPeriod;
    private int lastPeriodNumber;
    private final int noWord = words.number("");
    private String submission = "";
    private String indexSet = "";
    private long count;
    private long said;
    private boolean missing;

    /** @param spool takes what is kept */
    KeptEntries(Spool spool) {
        this.spool = spool;
    }

    /** Where an entry stands. */
    interface Where {

        /**
         * @param sheet its number in the file, from 0
         * @param row from 1
         * @param column of the cell the entry is known by, from 0
         */
        boolean test(int sheet, int row, int column);
    }

    /** Takes entries. */
    interface Sink {

        /** @param figures at least one */
        void accept(int sheet, int row, int column, List<Observation> figures);
    }

    /** Figures of all entries. */
    long count() {
        return count;
    }

    /** Figures of all entries as people count them. */
    long said() {
        return said;
    }

    /** Figures of an entry as people count them: a part that is missing beside others is none, and a figure that is missing as a whole is one. */
    static long said(List<Observation> entry) {
        return Math.max(
                1,
                entry.stream()
                        .filter(figure -> figure.state() != CellState.MISSING)
                        .count());
    }

    /** Whether any figure is said to be missing. */
    boolean anyMissing() {
        return missing;
    }

    /** The number of a text that comes again and again. */
    int word(String text) {
        return words.number(text);
    }

    /** @param figures at least one, of one period; of the same submission and index set as all others */
    void add(int sheet, int row, int column, List<Observation> figures) {
        Observation first = figures.get(0);
        submission = first.submission();
        indexSet = first.indexSet();
        int start = begin(sheet, row, column, first.period(), figures.size());
        figures.forEach(figure -> add(row, figure));
        said += said(figures);
        end(start, figures.size());
    }

    /**
     * Adds what {@link #add(int, int, int, List)} would of an entry of a text file with one number and nothing beside it.
     *
     * @param unit number of the word that is its code; so for the others
     * @param column letters of the column
     */
    void addPlain(CsvRow row, PlainLong columns, Period period, int unit, int code, int column, double value) {
        int start = begin(0, row.number(), columns.value(), period, 1);
        open.number(unit);
        open.number(code);
        open.number(kind(Part.VALUE, CellState.VALUE));
        open.decimal(value);
        open.text(row.letters(), row.start(columns.value()), row.end(columns.value()));
        open.number(noWord);
        open.number(1);
        open.number(column);
        open.number(noWord);
        open.number(0);
        said++;
        end(start, 1);
    }

    private int begin(int sheet, int row, int column, Period period, int figures) {
        int start = open.at();
        open.length(0);
        open.number(sheet);
        open.number(row);
        open.number(column);
        if (period != lastPeriod) {
            lastPeriod = period;
            lastPeriodNumber = periods.number(period);
        }
        open.number(lastPeriodNumber);
        open.number(figures);
        return start;
    }

    private void end(int start, int figures) {
        open.lengthAt(start, open.at() - start - LENGTH);
        count += figures;
        if (open.at() >= PIECE) {
            seal();
        }
    }

    private static int kind(Part part, CellState state) {
        return part.ordinal() * STATES.length + state.ordinal();
    }

    private void add(int entryRow, Observation figure) {
        open.number(words.number(figure.unit()));
        open.number(words.number(figure.code()));
        open.number(kind(figure.part(), figure.state()));
        open.decimal(figure.value());
        missing |= figure.state() == CellState.MISSING;
        open.text(figure.text());
        open.number(words.number(figure.sheet()));
        cell(entryRow, figure.cell());
        open.number(words.number(figure.flag()));
        open.text(figure.evidence());
    }

    /** Its letters, where it stands in the row of the entry; else the whole address. */
    private void cell(int entryRow, String cell) {
        int letters = 0;
        while (letters < cell.length() && !Character.isDigit(cell.charAt(letters))) {
            letters++;
        }
        boolean here = cell.substring(letters).equals(Integer.toString(entryRow));
        open.number(here ? 1 : 0);
        open.number(words.number(here ? cell.substring(0, letters) : cell));
    }

    /** The letters of a column as a word. */
    int columnWord(int column) {
        return words.number(CellAddress.letters(column));
    }

    /** No entry comes any more: frees the room for the next one. */
    void end() {
        seal();
        open = new EntryBytes(0);
    }

    private void seal() {
        if (open.at() > 0) {
            pieces.add(spool.add(open.bytes(), open.at()));
            open.rewind();
        }
    }

    /** Gives those entries that stand where they should, when all are there; the others are not looked at. */
    void walk(Where where, Sink sink) {
        seal();
        for (int piece = 0; piece < pieces.size(); piece++) {
            Walk walk = new Walk(piece, piece + 1, where);
            while (walk.moves()) {
                sink.accept(walk.sheet, walk.row, walk.column, walk.figures());
            }
        }
    }

    /** The figures of those entries, in parts that several threads may read at once. */
    List<Observations.Part> parts(Where where) {
        seal();
        List<Observations.Part> parts = new ArrayList<>();
        for (int from = 0; from < pieces.size(); from += TOGETHER) {
            int first = from;
            int to = Math.min(pieces.size(), from + TOGETHER);
            Observations.Part part = new Pieces(first, to, where);
            if (part.iterator().hasNext()) {
                parts.add(part);
            }
        }
        return parts;
    }

    @Override
    public void close() {
        spool.close();
    }

    /** Figures of some pieces that stand where they should. */
    private final class Pieces implements Observations.Part {

        private final int from;
        private final int to;
        private final Where where;

        Pieces(int from, int to, Where where) {
            this.from = from;
            this.to = to;
            this.where = where;
        }

        @Override
        public Iterator<Observation> iterator() {
            return new Walk(from, to, where);
        }

        /** The bytes as they are: an object for each of millions of figures, and its texts, is what writing would otherwise cost. */
        @Override
        public void writeTo(ObservationFile file) {
            Walk walk = new Walk(from, to, where);
            FileWords ofFile = new FileWords(words, file);
            while (walk.hasNext()) {
                walk.write(file, ofFile);
            }
        }
    }

    /** Goes over some pieces. */
    private final class Walk implements Iterator<Observation> {

        private final Where where;
        private final int to;
        private int piece;
        private EntryBytes bytes = new EntryBytes(new byte[0]);
        private int sheet;
        private int row;
        private int column;
        private int period;
        /** Figures of the entry that were not read yet. */
        private int left;

        Walk(int from, int to, Where where) {
            piece = from;
            this.to = to;
            this.where = where;
        }

        /** Goes to the next entry that is wanted; what is left of the one before must have been read. */
        boolean moves() {
            while (true) {
                if (!bytes.hasMore()) {
                    if (piece == to) {
                        return false;
                    }
                    bytes = new EntryBytes(spool.read(pieces.get(piece++)));
                }
                int end = bytes.length() + bytes.at();
                sheet = bytes.number();
                row = bytes.number();
                column = bytes.number();
                if (where.test(sheet, row, column)) {
                    period = bytes.number();
                    left = bytes.number();
                    return true;
                }
                bytes.goTo(end);
            }
        }

        List<Observation> figures() {
            if (left == 1) {
                return List.of(figure());
            }
            List<Observation> figures = new ArrayList<>(left);
            while (left > 0) {
                figures.add(figure());
            }
            return figures;
        }

        @Override
        public boolean hasNext() {
            return left > 0 || moves();
        }

        @Override
        public Observation next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return figure();
        }

        /** Puts the next figure into a file: what {@link #figure} makes. */
        private void write(ObservationFile file, FileWords ofFile) {
            left--;
            file.of(submission, indexSet, periods.value(period));
            int unit = ofFile.number(bytes.number());
            int code = ofFile.number(bytes.number());
            int kind = bytes.number();
            file.figure(unit, code, PARTS[kind / STATES.length], STATES[kind % STATES.length], bytes.decimal());
            int end = bytes.textEnd();
            file.text(bytes.bytes(), bytes.at(), end);
            bytes.goTo(end);
            int ofSheet = ofFile.number(bytes.number());
            boolean here = bytes.number() == 1;
            byte[] cell = ofFile.utf8(bytes.number());
            if (here) {
                file.cell(ofSheet, cell, row);
            } else {
                file.cell(ofSheet, cell);
            }
            byte[] flag = ofFile.utf8(bytes.number());
            end = bytes.textEnd();
            file.beside(flag, bytes.bytes(), bytes.at(), end);
            bytes.goTo(end);
        }

        private Observation figure() {
            left--;
            String unit = words.value(bytes.number());
            String code = words.value(bytes.number());
            int kind = bytes.number();
            double value = bytes.decimal();
            String text = bytes.text();
            String ofSheet = words.value(bytes.number());
            boolean here = bytes.number() == 1;
            String cell = words.value(bytes.number());
            return new Observation(
                    submission,
                    indexSet,
                    periods.value(period),
                    unit,
                    code,
                    PARTS[kind / STATES.length],
                    STATES[kind % STATES.length],
                    value,
                    text,
                    ofSheet,
                    here ? cell + row : cell,
                    words.value(bytes.number()),
                    bytes.text());
        }
    }
}
