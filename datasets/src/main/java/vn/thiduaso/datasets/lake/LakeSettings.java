package vn.thiduaso.datasets.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.apache.iceberg.CatalogProperties;
import org.apache.iceberg.CatalogUtil;
import org.apache.iceberg.exceptions.NotFoundException;
import org.apache.iceberg.io.FileIO;
import org.apache.iceberg.io.SeekableInputStream;

/**
 * Where the lake and the database are: a home folder with everything in it, or PostgreSQL and an object store by setting.
 *
 * <p>The one place that knows the JDBC address. Loading this class tells H2 to listen on {@value #LOOPBACK} only, so use it before the first
 * connection of the process ({@code AUTO_SERVER} opens a port for the second process).
 *
 * @param home folder of this installation; absolute
 * @param databaseUrl JDBC address of catalog and dashboard tables
 * @param databaseUser never empty
 * @param databasePassword may be empty
 * @param warehouse root of the lake: a folder, or {@code s3://bucket/lake}
 * @param store how the object store is reached; not used for a folder
 */
public record LakeSettings(
        Path home,
        String databaseUrl,
        String databaseUser,
        String databasePassword,
        String warehouse,
        ObjectStore store) {

    /** Name of the Iceberg catalog. */
    static final String CATALOG = "lake";

    private static final String LOOPBACK = "127.0.0.1";
    /** WRITE_DELAY=0: a commit is in the file before it is acknowledged; by default half a second of commits dies with a killed process. */
    private static final String H2_OPTIONS =
            ";AUTO_SERVER=TRUE;DATABASE_TO_UPPER=false;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0";

    static {
        if (System.getProperty("h2.bindAddress") == null) {
            System.setProperty("h2.bindAddress", LOOPBACK);
        }
    }

    public LakeSettings {
        home = home.toAbsolutePath().normalize();
    }

    /** The embedded default: everything under one folder that can be moved as a whole. */
    public static LakeSettings embedded(Path home) {
        return of(home, Map.of());
    }

    /**
     * The default, changed by {@code THIDUASO_DB_URL}, {@code _DB_USER}, {@code _DB_PASSWORD}, {@code THIDUASO_WAREHOUSE} and
     * {@code THIDUASO_S3_*} where set.
     */
    public static LakeSettings of(Path home, Map<String, String> environment) {
        Path absolute = home.toAbsolutePath().normalize();
        String embedded = "jdbc:h2:file:" + slashed(absolute.resolve("thiduaso")) + H2_OPTIONS;
        return new LakeSettings(
                absolute,
                setting(environment, "THIDUASO_DB_URL", embedded),
                setting(environment, "THIDUASO_DB_USER", "sa"),
                setting(environment, "THIDUASO_DB_PASSWORD", ""),
                setting(environment, "THIDUASO_WAREHOUSE", slashed(absolute.resolve("lake"))),
                ObjectStore.of(environment));
    }

    /** Local folder of the lake with its SHA256SUMS; not there when the warehouse is an object store. */
    public Optional<Path> findLakeFolder() {
        if (warehouse.startsWith("file:")) {
            return Optional.of(Path.of(URI.create(warehouse)));
        }
        return warehouse.contains("://")
                ? Optional.empty()
                : Optional.of(Path.of(warehouse).toAbsolutePath().normalize());
    }

    /**
     * Forces what the embedded database has written to the disk, so that an acknowledged commit survives a power cut; H2 leaves that to the
     * system. Nothing to do for PostgreSQL, which forces each commit itself.
     *
     * @throws UncheckedIOException when the disk refuses: the commit happened, yet must not be called safe
     */
    public void forceDatabase() {
        Path file = home.resolve("thiduaso.mv.db");
        if (databaseUrl.startsWith("jdbc:h2:") && Files.exists(file)) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                channel.force(true);
            } catch (IOException e) {
                throw new UncheckedIOException(file.toString(), e);
            }
        }
    }

    /**
     * A connection to the database, to be closed by the caller. Waits some seconds while another process is just opening the embedded file.
     *
     * @throws SQLException when the database refuses
     */
    public Connection connect() throws SQLException {
        return DatabaseDoor.open(this);
    }

    /** What Iceberg's JDBC catalog needs. The login stays in this process: files are opened without it, by {@link #files}. */
    Map<String, String> catalogProperties() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("uri", databaseUrl);
        properties.put("jdbc.user", databaseUser);
        properties.put("jdbc.password", databasePassword);
        properties.put("jdbc.schema-version", "V1");
        properties.put("warehouse", location());
        return properties;
    }

    /** Opens the lake's files; may be sent to other processes. Knows nothing of the database. */
    public FileIO files() {
        Map<String, String> properties = findLakeFolder()
                .map(folder -> Map.of(
                        CatalogProperties.FILE_IO_IMPL, LakeFileIO.class.getName(), LakeFileIO.ROOT, slashed(folder)))
                .orElseGet(store::properties);
        return CatalogUtil.loadFileIO(properties.get(CatalogProperties.FILE_IO_IMPL), properties, null);
    }

    /**
     * Asks the object store for a file that is not there. Nothing to ask for a folder. Amazon says of it only to keys that may list the bucket
     * ({@code s3:ListBucket}) that it is not there, to others that they may not read it; an existing file may not be there yet.
     *
     * @throws IOException when the store does not answer, has no such bucket or refuses the keys; with its words
     */
    public void reachWarehouse() throws IOException {
        if (findLakeFolder().isPresent()) {
            return;
        }
        try (FileIO files = files();
                SeekableInputStream nothing =
                        files.newInputFile(warehouse + "/nothing").newStream()) {
            nothing.read();
        } catch (NotFoundException reached) {
            // the answer of a store that knows the bucket and the keys
        } catch (RuntimeException refused) {
            throw new IOException(refused.getMessage(), refused);
        }
    }

    /** The lake's address inside table metadata: relative for a folder, so that it can be moved. */
    String location() {
        return findLakeFolder().isPresent() ? LakeFileIO.SCHEME + "/" : warehouse;
    }

    static String setting(Map<String, String> environment, String name, String otherwise) {
        String value = environment.getOrDefault(name, "").strip();
        return value.isEmpty() ? otherwise : value;
    }

    private static String slashed(Path path) {
        return Objects.requireNonNull(path).toString().replace('\\', '/');
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "LakeSettings[home=" + home + ", databaseUrl=" + databaseUrl + ", warehouse=" + warehouse + "]";
    }
}
