package vn.thiduaso.dashboard.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

/** The two databases every query is tried on. Each {@link #open} gives an empty one. PostgreSQL starts once for all tests of the JVM. */
public enum Databases {
    H2 {
        @Override
        public Database open() {
            String name = "jdbc:h2:mem:" + UUID.randomUUID()
                    + ";DB_CLOSE_DELAY=-1;DATABASE_TO_UPPER=false;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
            return Database.open(name, "sa", "");
        }
    },
    POSTGRESQL {
        @Override
        public Database open() {
            EmbeddedPostgres server = Postgres.server();
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
            return Database.open(server.getJdbcUrl("postgres", name), "postgres", "postgres");
        }
    };

    public abstract Database open();

    public static Stream<Databases> all() {
        return Stream.of(values());
    }

    private static final class Postgres {

        private static @Nullable EmbeddedPostgres running;

        static synchronized EmbeddedPostgres server() {
            if (running == null) {
                try {
                    EmbeddedPostgres started = EmbeddedPostgres.builder().start();
                    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(started)));
                    running = started;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return running;
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
