package vn.thiduaso.dashboard.jobs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads whole lines of a log that another process is still writing. Not for several threads. */
final class ChildLines {

    private static final int MOST_AT_ONCE = 1 << 20;

    private final Path file;
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private long at;

    ChildLines(Path file) {
        this.file = file;
    }

    /** Lines that were ended since the last call; at most a megabyte of them, the rest with the next call. */
    List<String> next() {
        List<String> lines = new ArrayList<>();
        for (byte one : read()) {
            if (one == '\n') {
                lines.add(begun.toString(StandardCharsets.UTF_8).stripTrailing());
                begun.reset();
            } else {
                begun.write(one);
            }
        }
        return lines;
    }

    private byte[] read() {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
            open.seek(at);
            byte[] more = new byte[(int) Math.min(MOST_AT_ONCE, Math.max(0, open.length() - at))];
            open.readFully(more);
            at += more.length;
            return more;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
