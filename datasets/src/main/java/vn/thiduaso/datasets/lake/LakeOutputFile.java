package vn.thiduaso.datasets.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.iceberg.exceptions.AlreadyExistsException;
import org.apache.iceberg.io.InputFile;
import org.apache.iceberg.io.OutputFile;
import org.apache.iceberg.io.PositionOutputStream;

/** A file of the lake to be written once; see {@link LakeOutputStream} for when it appears. */
record LakeOutputFile(String location, Path root, Path path) implements OutputFile {

    @Override
    public PositionOutputStream create() {
        if (Files.exists(path)) {
            throw new AlreadyExistsException("Already exists: %s", location);
        }
        try {
            Files.createDirectories(path.getParent());
            return new LakeOutputStream(root, path);
        } catch (IOException e) {
            throw new UncheckedIOException("Failed to create " + location, e);
        }
    }

    /** The same as {@link #create}: names carry a random part, and a finished file is never overwritten. */
    @Override
    public PositionOutputStream createOrOverwrite() {
        return create();
    }

    @Override
    public InputFile toInputFile() {
        return new LakeInputFile(location, path);
    }

    @Override
    public String toString() {
        return location;
    }
}
