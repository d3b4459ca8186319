package vn.thiduaso.datasets.lake;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LakeSettingsTest {

    @TempDir
    Path home;

    @Test
    void shouldKeepEverythingUnderTheHomeFolder() {
        LakeSettings settings = LakeSettings.embedded(home);

        assertThat(settings.databaseUrl()).startsWith("jdbc:h2:file:" + home + "/thiduaso;AUTO_SERVER=TRUE");
        assertThat(settings.findLakeFolder()).contains(home.resolve("lake"));
        assertThat(settings.catalogProperties())
                .containsEntry("warehouse", "lake:/")
                .containsEntry("io-impl", "vn.thiduaso.datasets.lake.LakeFileIO")
                .containsEntry("lake.root", home.resolve("lake").toString());
    }

    @Test
    void shouldTakeDatabaseAndObjectStoreFromTheEnvironment() {
        LakeSettings settings = LakeSettings.of(
                home,
                Map.of(
                        "THIDUASO_DB_URL", "jdbc:postgresql://db/thiduaso",
                        "THIDUASO_DB_USER", "thiduaso",
                        "THIDUASO_DB_PASSWORD", "secret",
                        "THIDUASO_WAREHOUSE", "s3://bucket/lake"));

        assertThat(settings.findLakeFolder()).isEmpty();
        assertThat(settings.catalogProperties())
                .containsEntry("uri", "jdbc:postgresql://db/thiduaso")
                .containsEntry("warehouse", "s3://bucket/lake")
                .containsEntry("io-impl", "org.apache.iceberg.io.ResolvingFileIO")
                .doesNotContainKey("lake.root");
        assertThat(settings.toString()).doesNotContain("secret");
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
