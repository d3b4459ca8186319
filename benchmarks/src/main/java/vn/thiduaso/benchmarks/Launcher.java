package vn.thiduaso.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import vn.thiduaso.ingest.cli.BadRequestException;
import vn.thiduaso.ingest.cli.Console;

/**
 * The product as people start it: whole commands in processes of their own.
 *
 * @param command what to start, before the arguments
 */
public record Launcher(List<String> command) {

    private static final String VARIABLE = "THIDUASO_LAUNCHER";

    public Launcher {
        command = List.copyOf(command);
    }

    /** @throws BadRequestException when this process was not started by the launcher, which says where it is */
    public static Launcher of(Console console) {
        String path = console.environment().getOrDefault(VARIABLE, "");
        if (path.isEmpty()) {
            throw new BadRequestException("Hãy chạy bằng ./thiduaso bench …, hoặc đặt " + VARIABLE
                    + " là đường dẫn của thiduaso (Windows: thiduaso.cmd)");
        }
        return new Launcher(List.of(path));
    }

    /** Folder of the product: where the launcher is. */
    public Path root() {
        return Path.of(command.get(0)).toAbsolutePath().getParent();
    }

    public List<String> command(String... arguments) {
        return Stream.concat(command.stream(), Stream.of(arguments)).toList();
    }

    /**
     * Runs a command to its end, quietly.
     *
     * @return seconds on the wall
     * @throws IllegalStateException with what it said, when it ends with another code than 0
     */
    public double seconds(String... arguments) {
        List<String> whole = command(arguments);
        try {
            Path log = Files.createTempFile("bench", ".log");
            long began = System.nanoTime();
            int exit = new ProcessBuilder(whole)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            double seconds = (System.nanoTime() - began) / 1e9;
            String said = Files.readString(log);
            Files.delete(log);
            if (exit != 0) {
                throw new IllegalStateException("%s ended with %d:%n%s".formatted(whole, exit, said));
            }
            return seconds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
