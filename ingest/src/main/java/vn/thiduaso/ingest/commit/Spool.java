package vn.thiduaso.ingest.commit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Pieces of bytes of one call: the first ones in memory, all others in a temporary file that the system deletes when it is closed, on most systems also when
 * the process is killed. Written by one thread; read by several when all are written.
 */
final class Spool implements AutoCloseable {

    /** Bytes kept in memory: what the usual call needs. */
    private static final long IN_MEMORY = 32L << 20;

    private @Nullable FileChannel file;
    private long inMemory;
    private long inFile;

    /** In memory when it has bytes, else in the file. */
    static final class Piece {

        private final byte[] bytes;
        private final long from;
        private final int size;

        private Piece(byte[] bytes, long from, int size) {
            this.bytes = bytes;
            this.from = from;
            this.size = size;
        }
    }

    /** @param bytes copied up to {@code size}, which is more than 0 */
    Piece add(byte[] bytes, int size) {
        if (inMemory + size <= IN_MEMORY) {
            inMemory += size;
            return new Piece(Arrays.copyOf(bytes, size), 0, size);
        }
        write(ByteBuffer.wrap(bytes, 0, size));
        inFile += size;
        return new Piece(new byte[0], inFile - size, size);
    }

    /** The bytes of a piece; not to be changed. */
    byte[] read(Piece piece) {
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
            while (into.hasRemaining()) {
                if (open == null || open.read(into, piece.from + into.position()) < 0) {
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
