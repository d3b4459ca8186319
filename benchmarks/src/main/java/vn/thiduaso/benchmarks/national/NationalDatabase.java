package vn.thiduaso.benchmarks.national;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import vn.thiduaso.benchmarks.ProcessCost;

/**
 * A PostgreSQL of its own: the binaries that the tests use, with half a gigabyte of shared buffers and every commit forced to the disk.
 *
 * @param folder of its data, removed by whoever removes it
 */
record NationalDatabase(EmbeddedPostgres server, Path folder) implements AutoCloseable {

    private static final String NAME = "postgres";
    private static final String USER = "postgres";

    static NationalDatabase start(Path folder) {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setServerConfig("shared_buffers", "512MB")
                    .setServerConfig("max_wal_size", "4GB")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
            return new NationalDatabase(server, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the product's commands are told. */
    Map<String, String> environment() {
        return Map.of("THIDUASO_DB_URL", url(), "THIDUASO_DB_USER", USER, "THIDUASO_DB_PASSWORD", USER);
    }

    private String url() {
        return server.getJdbcUrl(USER, NAME);
    }

    /** Bytes of the whole database. */
    long bytes() {
        return Long.parseLong(
                rows("select pg_database_size('" + NAME + "')").get(0).get(0));
    }

    /** Tables of the dashboard, largest first: name, rows as the planner counts them, bytes with indexes, of these bytes of indexes. */
    List<List<String>> tables() {
        return rows(
                "select relname, greatest(reltuples, 0)::bigint, pg_total_relation_size(c.oid), pg_indexes_size(c.oid)"
                        + " from pg_class c join pg_namespace n on n.oid = relnamespace"
                        + " where nspname = 'dashboard' and relkind = 'r' order by 3 desc");
    }

    /** Sessions that wait for a lock now. */
    int waiting() {
        return Integer.parseInt(rows("select count(*) from pg_stat_activity where wait_event_type = 'Lock'")
                .get(0)
                .get(0));
    }

    private List<List<String>> rows(String query) {
        try (var connection = DriverManager.getConnection(url(), USER, USER);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            List<List<String>> rows = new ArrayList<>();
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(found.getString(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Counts from here what the server and its sessions cost. */
    ProcessCost cost() {
        try {
            long pid = Long.parseLong(
                    Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip());
            return new ProcessCost(ProcessHandle.of(pid).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
