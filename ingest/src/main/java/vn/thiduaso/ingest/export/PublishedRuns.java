package vn.thiduaso.ingest.export;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

import vn.thiduaso.datasets.lake.LakeSettings;

/**
 * Which runs the dashboard shows now. The dashboard's pointer is the table {@code dashboard.published_run} (column {@code run}) in the database
 * of the lake's catalog; it is only read here, and while it is not there nothing is published.
 */
public final class PublishedRuns {

    private static final String RUNS = "select run from dashboard.published_run";

    private PublishedRuns() {}

    /** Ids of the published runs. */
    public static Set<String> read(LakeSettings settings) {
        try (Connection connection = settings.connect();
                ResultSet table = connection.getMetaData().getTables(null, "dashboard", "published_run", null)) {
            return table.next() ? runs(connection) : Set.of();
        } catch (SQLException e) {
            throw new IllegalStateException("the published runs cannot be read", e);
        }
    }

    private static Set<String> runs(Connection connection) throws SQLException {
        Set<String> runs = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement(RUNS);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                runs.add(rows.getString(1));
            }
        }
        return runs;
    }
}
