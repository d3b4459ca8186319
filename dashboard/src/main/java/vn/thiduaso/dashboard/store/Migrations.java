package vn.thiduaso.dashboard.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.jooq.SQLDialect;

/**
 * Brings the tables of schema {@code dashboard} up to date, wholly or not at all.
 *
 * <p>PostgreSQL takes back what a killed migration did. H2 keeps each statement the moment it is made, and half a migration can neither be gone on
 * with nor begun again: so the schema as it was is first written beside the database file, and as long as that file is there whoever opens the
 * database next puts it back and begins anew. Processes wait for each other at a locked file, which the system unlocks when its holder is killed.
 * A database in memory has neither.
 */
final class Migrations {

    static final String SCHEMA = "dashboard";

    private static final String BEFORE = ".before-upgrade.sql";
    private static final String LOCK = ".upgrade.lock";

    private final DataSource connections;
    private final SQLDialect dialect;
    private final Flyway flyway;

    Migrations(DataSource connections, SQLDialect dialect) {
        this.connections = connections;
        this.dialect = dialect;
        this.flyway = Flyway.configure()
                .dataSource(connections)
                .schemas(SCHEMA)
                .defaultSchema(SCHEMA)
                // triggers are written differently on each
                .locations(
                        "classpath:db/migration",
                        dialect == SQLDialect.H2 ? "classpath:db/h2" : "classpath:db/postgresql")
                .load();
    }

    /** Makes what is missing; returns when nobody else is about it either. */
    void run() {
        try {
            Optional<String> file = dialect == SQLDialect.H2 ? file() : Optional.empty();
            if (file.isPresent()) {
                runBeside(Path.of(file.get() + BEFORE), Path.of(file.get() + LOCK));
            } else {
                flyway.migrate();
            }
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void runBeside(Path before, Path lock) throws SQLException, IOException {
        if (Files.exists(before) || isMissingSome()) {
            runAlone(before, lock);
        } else {
            flyway.validate();
        }
    }

    private void runAlone(Path before, Path lock) throws SQLException, IOException {
        synchronized (Migrations.class) { // the lock of a file is one of processes, not of threads
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                if (Files.exists(before)) {
                    putBack(before);
                }
                if (isMissingSome()) {
                    write(before);
                    flyway.migrate();
                    Files.delete(before);
                }
            }
        }
    }

    private boolean isMissingSome() {
        return flyway.info().pending().length > 0;
    }

    /** Path of the database file without its ending; empty in memory. */
    private Optional<String> file() throws SQLException {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select database_path()")) {
            row.next();
            return Optional.ofNullable(row.getString(1));
        }
    }

    /** An empty file where there is no schema yet. It has its name only once it is whole. */
    private void write(Path before) throws SQLException, IOException {
        Path part = before.resolveSibling(before.getFileName() + ".part");
        Files.write(part, new byte[0]);
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            if (isThere(statement)) {
                statement.execute("script nopasswords nosettings to %s schema \"%s\"".formatted(quoted(part), SCHEMA));
            }
        }
        Files.move(part, before, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean isThere(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(
                "select count(*) from INFORMATION_SCHEMA.SCHEMATA where SCHEMA_NAME = '%s'".formatted(SCHEMA))) {
            return row.next() && row.getInt(1) > 0;
        }
    }

    private void putBack(Path before) throws SQLException, IOException {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists \"%s\" cascade".formatted(SCHEMA));
            if (Files.size(before) > 0) {
                statement.execute("runscript from " + quoted(before));
            }
        }
        Files.delete(before);
    }

    private static String quoted(Path file) {
        return "'" + file.toString().replace("'", "''") + "'";
    }
}
