package vn.thiduaso.benchmarks.contest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import vn.thiduaso.benchmarks.Measured;

/** DuckDB in memory: here, and as the main of a process of its own. */
public final class Duck {

    private Duck() {}

    /** One statement from a file, then the end. Prints the seconds the statement took, without the start of the process. */
    public static void main(String[] arguments) throws IOException {
        String sql = Files.readString(Path.of(arguments[0]));
        long began = System.nanoTime();
        run(sql);
        System.out.println((System.nanoTime() - began) / 1e9);
    }

    /** One statement in a cold process. */
    public static Measured process(String sql, Path scratch) {
        try {
            Files.createDirectories(scratch);
            Path file = Files.writeString(scratch.resolve("job.sql"), sql);
            return Measured.run(List.of(
                    ProcessHandle.current().info().command().orElse("java"),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Duck.class.getName(),
                    file.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void run(String sql) {
        try (Connection duck = open();
                Statement statement = duck.createStatement()) {
            statement.execute("SET preserve_insertion_order = false");
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The one number a query gives. */
    public static long number(String sql) {
        try (Connection duck = open();
                Statement statement = duck.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:duckdb:");
    }
}
