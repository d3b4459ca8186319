package vn.thiduaso.datasets.lake;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;

/**
 * Opens a connection to the database, and waits while another process is between locking the embedded file and serving it.
 *
 * <p>While the connection is held this process is either served or serves, so a connection that is opened meanwhile does not meet that moment.
 */
final class DatabaseDoor {

    /** H2: error opening the database ("Lock file recently modified"), already in use, connection broken (the server is leaving). */
    private static final Set<Integer> H2_STARTING = Set.of(8000, 90020, 90067);

    private static final int TRIES = 50;
    private static final int PAUSE_MS = 200;

    private DatabaseDoor() {}

    /** @throws SQLException the last refusal, after some ten seconds of a busy embedded file; any other refusal at once */
    static Connection open(LakeSettings settings) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                return DriverManager.getConnection(
                        settings.databaseUrl(), settings.databaseUser(), settings.databasePassword());
            } catch (SQLException e) {
                if (attempt == TRIES || !H2_STARTING.contains(e.getErrorCode())) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the database", e);
        }
    }
}
