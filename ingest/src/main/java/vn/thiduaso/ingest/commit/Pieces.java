package vn.thiduaso.ingest.commit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Pieces of bytes in order: the first ones in memory, those behind them in a temporary file that the system deletes when it is closed, on most systems
 * also when the process is killed. Written by one thread; read by several when all are written.
 */
final class Pieces implements AutoCloseable {

    /** Bytes kept in memory by one list: what the usual file needs. */
    private static final long IN_MEMORY = 16L << 20;

    private final List<Piece> pieces = new ArrayList<>();
    private @Nullable FileChannel file;
    private long inMemory;
    private long inFile;

    /** In memory when it has bytes, else in the file. */
    private static final class Piece {

        private final byte[] bytes;
        private final long from;
        private final int size;

        Piece(byte[] bytes, long from, int size) {
            this.bytes = bytes;
            this.from = from;
            this.size = size;
        }
    }

    int count() {
        return pieces.size();
    }

    void add(byte[] bytes, int size) {
        if (inMemory + size <= IN_MEMORY) {
            byte[] kept = new byte[size];
            System.arraycopy(bytes, 0, kept, 0, size);
            pieces.add(new Piece(kept, 0, size));
            inMemory += size;
        } else {
            write(ByteBuffer.wrap(bytes, 0, size));
            pieces.add(new Piece(new byte[0], inFile, size));
            inFile += size;
        }
    }

    /** The bytes of a piece; not to be changed. */
    byte[] read(int number) {
        Piece piece = pieces.get(number);
        return piece.bytes.length == piece.size ? piece.bytes : fromFile(piece);
    }

    private void write(ByteBuffer bytes) {
        try {
            FileChannel open = file;
            if (open == null) {
                Path path = Files.createTempFile("thiduaso-", ".rows");
                open = FileChannel.open(
                        path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
                file = open;
            }
            for (long at = inFile; bytes.hasRemaining(); ) {
                at += open.write(bytes, at);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] fromFile(Piece piece) {
        byte[] bytes = new byte[piece.size];
        ByteBuffer into = ByteBuffer.wrap(bytes);
        try {
            FileChannel open = file;
            while (open != null && into.hasRemaining()) {
                if (open.read(into, piece.from + into.position()) < 0) {
                    throw new IllegalStateException("a piece of the temporary file is gone");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes;
    }

    @Override
    public void close() {
        pieces.clear();
        try {
            FileChannel open = file;
            if (open != null) {
                open.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
