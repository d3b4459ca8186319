package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import vn.thiduaso.dashboard.queue.JobSettings;

/**
 * A real process in place of the launcher: says its arguments and two steps, starts a process of its own, waits while there is a file {@code hold} in the
 * home, and prints the id of a run.
 */
final class FakeLauncher {

    static final String RUN = "b00000000001";

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String SCRIPT = """
            echo "lệnh: $*"
            echo "@step gather 1 5" >&2
            if [ -e hold ]; then
                sleep 600 &
                echo $! >grandchild.part
                mv grandchild.part grandchild
                while [ -e hold ]; do sleep 0.1; done
                kill $!
            fi
            echo "@step seal 4 5" >&2
            echo %s
            """;

    private final Path home;

    FakeLauncher(Path home) {
        this.home = home;
        write(script(), SCRIPT.formatted(RUN));
    }

    private Path script() {
        return home.resolve("launcher.sh");
    }

    JobSettings settings() {
        return new JobSettings(List.of("/bin/sh", script().toString()), 1, Map.of());
    }

    void hold() {
        write(home.resolve("hold"), "");
    }

    void letGo() {
        try {
            Files.deleteIfExists(home.resolve("hold"));
            Files.deleteIfExists(home.resolve("grandchild"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The process that a held one started, once it has. */
    ProcessHandle grandchild() {
        Path file = home.resolve("grandchild");
        await(() -> Files.exists(file));
        try {
            Optional<ProcessHandle> found =
                    ProcessHandle.of(Long.parseLong(Files.readString(file).strip()));
            return found.orElseThrow();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Waits until something is so; fails when it never is. */
    static void await(BooleanSupplier condition) {
        long began = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - began > PATIENCE.toNanos()) {
                throw new AssertionError("never came");
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
