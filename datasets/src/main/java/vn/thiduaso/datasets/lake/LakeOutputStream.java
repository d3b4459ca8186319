package vn.thiduaso.datasets.lake;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.util.UUID;

import org.apache.iceberg.io.PositionOutputStream;

/**
 * Writes under a temporary name beside the target; closing forces the bytes to the disk, gives the file its name and lists it in SHA256SUMS.
 *
 * <p>A process killed before that leaves a {@code *.tmp} file, which {@link Ledger} reports as unlisted and no table refers to.
 */
final class LakeOutputStream extends PositionOutputStream {

    private final Path root;
    private final Path target;
    private final Path temporary;
    private final FileOutputStream file;
    private final DigestOutputStream digest;
    private final OutputStream out;
    private long position;
    private boolean closed;

    LakeOutputStream(Path root, Path target) throws IOException {
        this.root = root;
        this.target = target;
        this.temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        this.file = new FileOutputStream(temporary.toFile());
        this.digest = new DigestOutputStream(file, Digests.newDigest());
        this.out = new BufferedOutputStream(digest, 1 << 16);
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        position++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        position += length;
    }

    @Override
    public long getPos() {
        return position;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (file) {
            out.flush();
            file.getFD().sync();
        }
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        Ledger.syncFolder(target.getParent());
        Ledger.append(root, target, Digests.hex(digest.getMessageDigest().digest()));
    }
}
