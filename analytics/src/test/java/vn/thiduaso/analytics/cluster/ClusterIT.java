package vn.thiduaso.analytics.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.analytics.job.ClusterJars;
import vn.thiduaso.analytics.run.OutputHashes;
import vn.thiduaso.datasets.indexset.IndexSetSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The same work on one machine with a folder, and on a cluster with an object store and PostgreSQL, where processes die in between. */
class ClusterIT {

    private static final String PASSWORD = "password-of-the-catalog";
    private static final String SECRET = "secret-of-the-store";
    private static final String LAKE = "PUT /" + Cluster.BUCKET + "/lake";

    @TempDir
    static Path folder;

    private static Cluster cluster;
    private static Gate gate;
    private static Installation there;
    private static Installation here;
    /** Hashes of every run of one machine. */
    private static Map<String, OutputHashes> expected;

    @BeforeAll
    static void start() throws Exception {
        Path modules = Path.of("").toAbsolutePath().getParent();
        cluster = Cluster.start(modules.resolve("analytics"), folder.resolve("cluster"), 2, PASSWORD, SECRET);
        gate = Gate.before(cluster.storePort());
        there = new Installation(
                cluster.processes(), modules, folder.resolve("there"), cluster.environment(gate.port()));
        Examples.close(there.settings());

        here = new Installation(cluster.processes(), modules, folder.resolve("here"), Map.of());
        Examples.close(here.settings());
        here.ingest("ingest-here", "load-packs");
        here.analytics("packs-here", "score-closed", "--master", "local[1]");
        Examples.score(here.settings());
        expected = here.runs();
    }

    @AfterAll
    static void stop() throws IOException {
        gate.close();
        cluster.close();
    }

    @Test
    void shouldGiveTheDigitsOfOneMachineUnderSparkSubmit() throws Exception {
        Set<String> before = there.runs().keySet();
        there.ingest("ingest-there", "load-packs");
        List<Path> jars = ClusterJars.of(there.classPath("analytics"));
        List<String> words = cluster.spark().submit(Installation.ANALYTICS, jars.get(0), jars, there.executors());
        words.addAll(there.command("score-closed"));
        there.finish("packs-there", words);

        Map<String, OutputHashes> runs = there.runs();
        runs.keySet().removeAll(before);
        assertThat(runs).hasSize(expected.size() - 2);
        assertThat(expected).containsAllEntriesOf(runs);
        assertThat(secretsSeen()).isEmpty();
    }

    @Test
    void shouldGiveTheSameDigitsWhenAWorkerIsKilledInMidRun() throws Exception {
        Gate.Hold writing = gate.holdAll(LAKE + "/score/data/");
        there.start(
                "score-there",
                there.driver(score(Examples.LOOKING_BACK, cluster.spark().url())));
        // each worker has one core, so both are in the middle of a task
        writing.await(2);
        cluster.processes().kill(StandaloneCluster.worker(1));
        gate.holdAll("nothing");
        there.await("score-there");

        assertThat(there.runs()).containsEntry(run("score-there"), expected.get(run("score-there")));
        assertThat(cluster.processes().log("master")).contains("Removing worker");
    }

    @Test
    void shouldShowNoRunOfAKilledDriverAndFinishItOnTheNextTry() throws Exception {
        Set<String> before = there.runs().keySet();
        List<String> driver =
                there.driver(score(Examples.SAMPLED, cluster.spark().url()));

        // while executors write scores, and when all is written but for the commit that makes the run visible
        for (String moment : List.of("/score/data/", "/run/metadata/")) {
            Gate.Hold held = gate.holdAll(LAKE + moment);
            there.start("killed", driver);
            held.await(1);
            assertThat(secretsSeen()).isEmpty();
            cluster.processes().kill("killed");
            gate.holdAll("nothing");
            assertThat(there.runs().keySet()).isEqualTo(before);
        }
        there.finish("again", driver);

        assertThat(there.runs())
                .containsEntry(run("again"), expected.get(run("again")))
                .hasSize(before.size() + 1);
    }

    @Test
    void shouldLoadAFileOfTheStoreAsOneMachineWhenDriverAndExecutorsAreKilled() throws Exception {
        LongFile file = LongFile.in(folder);
        here.ingest("long-here", file.command("ingest", file.figures().toString()));
        String address = file.send(there.settings(), Cluster.BUCKET);
        List<String> driver = there.driver(
                file.command("ingest-large", "--master", cluster.spark().url(), address));

        // all is written but for the commit that makes it count
        Gate.Hold listing = gate.holdAll(LAKE + "/submission/metadata/");
        there.start("long-killed", driver);
        listing.await(1);
        cluster.processes().kill("long-killed");
        gate.holdAll("nothing");
        assertThat(file.held(there.settings())).isEmpty();

        // then executors die while they write, and their tasks are done again
        Gate.Hold writing = gate.holdAll(LAKE + "/observation/data/");
        there.start("long-there", driver);
        writing.await(cluster.spark().workersAlive());
        cluster.spark().killExecutors();
        gate.holdAll("nothing");
        there.await("long-there");

        assertThat(file.held(there.settings())).hasSize(2).isEqualTo(file.held(here.settings()));
        assertThat(file.figures(there.settings())).isEqualTo(LongFile.FIGURES);
        there.finish("long-again", driver);
        assertThat(cluster.processes().log("long-again")).contains("đã nạp từ trước");
        assertThat(secretsSeen()).isEmpty();
    }

    private static String[] score(IndexSetSource source, String master) throws IOException {
        String file = Examples.file(folder, source).toString();
        return new String[] {"score", "--index-set", file, "--period", "2026-Q3", "--master", master};
    }

    /** The run that a scoring command says it made. */
    private static String run(String process) {
        return cluster.processes()
                .log(process)
                .lines()
                .filter(line -> line.matches("[0-9a-f]{8,}"))
                .findFirst()
                .orElseThrow();
    }

    /** Where a password or a key can be read: command lines of all processes, logs, Spark's record of events, folders of its workers. */
    private static Set<String> secretsSeen() throws IOException {
        Set<String> places = new TreeSet<>();
        ProcessHandle.allProcesses()
                .filter(process -> hasSecret(process.info().commandLine().orElse("")))
                .forEach(process -> places.add("command line of " + process.pid()));
        for (String below : List.of("events", "cluster/logs", "cluster/spark/work")) {
            try (Stream<Path> files = Files.walk(folder.resolve(below))) {
                files.filter(file ->
                                Files.isRegularFile(file) && !file.toString().endsWith(".jar"))
                        .filter(file -> hasSecret(text(file)))
                        .forEach(file -> places.add(file.toString()));
            }
        }
        return places;
    }

    private static boolean hasSecret(String text) {
        return text.contains(PASSWORD) || text.contains(SECRET);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
