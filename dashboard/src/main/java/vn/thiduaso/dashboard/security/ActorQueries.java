package vn.thiduaso.dashboard.security;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.store.Database;

import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT;
import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT_ROLE;

/** Reads who an account is: for sessions of browsers, access codes of programs, and what somebody asked for before the server was stopped. */
@Component
public class ActorQueries {

    /** What {@link #of} reads of an account. */
    static final List<Field<?>> FIELDS =
            List.of(ACCOUNT.ACCOUNT_, ACCOUNT.NAME, ACCOUNT.UNIT, ACCOUNT.PASSWORD_DUE, ACCOUNT.CODE_ON);

    private final DSLContext sql;
    private final AccessSettings settings;

    ActorQueries(Database database, AccessSettings settings) {
        this.sql = database.sql();
        this.settings = settings;
    }

    /**
     * @param account a row with {@link #FIELDS}
     * @param confirmed false: the code of the telephone is still asked for
     * @param provider true: the provider vouched for him, and neither password nor code of this program was asked for
     * @param session hash of what he shows
     */
    Actor of(Record account, boolean confirmed, boolean provider, String session) {
        Set<Role> roles = roles(account.get(ACCOUNT.ACCOUNT_));
        return new Actor(
                account.get(ACCOUNT.ACCOUNT_),
                account.get(ACCOUNT.NAME),
                roles,
                Optional.ofNullable(account.get(ACCOUNT.UNIT)),
                confirmed ? due(account, roles, provider) : Actor.Due.CODE,
                session);
    }

    /** Who an account is where something goes on that he asked for; empty when there is none, or it is locked. */
    public Optional<Actor> find(String account) {
        return sql.select(FIELDS)
                .from(ACCOUNT)
                .where(ACCOUNT.ACCOUNT_.eq(account))
                .and(ACCOUNT.LOCKED.isFalse())
                .fetchOptional()
                .map(row -> of(row, true, true, ""));
    }

    private Actor.Due due(Record account, Set<Role> roles, boolean provider) {
        if (provider) {
            return Actor.Due.NOTHING;
        }
        if (account.get(ACCOUNT.PASSWORD_DUE)) {
            return Actor.Due.PASSWORD;
        }
        boolean needsCode = roles.stream().anyMatch(settings.codeRoles()::contains);
        return needsCode && !account.get(ACCOUNT.CODE_ON) ? Actor.Due.ENROL : Actor.Due.NOTHING;
    }

    private Set<Role> roles(String account) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        sql.select(ACCOUNT_ROLE.ROLE)
                .from(ACCOUNT_ROLE)
                .where(ACCOUNT_ROLE.ACCOUNT.eq(account))
                .orderBy(ACCOUNT_ROLE.ROLE)
                .forEach(row -> Role.find(row.value1()).ifPresent(roles::add));
        return roles;
    }
}
