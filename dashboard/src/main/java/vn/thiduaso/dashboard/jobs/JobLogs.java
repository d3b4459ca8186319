package vn.thiduaso.dashboard.jobs;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.ingest.cli.StepLine;

/** Logs of jobs: one file for each attempt, in the home, in {@code jobs}. Written by the child itself, so that they go on when the server is gone. */
final class JobLogs {

    static final String FOLDER = "jobs";

    /** What a page shows of the end of a log. */
    private static final int TAIL_BYTES = 32_000;

    private static final int TAIL_LINES = 200;

    private final Path folder;

    JobLogs(HomeLake home) {
        folder = home.folder().resolve(FOLDER);
    }

    Path file(Job job) {
        return folder.resolve(job.logName());
    }

    /** An empty file for an attempt that begins. */
    Path begin(Job job) {
        try {
            Files.createDirectories(folder);
            Path file = file(job);
            Files.write(file, new byte[0]);
            return file;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The last lines for people, at most {@value #TAIL_LINES}; none where there is no log. */
    List<String> tail(Job job) {
        Path file = file(job);
        if (!Files.exists(file)) {
            return List.of();
        }
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
            long from = Math.max(0, open.length() - TAIL_BYTES);
            open.seek(from);
            byte[] end = new byte[(int) (open.length() - from)];
            open.readFully(end);
            List<String> lines = new String(end, StandardCharsets.UTF_8)
                    .lines()
                    .skip(from == 0 ? 0 : 1) // cut off in the middle
                    .filter(line -> !StepLine.isOne(line))
                    .toList();
            return lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
