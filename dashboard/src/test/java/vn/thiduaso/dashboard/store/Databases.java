package vn.thiduaso.dashboard.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

/** The two databases every query is tried on. Each call gives an empty one. PostgreSQL starts once for all tests of the JVM. */
public enum Databases {
    H2 {
        @Override
        public Address address() {
            String url = "jdbc:h2:mem:" + UUID.randomUUID()
                    + ";DB_CLOSE_DELAY=-1;DATABASE_TO_UPPER=false;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
            return new Address(url, "sa", "");
        }
    },
    POSTGRESQL {
        @Override
        public Address address() {
            EmbeddedPostgres server = Postgres.server();
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
            return new Address(server.getJdbcUrl("postgres", name), "postgres", "postgres");
        }
    };

    /** Where a database is. */
    public record Address(String url, String user, String password) {}

    /** Of a new database without tables. */
    public abstract Address address();

    /** A new database with all tables. */
    public Database open() {
        Address address = address();
        return Database.open(address.url(), address.user(), address.password());
    }

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
