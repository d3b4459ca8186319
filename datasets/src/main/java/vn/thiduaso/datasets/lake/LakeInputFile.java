package vn.thiduaso.datasets.lake;

import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.iceberg.io.InputFile;
import org.apache.iceberg.io.SeekableInputStream;

/** A finished file of the lake under its relative location. */
record LakeInputFile(String location, Path path) implements InputFile {

    @Override
    public long getLength() {
        return local().getLength();
    }

    @Override
    public SeekableInputStream newStream() {
        return local().newStream();
    }

    @Override
    public boolean exists() {
        return Files.exists(path);
    }

    private InputFile local() {
        return org.apache.iceberg.Files.localInput(path.toFile());
    }
}
