package vn.thiduaso.analytics.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Java processes on the loopback address, each with a name and a log in one folder; gone when this is closed. */
final class JavaProcesses implements AutoCloseable {

    static final String HOST = "127.0.0.1";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path logs;
    private final Map<String, Process> processes = new LinkedHashMap<>();

    JavaProcesses(Path logs) throws IOException {
        this.logs = Files.createDirectories(logs);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }

    /**
     * Starts a process with the {@code --add-opens} of this one.
     *
     * @param words options of the JVM, its main and what that is given
     */
    synchronized Process start(String name, Map<String, String> environment, List<String> words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens"))
                .forEach(command::add);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(file(name).toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        processes.put(name, process);
        return process;
    }

    /** What a process has written so far. */
    String log(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until a process has written a text. */
    void await(String name, String text) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!log(name).contains(text)) {
            if (System.nanoTime() > end || !process(name).isAlive()) {
                throw new IllegalStateException(name + " did not say “" + text + "”: " + log(name));
            }
            Thread.sleep(50);
        }
    }

    /** As a power cut does it: the process and all it started, at once. */
    void kill(String name) {
        Process process = process(name);
        List<ProcessHandle> started = process.descendants().toList();
        process.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
    }

    Process process(String name) {
        return processes.get(name);
    }

    @Override
    public synchronized void close() {
        processes.keySet().forEach(this::kill);
    }

    private Path file(String name) {
        return logs.resolve(name + ".log");
    }
}
