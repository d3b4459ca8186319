package vn.thiduaso.benchmarks.national;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import vn.thiduaso.benchmarks.Launcher;
import vn.thiduaso.benchmarks.Measured;
import vn.thiduaso.benchmarks.ProcessCost;

/** Runs the product's commands and prints one line for each: time, CPU, memory, bytes. */
final class Steps {

    private static final double MIB = 1 << 20;

    private final Launcher launcher;
    private final Path folder;
    private final NationalDatabase database;
    private final Map<String, String> environment;
    private final PrintWriter out;

    Steps(Launcher launcher, Path folder, NationalDatabase database, Map<String, String> environment, PrintWriter out) {
        this.launcher = launcher;
        this.folder = folder;
        this.database = database;
        this.environment = Map.copyOf(environment);
        this.out = out;
    }

    void printHead() {
        out.printf(
                "%-34s %9s %9s %9s %10s %10s %10s%n",
                "bước", "giây", "CPU s", "CPU PG s", "RAM MiB", "kho +MiB", "PG +MiB");
        out.flush();
    }

    /** Work done in this process. */
    <T> T here(String what, Supplier<T> work) {
        Step step = new Step(what);
        ProcessCost own = new ProcessCost(ProcessHandle.current());
        T done = work.get();
        own.look();
        step.print(own.cpu(), own.peak());
        return done;
    }

    /**
     * A whole command of the product, in a process of its own.
     *
     * @return the last line it wrote
     */
    String command(String what, String... arguments) {
        Step step = new Step(what);
        Measured measured = Measured.run(launcher.command(arguments), environment, step::look);
        step.print(measured.cpuSeconds(), measured.peakBytes());
        List<String> lines = measured.said().lines().toList();
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }

    /** Starts a command; what it says to people goes to a file. */
    Process start(String... arguments) {
        try {
            ProcessBuilder builder = new ProcessBuilder(launcher.command(arguments))
                    .redirectError(ProcessBuilder.Redirect.appendTo(log().toFile()));
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log() {
        return folder.resolve("commands.log");
    }

    /** Counts from now on. */
    ProcessCost databaseCost() {
        return database.cost();
    }

    /** Bytes of all files of the lake. */
    long lakeBytes() {
        Path lake = folder.resolve("home/lake");
        if (!Files.exists(lake)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(lake)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the start of a step to its end, where its line is printed. */
    private final class Step {

        private final String what;
        private final ProcessCost server = database.cost();
        private final long lakeBefore = lakeBytes();
        private final long databaseBefore = database.bytes();
        private final long began = System.nanoTime();

        Step(String what) {
            this.what = what;
        }

        void look() {
            server.look();
        }

        void print(double cpu, long peak) {
            double seconds = (System.nanoTime() - began) / 1e9;
            look();
            out.printf(
                    "%-34s %9.1f %9.1f %9.1f %10.0f %10.1f %10.1f%n",
                    what,
                    seconds,
                    cpu,
                    server.cpu(),
                    peak / MIB,
                    (lakeBytes() - lakeBefore) / MIB,
                    (database.bytes() - databaseBefore) / MIB);
            out.flush();
        }
    }
}
