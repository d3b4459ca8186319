package vn.thiduaso.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A new folder among the system's temporary ones that goes with everything in it. */
public record TemporaryFolder(Path path) implements AutoCloseable {

    public static TemporaryFolder create() {
        try {
            return new TemporaryFolder(Files.createTempDirectory("thiduaso-bench"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        delete(path);
    }

    /** Deletes a folder with everything in it; one that is not there is as good as deleted. */
    public static void delete(Path folder) {
        try (Stream<Path> all = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            List<Path> insideFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : insideFirst) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
