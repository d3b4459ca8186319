package vn.thiduaso.analytics.cluster;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.spark.deploy.SparkSubmit;
import org.apache.spark.deploy.master.Master;
import org.apache.spark.deploy.worker.Worker;

import vn.thiduaso.analytics.job.ClusterJars;

/**
 * A Spark standalone master and workers of one core each. Their installation has Spark's own jars only, as a real cluster has: what scoring needs
 * besides must come with the job.
 */
final class StandaloneCluster {

    private final JavaProcesses processes;
    private final Path home;
    private final int port;
    private final int count;

    private StandaloneCluster(JavaProcesses processes, Path home, int port, int count) {
        this.count = count;
        this.processes = processes;
        this.home = home;
        this.port = port;
    }

    /**
     * @param home to install Spark in
     * @param classPath jars of Spark and others
     */
    static StandaloneCluster start(JavaProcesses processes, Path home, String classPath, int workers)
            throws IOException, InterruptedException {
        StandaloneCluster cluster = new StandaloneCluster(processes, home, JavaProcesses.freePort(), workers);
        cluster.install(classPath);
        List<String> words = new ArrayList<>(cluster.spark(Master.class));
        words.addAll(List.of("--host", JavaProcesses.HOST, "--port", "" + cluster.port, "--webui-port", "0"));
        processes.start("master", cluster.environment(), words);
        processes.await("master", "I have been elected leader");
        for (int i = 1; i <= workers; i++) {
            cluster.startWorker(i);
        }
        for (int i = 1; i <= workers; i++) {
            processes.await(worker(i), "Successfully registered");
        }
        return cluster;
    }

    private void startWorker(int number) throws IOException {
        List<String> words = new ArrayList<>(spark(Worker.class));
        words.addAll(List.of("--host", JavaProcesses.HOST, "--webui-port", "0", "-c", "1", "-m", "1g", url()));
        processes.start(worker(number), environment(), words);
    }

    /** Workers that nobody has killed. */
    int workersAlive() {
        return (int) workers().filter(Process::isAlive).count();
    }

    /** Kills what the workers have started; they start it again. */
    void killExecutors() {
        workers().flatMap(Process::descendants).forEach(ProcessHandle::destroyForcibly);
    }

    private Stream<Process> workers() {
        return IntStream.rangeClosed(1, count).mapToObj(number -> processes.process(worker(number)));
    }

    static String worker(int number) {
        return "worker-" + number;
    }

    String url() {
        return "spark://" + JavaProcesses.HOST + ":" + port;
    }

    /** How {@code spark-submit} of this installation starts an application. */
    List<String> submit(String main, Path jar, List<Path> jars, Map<String, String> settings) {
        List<String> words = new ArrayList<>(spark(SparkSubmit.class));
        words.addAll(List.of("--master", url(), "--class", main));
        words.addAll(List.of(
                "--jars", String.join(",", jars.stream().map(Path::toString).toList())));
        settings.forEach((name, value) -> words.addAll(List.of("--conf", name + "=" + value)));
        words.add(jar.toString());
        return words;
    }

    Map<String, String> environment() {
        return Map.of(
                "SPARK_HOME",
                home.toString(),
                "SPARK_SCALA_VERSION",
                "2.13",
                "SPARK_LOCAL_IP",
                JavaProcesses.HOST,
                "SPARK_WORKER_DIR",
                home.resolve("work").toString());
    }

    private List<String> spark(Class<?> main) {
        return List.of("-Xmx512m", "-cp", home.resolve("jars") + "/*", main.getName());
    }

    /** Takes away the links to the jars, so that nobody who empties the folder follows them. */
    void uninstall() throws IOException {
        try (Stream<Path> jars = Files.list(home.resolve("jars"))) {
            for (Path jar : jars.toList()) {
                Files.delete(jar);
            }
        }
    }

    private void install(String classPath) throws IOException {
        Path jars = Files.createDirectories(home.resolve("jars"));
        List<Path> own = Arrays.stream(classPath.split(Pattern.quote(File.pathSeparator)))
                .map(Path::of)
                .filter(path -> path.toString().endsWith(".jar") && !ClusterJars.isOne(path))
                .toList();
        for (Path jar : own) {
            Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar);
        }
    }
}
