package vn.thiduaso.datasets.lake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.apache.iceberg.io.FileIO;
import org.apache.iceberg.io.InputFile;
import org.apache.iceberg.io.OutputFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Iceberg's file access for a lake in a local folder, in our processes and in Spark executors alike.
 *
 * <p>Locations are relative, {@code lake:/run/metadata/…} against property {@value #ROOT}, so that the folder can be moved. A file appears under
 * its name when it is complete and on the disk, never before; it is then listed in {@code SHA256SUMS} and never changed. Nothing is ever
 * deleted: what a failed commit leaves behind costs a little space, while a wrongly deleted file of a commit whose outcome is unknown would
 * cost the figures of a period.
 */
public final class LakeFileIO implements FileIO {

    /** Property with the folder that {@code lake:/} stands for. */
    public static final String ROOT = "lake.root";

    static final String SCHEME = "lake:";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(LakeFileIO.class);

    private HashMap<String, String> properties = new HashMap<>();

    /** For Iceberg, which calls {@link #initialize} next. */
    public LakeFileIO() {}

    @Override
    public void initialize(Map<String, String> newProperties) {
        if (!newProperties.containsKey(ROOT)) {
            throw new IllegalArgumentException("property " + ROOT + " must name the folder of the lake");
        }
        // nothing else is needed, and this travels to other processes
        properties = new HashMap<>(Map.of(ROOT, newProperties.get(ROOT)));
    }

    @Override
    public Map<String, String> properties() {
        return Map.copyOf(properties);
    }

    @Override
    public InputFile newInputFile(String location) {
        return new LakeInputFile(location, path(location));
    }

    @Override
    public OutputFile newOutputFile(String location) {
        return new LakeOutputFile(location, root(), path(location));
    }

    /** Keeps the file: see the type's comment. */
    @Override
    public void deleteFile(String location) {
        if (Files.exists(path(location))) {
            LOG.debug("kept {}, which no table refers to", location);
        }
    }

    /** The path of a location relative to the lake's root, as SHA256SUMS names it; other addresses stay as they are. */
    static String relative(String location) {
        return location.startsWith(SCHEME) ? location.substring(SCHEME.length()).replaceFirst("^/+", "") : location;
    }

    private Path root() {
        return Path.of(properties.get(ROOT)).toAbsolutePath().normalize();
    }

    private Path path(String location) {
        if (!location.startsWith(SCHEME)) {
            throw new IllegalArgumentException("expected a location under " + SCHEME + "/, found " + location);
        }
        Path path = root().resolve(relative(location)).normalize();
        if (!path.startsWith(root())) {
            throw new IllegalArgumentException("location " + location + " leaves the lake's folder");
        }
        return path;
    }
}
