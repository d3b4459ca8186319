package vn.thiduaso.analytics.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.apache.iceberg.exceptions.NotFoundException;
import org.apache.iceberg.io.FileIO;
import org.apache.iceberg.io.SeekableInputStream;
import org.jspecify.annotations.Nullable;

import vn.thiduaso.ingest.read.InputFiles;

/**
 * Where a text file lies, for this process and those of Spark.
 *
 * @param location a path all of them can read, or an address in an object store
 * @param store opens addresses; null for a path
 */
record TextPlace(String location, @Nullable FileIO store) implements Serializable {

    private static final String ADDRESS = "://";

    /** @param store of the lake */
    static TextPlace of(String location, FileIO store) {
        return location.contains(ADDRESS)
                ? new TextPlace(location, store)
                : new TextPlace(Path.of(location).toAbsolutePath().normalize().toString(), null);
    }

    /** What people know it by. */
    String name() {
        String last = store == null
                ? String.valueOf(Path.of(location).getFileName())
                : location.substring(location.lastIndexOf('/') + 1);
        return InputFiles.composed(last);
    }

    /** Its first bytes; empty when there is no such file. */
    Optional<byte[]> start(int bytes) {
        if (store == null && !Files.isRegularFile(Path.of(location))) {
            return Optional.empty();
        }
        try (InputStream in = open(0)) {
            return Optional.of(in.readNBytes(bytes));
        } catch (NotFoundException missing) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(location, e);
        }
    }

    /** Its bytes from a place on. */
    InputStream open(long from) throws IOException {
        if (store == null) {
            SeekableByteChannel channel = Files.newByteChannel(Path.of(location));
            channel.position(from);
            return Channels.newInputStream(channel);
        }
        SeekableInputStream stream = store.newInputFile(location).newStream();
        stream.seek(from);
        return stream;
    }
}
