package vn.thiduaso.analytics.cluster;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.thiduaso.analytics.run.Manifest;
import vn.thiduaso.analytics.run.OutputHashes;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.ingest.cli.ExitCode;

/**
 * One lake, and the product's commands on it as the launcher starts them: each a process with the class path of its module.
 *
 * @param modules folder with the built modules
 * @param environment settings of the commands
 */
record Installation(JavaProcesses processes, Path modules, Path home, Map<String, String> environment) {

    static final String INGEST = "vn.thiduaso.ingest.cli.IngestCli";
    static final String ANALYTICS = "vn.thiduaso.analytics.cli.AnalyticsCli";

    /** Runs a command of {@code ingest} to its end; rows of packs may be kept out, as those of senders are. */
    void ingest(String name, String... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("-cp", classPath("ingest"), INGEST));
        words.addAll(command(command));
        start(name, words);
        await(name, List.of(ExitCode.DONE, ExitCode.PARTLY));
    }

    /** Runs a command of {@code analytics} to its end. */
    void analytics(String name, String... command) throws IOException, InterruptedException {
        finish(name, driver(command));
    }

    /** The words of a command of {@code analytics}, which is the driver of what it has Spark do. */
    List<String> driver(String... command) throws IOException {
        List<String> words = new ArrayList<>(List.of("-Xmx512m"));
        executors().forEach((key, value) -> words.add("-D" + key + "=" + value));
        words.addAll(List.of("-cp", classPath("analytics"), ANALYTICS));
        words.addAll(command(command));
        return words;
    }

    /** Spark's settings besides those of the product: small, with a record of everything Spark did. */
    Map<String, String> executors() throws IOException {
        Path events = Files.createDirectories(home.resolveSibling("events"));
        return new TreeMap<>(Map.of(
                "spark.executor.memory", "512m",
                "spark.executor.extraJavaOptions", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
                "spark.scheduler.minRegisteredResourcesRatio", "1.0",
                "spark.eventLog.enabled", "true",
                "spark.eventLog.compress", "false",
                "spark.eventLog.dir", events.toUri().toString()));
    }

    List<String> command(String... command) {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(1, List.of("--home", home.toString()));
        return words;
    }

    void start(String name, List<String> words) throws IOException {
        processes.start(name, environment, words);
    }

    void finish(String name, List<String> words) throws IOException, InterruptedException {
        start(name, words);
        await(name);
    }

    /** Waits for the end of a process, which must be a good one. */
    void await(String name) throws InterruptedException {
        await(name, List.of(ExitCode.DONE));
    }

    private void await(String name, List<Integer> good) throws InterruptedException {
        if (!good.contains(processes.process(name).waitFor())) {
            throw new IllegalStateException(name + " failed: " + processes.log(name));
        }
    }

    String classPath(String module) throws IOException {
        Path target = modules.resolve(module).resolve("target");
        Path jar = target.resolve("thiduaso-" + module + "-0.1.0-SNAPSHOT.jar");
        return jar + File.pathSeparator + Files.readString(target.resolve("classpath"));
    }

    LakeSettings settings() {
        return LakeSettings.of(home, environment);
    }

    /** Hashes of the results of every visible run, by its id; the manifest's are those of the rows. */
    Map<String, OutputHashes> runs() {
        Map<String, OutputHashes> runs = new TreeMap<>();
        try (Lake lake = Lake.open(settings())) {
            for (RunRow run : lake.runs().all()) {
                OutputHashes stated = Manifest.readOutput(run.manifest());
                OutputHashes found = OutputHashes.of(lake.scores().of(run.id()));
                if (!found.equals(stated)) {
                    throw new IllegalStateException("rows of run " + run.id() + " are not those of its manifest");
                }
                runs.put(run.id(), found);
            }
        }
        return runs;
    }
}
