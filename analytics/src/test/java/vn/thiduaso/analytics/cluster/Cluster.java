package vn.thiduaso.analytics.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * What a national installation consists of, on the loopback address: Spark's master and workers, a store that speaks S3, and PostgreSQL for the
 * lake's catalog, each a process of its own. Everything is under one folder.
 */
final class Cluster implements AutoCloseable {

    static final String BUCKET = "thiduaso";

    private final JavaProcesses processes;
    private final S3Server store;
    private final EmbeddedPostgres postgres;
    private final String password;
    private final StandaloneCluster spark;

    private Cluster(
            JavaProcesses processes,
            S3Server store,
            EmbeddedPostgres postgres,
            String password,
            StandaloneCluster spark) {
        this.processes = processes;
        this.store = store;
        this.postgres = postgres;
        this.password = password;
        this.spark = spark;
    }

    /**
     * @param analytics folder of the built module
     * @param folder not there yet, or of a cluster that was stopped
     * @param password of the database's role; {@code secret} that of the store
     */
    static Cluster start(Path analytics, Path folder, int workers, String password, String secret)
            throws IOException, InterruptedException, SQLException {
        JavaProcesses processes = new JavaProcesses(folder.resolve("logs"));
        try {
            Path program = analytics.resolve("target/s3proxy.jar");
            S3Server store = S3Server.start(processes, program, folder.resolve("store"), BUCKET, secret);
            StandaloneCluster spark = StandaloneCluster.start(
                    processes,
                    folder.resolve("spark"),
                    Files.readString(analytics.resolve("target/classpath")),
                    workers);
            return new Cluster(processes, store, postgres(folder, password), password, spark);
        } catch (IOException | InterruptedException | SQLException | RuntimeException e) {
            processes.close();
            throw e;
        }
    }

    private static EmbeddedPostgres postgres(Path folder, String password) throws IOException, SQLException {
        boolean isNew = !Files.exists(folder.resolve("postgres"));
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .setCleanDataDirectory(false)
                .start();
        if (isNew) {
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create role thiduaso login password '" + password + "'");
                statement.execute("create database thiduaso owner thiduaso");
            }
        }
        return postgres;
    }

    JavaProcesses processes() {
        return processes;
    }

    StandaloneCluster spark() {
        return spark;
    }

    int storePort() {
        return store.port();
    }

    /** Settings of a process that uses the cluster. */
    Map<String, String> environment() {
        return environment(store.port());
    }

    /** The same with the store to be reached at another port. */
    Map<String, String> environment(int storePort) {
        Map<String, String> environment = new TreeMap<>(store.environment(BUCKET, storePort));
        environment.put("THIDUASO_DB_URL", "jdbc:postgresql://127.0.0.1:%d/thiduaso".formatted(postgres.getPort()));
        environment.put("THIDUASO_DB_USER", "thiduaso");
        environment.put("THIDUASO_DB_PASSWORD", password);
        environment.put("SPARK_LOCAL_IP", JavaProcesses.HOST);
        return environment;
    }

    @Override
    public void close() throws IOException {
        try (processes) {
            postgres.close();
        }
        spark.uninstall();
    }
}
