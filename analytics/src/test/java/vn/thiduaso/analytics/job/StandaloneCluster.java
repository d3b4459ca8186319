package vn.thiduaso.analytics.job;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.spark.deploy.master.Master;
import org.apache.spark.deploy.worker.Worker;

/**
 * A Spark standalone master and a worker of two cores as processes on the loopback address. Their installation has Spark's own jars only, as
 * a real cluster has: what scoring needs besides must come with the job.
 */
final class StandaloneCluster implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Path home;
    private final int port;
    private final List<Process> processes = new ArrayList<>();

    private StandaloneCluster(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    static StandaloneCluster start(Path home) throws IOException, InterruptedException {
        StandaloneCluster cluster = new StandaloneCluster(home, freePort());
        cluster.install();
        cluster.launch("master", Master.class, "--host", HOST, "--port", "" + cluster.port, "--webui-port", "0");
        cluster.await("master", "I have been elected leader");
        cluster.launch(
                "worker", Worker.class, "--host", HOST, "--webui-port", "0", "-c", "2", "-m", "1g", cluster.url());
        cluster.await("worker", "Successfully registered");
        return cluster;
    }

    String url() {
        return "spark://" + HOST + ":" + port;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }

    private void install() throws IOException {
        Path jars = Files.createDirectories(home.resolve("jars"));
        List<Path> own = Arrays.stream(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .map(Path::of)
                .filter(path -> path.toString().endsWith(".jar") && !SparkSettings.isShipped(path))
                .toList();
        for (Path jar : own) {
            Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar);
        }
    }

    private void launch(String name, Class<?> main, String... arguments) throws IOException {
        Stream<String> opens = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-Xmx256m"));
        command.addAll(opens.toList());
        command.addAll(List.of("-cp", home.resolve("jars") + "/*", main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(log(name).toFile());
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", HOST);
        builder.environment().put("SPARK_WORKER_DIR", home.resolve("work").toString());
        processes.add(builder.start());
    }

    private Path log(String name) {
        return home.resolve(name + ".log");
    }

    private void await(String name, String line) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(log(name)).contains(line)) {
            if (System.nanoTime() > end) {
                close();
                throw new IllegalStateException(name + " did not start: " + Files.readString(log(name)));
            }
            Thread.sleep(100);
        }
    }

    @Override
    public void close() {
        for (Process process : processes) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().onExit().join();
        }
    }
}
