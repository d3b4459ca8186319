package vn.thiduaso.datasets.lake;

import java.sql.Connection;
import java.sql.SQLException;

import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Trigger of a table in the embedded database whose rows are only added: refuses to change or take away one. Migrations of the dashboard name
 * it. It is here because the file belongs to the process that opened it first, and whoever opens it has this module.
 */
public final class AppendOnly implements Trigger {

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        throw new SQLException("rows of this table are only added");
    }
}
