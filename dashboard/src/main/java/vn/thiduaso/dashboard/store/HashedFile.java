package vn.thiduaso.dashboard.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

import vn.thiduaso.datasets.lake.Digests;

/** Files whose bytes are hashed while they are written, so that they are read once. */
public final class HashedFile {

    private HashedFile() {}

    /**
     * Writes all of a stream.
     *
     * @return SHA-256 of the bytes, hex
     * @throws IOException when they cannot be read or written; what was written stays
     */
    public static String write(Path target, InputStream in) throws IOException {
        MessageDigest sha256 = Digests.newDigest();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(target), sha256)) {
            in.transferTo(out);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }
}
