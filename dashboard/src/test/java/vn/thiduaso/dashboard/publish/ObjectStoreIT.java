package vn.thiduaso.dashboard.publish;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.NoLake;
import vn.thiduaso.dashboard.web.Server;
import vn.thiduaso.dashboard.web.ServerSettings;
import vn.thiduaso.datasets.lake.LakeSettings;

import static org.assertj.core.api.Assertions.assertThat;

/** UC-006 and UC-003 with the lake in a store that speaks S3: loaded, closed, scored, published, and asked for down to the cell. */
class ObjectStoreIT {

    private static final String HOST = "127.0.0.1";
    private static final String BUCKET = "thiduaso";
    private static final String SECRET = "secret-of-the-store";

    @TempDir
    static Path folder;

    private static Process store;
    private static Database database;
    private static Server server;
    private static String run;

    @BeforeAll
    static void publish() throws Exception {
        int port = freePort();
        store = startStore(port);
        LakeSettings settings = LakeSettings.of(
                folder.resolve("home"),
                Map.of(
                        "THIDUASO_WAREHOUSE",
                        "s3://" + BUCKET + "/lake",
                        "THIDUASO_S3_ENDPOINT",
                        "http://" + HOST + ":" + port,
                        "THIDUASO_S3_ACCESS_KEY",
                        BUCKET,
                        "THIDUASO_S3_SECRET_KEY",
                        SECRET));
        database = Database.open(settings.databaseUrl(), settings.databaseUser(), settings.databasePassword());
        server = Server.start(ServerSettings.of(0), () -> database, NoLake::open, Clock.systemUTC());
        run = LookingRuns.publishPlain(database, settings, folder, 12);
    }

    @AfterAll
    static void stop() {
        server.close();
        database.close();
        store.destroyForcibly();
    }

    @Test
    void shouldShowTheCellInTheFileThatAFigureCameFrom() throws Exception {
        assertThat(get("explain/U00/B?run=" + run))
                .contains("Ô nguồn", "so-lieu-LIEN-KET-2025.csv", "<b>D3</b>")
                .doesNotContain("khác điểm đã công bố");
    }

    @Test
    void shouldRankTheUnitsOfTheRun() throws Exception {
        assertThat(get("scores?group=*")).contains("xã Vân Canh", "/units/U00?run=" + run);
    }

    @Test
    void shouldKeepNothingOfTheLakeInTheHome() {
        assertThat(folder.resolve("home")).isDirectoryContaining(file -> file.endsWith("thiduaso.mv.db"));
        assertThat(folder.resolve("home/lake")).doesNotExist();
        assertThat(folder.resolve("buckets").resolve(BUCKET).resolve("lake/score/data"))
                .isNotEmptyDirectory();
    }

    private static String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.address() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    /** S3Proxy over a folder, in a process of its own: it brings other versions of what we use. */
    private static Process startStore(int port) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("buckets").resolve(BUCKET));
        Path settings = Files.writeString(
                folder.resolve("s3proxy.conf"), """
                s3proxy.endpoint=http://%s:%d
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                """.formatted(HOST, port, BUCKET, SECRET, folder.resolve("buckets")));
        Path log = folder.resolve("s3proxy.log");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process started = new ProcessBuilder(
                        java, "-Xmx256m", "-jar", "target/s3proxy.jar", "--properties", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        while (!Files.readString(log).contains("Started ")) {
            assertThat(started.isAlive()).as("store: %s", Files.readString(log)).isTrue();
            Thread.sleep(50);
        }
        return started;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }
}
