package vn.thiduaso.dashboard.audit;

import java.sql.Connection;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.tools.jdbc.JDBCUtils;

/** Puts what was written before there was a chain into it, in the same order. All of it was of publishing runs. */
public final class EarlierEntriesRepository {

    private EarlierEntriesRepository() {}

    /** Inside the caller's transaction. */
    public static void chain(Connection connection) {
        SQLDialect dialect = JDBCUtils.dialect(connection);
        DSLContext tx = DSL.using(connection, dialect, new Settings().withRenderQuotedNames(RenderQuotedNames.ALWAYS));
        tx.fetch("select a.at, a.actor, a.object, a.after_value, b.manifest_sha256 as before_hash,"
                        + " c.manifest_sha256 as after_hash from dashboard.audit_unchained a"
                        + " left join dashboard.run b on b.run = a.before_value"
                        + " left join dashboard.run c on c.run = a.after_value order by a.seq")
                .forEach(row ->
                        AuditRepository.append(tx.configuration(), act(row), row.get("at", OffsetDateTime.class)));
    }

    private static Act act(Record row) {
        return Act.of(
                        Act.terminal(row.get("actor", String.class)),
                        Act.Kind.PUBLISH,
                        row.get("object", String.class),
                        Optional.ofNullable(row.get("before_hash", String.class)),
                        Optional.ofNullable(row.get("after_hash", String.class)))
                .aboutRun(row.get("after_value", String.class));
    }
}
