package vn.thiduaso.dashboard.people;

import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jooq.DSLContext;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.tools.jdbc.JDBCUtils;

import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.ingest.wording.Vietnamese;

/** Gives accounts that were made before lists had an order what they are ordered by. */
public final class AccountOrderRepository {

    private AccountOrderRepository() {}

    /** Inside the caller's transaction. */
    public static void fill(Connection connection) {
        DSLContext tx = DSL.using(
                connection,
                JDBCUtils.dialect(connection),
                new Settings().withRenderQuotedNames(RenderQuotedNames.ALWAYS));
        Map<String, List<String>> roles = tx.fetch("select account, role from dashboard.account_role")
                .intoGroups(row -> row.get(0, String.class), row -> row.get(1, String.class));
        tx.fetch("select account, name from dashboard.account").forEach(row -> {
            String account = row.get(0, String.class);
            tx.execute(
                    "update dashboard.account set sort_key = ?, role_no = ? where account = ?",
                    Vietnamese.personKey(row.get(1, String.class)),
                    firstRole(AccountQueries.roles(roles.getOrDefault(account, List.of()))),
                    account);
        });
    }

    /** Place of the first of some roles in the table of rights, from 0; that after the last where there is none. */
    static int firstRole(Collection<Role> roles) {
        return roles.stream().mapToInt(Enum::ordinal).min().orElse(Role.values().length);
    }
}
