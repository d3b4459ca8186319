package vn.thiduaso.analytics.job;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

import org.apache.spark.Partitioner;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;
import scala.Tuple2;

import vn.thiduaso.ingest.commit.LongFile;
import vn.thiduaso.ingest.commit.RowOwners;
import vn.thiduaso.ingest.read.CsvRow;
import vn.thiduaso.ingest.read.PieceRows;
import vn.thiduaso.ingest.read.RowBlock;
import vn.thiduaso.ingest.read.TextPiece;
import vn.thiduaso.ingest.read.UnreadableFileException;

/**
 * The rows of one piece of a file, sorted by the parts they belong to: in blocks, those of a part in the order of the file. Memory: one block of 64 KB for
 * each part.
 */
final class RowBlocks implements Iterator<Tuple2<RowBlocks.Key, byte[]>>, AutoCloseable {

    private static final int FULL = 1 << 16;

    private final PartRecipe recipe;
    private final RowOwners owners;
    private final int file;
    private final String name;
    private final PieceRows rows;
    private final RowBlock[] open;
    private final int[] first;
    private final Deque<Tuple2<Key, byte[]>> full = new ArrayDeque<>();

    /** A piece of a file, to be read. */
    record Piece(TextPlace place, int file, TextPiece piece) implements Serializable {}

    /**
     * Where a block belongs: rows of other blocks of the part stand before its first row, or behind its last.
     *
     * @param row the first of its rows
     */
    record Key(int part, int file, int row) implements Serializable, Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparingInt(Key::part).thenComparingInt(Key::file).thenComparingInt(Key::row);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** Sends each block to its part. */
    static final class ByPart extends Partitioner {

        private final int parts;

        ByPart(int parts) {
            this.parts = parts;
        }

        @Override
        public int numPartitions() {
            return parts;
        }

        @Override
        public int getPartition(Object key) {
            return ((Key) key).part();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ByPart same && same.parts == parts;
        }

        @Override
        public int hashCode() {
            return parts;
        }
    }

    /** Those of the task that runs here: it gives the file back however it ends. */
    static RowBlocks ofTask(PartRecipe recipe, Piece piece) {
        RowBlocks blocks = new RowBlocks(recipe, piece);
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> blocks.close());
        return blocks;
    }

    RowBlocks(PartRecipe recipe, Piece piece) {
        this.recipe = recipe;
        owners = recipe.owners();
        file = piece.file();
        open = new RowBlock[recipe.parts()];
        first = new int[recipe.parts()];
        LongFile of = recipe.files().get(file);
        name = of.name();
        try {
            rows = new PieceRows(piece.place().open(piece.piece().from()), of.head(), piece.piece());
        } catch (IOException e) {
            throw new UncheckedIOException(piece.place().location(), e);
        }
    }

    /** @throws UnreadablePieceException when the file is not what it was when it was cut */
    @Override
    public boolean hasNext() {
        while (full.isEmpty() && hasRow()) {
            add(rows.next());
        }
        if (full.isEmpty()) {
            end();
        }
        return !full.isEmpty();
    }

    private boolean hasRow() {
        try {
            return rows.hasNext();
        } catch (UnreadableFileException unusable) {
            throw new UnreadablePieceException(name, unusable.fault());
        }
    }

    private void add(CsvRow row) {
        int part = recipe.part(owners.unit(file, row), row);
        if (open[part] == null) {
            open[part] = new RowBlock();
        }
        if (open[part].size() == 0) {
            first[part] = row.number();
        }
        open[part].add(row);
        if (open[part].size() >= FULL) {
            seal(part);
        }
    }

    private void seal(int part) {
        full.add(new Tuple2<>(new Key(part, file, first[part]), open[part].take()));
    }

    /** Gives what is left, and the file back. */
    private void end() {
        close();
        for (int part = 0; part < open.length; part++) {
            if (open[part] != null && open[part].size() > 0) {
                seal(part);
            }
        }
    }

    @Override
    public Tuple2<Key, byte[]> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return full.remove();
    }

    /** Gives the file back; more than once is the same. */
    @Override
    public void close() {
        rows.close();
    }
}
