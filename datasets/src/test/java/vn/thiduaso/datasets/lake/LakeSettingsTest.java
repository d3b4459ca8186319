package vn.thiduaso.datasets.lake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.iceberg.io.FileIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LakeSettingsTest {

    private static final String PASSWORD = "login-of-test";
    private static final String STORE_SECRET = "secret-of-test";
    private static final Map<String, String> ELSEWHERE = Map.of(
            "THIDUASO_DB_URL", "jdbc:postgresql://db/thiduaso",
            "THIDUASO_DB_USER", "thiduaso",
            "THIDUASO_DB_PASSWORD", PASSWORD,
            "THIDUASO_WAREHOUSE", "s3://bucket/lake",
            "THIDUASO_S3_ENDPOINT", "http://store:9000",
            "THIDUASO_S3_ACCESS_KEY", "key",
            "THIDUASO_S3_SECRET_KEY", STORE_SECRET);

    @TempDir
    Path home;

    @Test
    void shouldKeepEverythingUnderTheHomeFolder() {
        LakeSettings settings = LakeSettings.embedded(home);

        assertThat(settings.databaseUrl()).startsWith("jdbc:h2:file:" + home + "/thiduaso;AUTO_SERVER=TRUE");
        assertThat(settings.findLakeFolder()).contains(home.resolve("lake"));
        assertThat(settings.catalogProperties()).containsEntry("warehouse", "lake:/");
        try (FileIO files = settings.files()) {
            assertThat(files).isInstanceOf(LakeFileIO.class);
            assertThat(files.properties())
                    .containsExactlyEntriesOf(
                            Map.of("lake.root", home.resolve("lake").toString()));
        }
    }

    @Test
    void shouldTakeDatabaseAndObjectStoreFromTheEnvironment() {
        LakeSettings settings = LakeSettings.of(home, ELSEWHERE);

        assertThat(settings.findLakeFolder()).isEmpty();
        assertThat(settings.catalogProperties())
                .containsEntry("uri", "jdbc:postgresql://db/thiduaso")
                .containsEntry("jdbc.password", PASSWORD)
                .containsEntry("warehouse", "s3://bucket/lake");
        try (FileIO files = settings.files()) {
            assertThat(files.getClass().getName()).isEqualTo("org.apache.iceberg.aws.s3.S3FileIO");
            assertThat(files.properties())
                    .containsEntry("s3.endpoint", "http://store:9000")
                    .containsEntry("s3.path-style-access", "true")
                    .containsEntry("s3.access-key-id", "key")
                    .containsEntry("s3.secret-access-key", STORE_SECRET)
                    .containsEntry("s3.delete-enabled", "false");
        }
        assertThat(settings.toString()).contains("s3://bucket/lake").doesNotContain(PASSWORD, STORE_SECRET);
    }

    @Test
    void shouldLeaveKeysAndAddressOfAnObjectStoreToTheMachineWhenNotSet() {
        ObjectStore store = LakeSettings.of(home, Map.of("THIDUASO_WAREHOUSE", "s3://bucket/lake"))
                .store();

        assertThat(store.properties())
                .doesNotContainKeys("s3.endpoint", "s3.access-key-id", "s3.secret-access-key")
                .containsEntry("s3.path-style-access", "false")
                .containsEntry("client.region", "us-east-1");
    }

    /** What opens files goes to every executor; the login of the database must not go with it. */
    @Test
    void shouldSendNoLoginOfTheDatabaseWithTheFiles() throws IOException {
        LakeSettings inFolder = LakeSettings.of(
                home,
                Map.of(
                        "THIDUASO_DB_URL",
                        "jdbc:h2:mem:login;USER=sa;PASSWORD=" + PASSWORD,
                        "THIDUASO_DB_PASSWORD",
                        PASSWORD));
        try (Lake lake = Lake.open(inFolder)) {
            assertThat(bytes(lake.scores().sendable())).doesNotContain(PASSWORD);
            assertThat(bytes(lake.closedPeriods().io())).contains("lake.root").doesNotContain(PASSWORD);
        }
        try (FileIO files = LakeSettings.of(home, ELSEWHERE).files()) {
            assertThat(bytes(files)).contains(STORE_SECRET).doesNotContain(PASSWORD);
        }
    }

    private static String bytes(Object sent) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(sent);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    @Test
    void shouldListenOnTheLoopbackAddressOnly() throws IOException {
        try (Lake lake = Lake.open(LakeSettings.embedded(home))) {
            assertThat(lake.submissions().all()).isEmpty();
            Matcher server = Pattern.compile("server=(?:localhost|127\\.0\\.0\\.1)\\\\?:(\\d+)")
                    .matcher(Files.readString(home.resolve("thiduaso.lock.db")));
            assertThat(server.find()).isTrue();
            int port = Integer.parseInt(server.group(1));
            for (InetAddress address : foreignAddresses()) {
                assertThatThrownBy(() -> connect(address, port))
                        .as("port %d of %s", port, address)
                        .isInstanceOf(IOException.class);
            }
            connect(InetAddress.getByName("127.0.0.1"), port);
        }
    }

    private static List<InetAddress> foreignAddresses() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2000);
        }
    }
}
