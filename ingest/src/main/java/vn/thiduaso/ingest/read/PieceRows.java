package vn.thiduaso.ingest.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

import de.siegmar.fastcsv.reader.CloseableIterator;

/**
 * The rows of one piece of a text file that stand below its header and are not blank, numbered as in the whole file; read as {@link CsvTable} reads it.
 * The same row goes by for all of them.
 */
public final class PieceRows implements Iterator<CsvRow>, AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final TextHead head;
    private final TextPiece piece;
    private final CheckedInputStream bytes;
    private final CloseableIterator<CsvRow> records;
    private CsvRow next = new CsvRow();
    private boolean waiting;

    /**
     * Begins.
     *
     * @param from the bytes of the file from where the piece begins; closed with this
     */
    public PieceRows(InputStream from, TextHead head, TextPiece piece) {
        this.head = head;
        this.piece = piece;
        bytes = new CheckedInputStream(new Bounded(from, piece.bytes()), new CRC32C());
        records = CsvTable.records(
                new BufferedReader(new InputStreamReader(bytes, head.encoding().decoder()), BUFFER),
                head.separator(),
                piece.before());
    }

    /** @throws UnreadableFileException when the bytes are others than when the file was cut into pieces */
    @Override
    public boolean hasNext() {
        while (!waiting && hasRecord()) {
            next = records.next();
            waiting = next.number() > head.headerRow() && !next.isBlank();
        }
        if (!waiting && bytes.getChecksum().getValue() != piece.crc()) {
            throw TextHead.changed();
        }
        return waiting;
    }

    /** Letters and quotes were sound when the file was cut: what is wrong with them now has changed, if all bytes are there to tell. */
    private boolean hasRecord() {
        try {
            return records.hasNext();
        } catch (RuntimeException unsound) {
            if (isChanged()) {
                throw TextHead.changed();
            }
            throw unsound;
        }
    }

    private boolean isChanged() {
        try {
            bytes.transferTo(OutputStream.nullOutputStream());
            return bytes.getChecksum().getValue() != piece.crc();
        } catch (IOException unreachable) {
            return false;
        }
    }

    @Override
    public CsvRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        waiting = false;
        return next;
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So many bytes of a stream. */
    private static final class Bounded extends InputStream {

        private final InputStream all;
        private long left;

        Bounded(InputStream all, long bytes) {
            this.all = all;
            left = bytes;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int count = all.read(into, offset, (int) Math.min(length, left));
            left -= Math.max(count, 0);
            return count;
        }

        @Override
        public void close() throws IOException {
            all.close();
        }
    }
}
