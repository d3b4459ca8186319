package vn.thiduaso.dashboard.store;

import java.time.Duration;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/**
 * An open database with up-to-date tables in schema {@code dashboard}: the H2 file of a home folder, or PostgreSQL.
 *
 * <p>Other processes may hold the same H2 file open: the address carries {@code AUTO_SERVER}. Closing gives the connections back.
 */
public final class Database implements AutoCloseable {

    /** Most that are open at a time. */
    public static final int CONNECTIONS = 8;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HikariDataSource connections;
    private final DSLContext sql;

    private Database(HikariDataSource connections, SQLDialect dialect) {
        this.connections = connections;
        this.sql = DSL.using(
                connections,
                dialect,
                new Settings().withRenderQuotedNames(RenderQuotedNames.ALWAYS).withExecuteLogging(false));
    }

    /**
     * Opens the database and runs the migrations that are still missing.
     *
     * @param url JDBC address: {@code jdbc:h2:…} or {@code jdbc:postgresql:…}
     * @throws IllegalArgumentException when the address is of another kind
     */
    public static Database open(String url, String user, String password) {
        SQLDialect dialect = dialect(url);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE.toMillis());
        // another process may be between locking the embedded file and serving it
        config.setInitializationFailTimeout(PATIENCE.toMillis());
        config.setPoolName("dashboard");
        HikariDataSource connections = new HikariDataSource(config);
        try {
            new Migrations(connections, dialect).run();
            return new Database(connections, dialect);
        } catch (RuntimeException fault) {
            connections.close();
            throw fault;
        }
    }

    private static SQLDialect dialect(String url) {
        if (url.startsWith("jdbc:h2:")) {
            return SQLDialect.H2;
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return SQLDialect.POSTGRES;
        }
        throw new IllegalArgumentException("Địa chỉ cơ sở dữ liệu phải bắt đầu bằng jdbc:h2: hoặc jdbc:postgresql:");
    }

    /** Where queries are made. Safe to share between threads. */
    public DSLContext sql() {
        return sql;
    }

    /** For libraries that bring their own SQL. */
    public DataSource connections() {
        return connections;
    }

    @Override
    public void close() {
        connections.close();
    }
}
