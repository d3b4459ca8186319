package vn.thiduaso.dashboard.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.store.HomeLake;

/** Outlines of the units, from {@code map.geojson} in the home; read again when the file changes. */
@Component
public class UnitMaps {

    public static final String FILE = "map.geojson";

    private final Path file;
    private Read last = new Read(FileTime.fromMillis(0), -1, UnitMap.NONE);

    public UnitMaps(HomeLake home) {
        this.file = home.folder().resolve(FILE);
    }

    private record Read(FileTime changed, long bytes, UnitMap map) {

        boolean isOf(BasicFileAttributes now) {
            return changed.equals(now.lastModifiedTime()) && bytes == now.size();
        }
    }

    /** Whether the home has a file, good or not: asked for by every page of a ranking, so that it is not read. */
    public boolean isGiven() {
        return Files.isRegularFile(file);
    }

    /** {@link UnitMap#NONE} when the home has none. */
    public synchronized UnitMap find() {
        if (!isGiven()) {
            return UnitMap.NONE;
        }
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            if (!last.isOf(now)) {
                last = new Read(now.lastModifiedTime(), now.size(), UnitMapReader.read(file));
            }
            return last.map();
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read " + file.getFileName(), fault);
        }
    }
}
