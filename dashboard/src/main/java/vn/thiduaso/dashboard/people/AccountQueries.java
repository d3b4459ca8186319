package vn.thiduaso.dashboard.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;

import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT;
import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT_ROLE;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_SCORE;

/** Reads accounts, never their passwords. */
@Component
public class AccountQueries {

    private final DSLContext sql;

    public AccountQueries(Database database) {
        this.sql = database.sql();
    }

    public Optional<Account> find(String account) {
        return accounts(ACCOUNT.ACCOUNT_.eq(account), 0, 1).stream().findFirst();
    }

    /** All accounts by name typed at login, for a terminal; a page asks for some of them. */
    public List<Account> list() {
        return accounts(DSL.noCondition(), 0, Integer.MAX_VALUE);
    }

    /**
     * Some accounts by name typed at login.
     *
     * @param search part of either name, folded; empty: all
     */
    public List<Account> list(String search, int skip, int most) {
        return accounts(condition(search), skip, most);
    }

    /** @param search part of either name, folded; empty: all */
    static Condition condition(String search) {
        return search.isEmpty() ? DSL.noCondition() : ACCOUNT.SEARCH_KEY.contains(search);
    }

    /** Names of those units that some published run has. */
    Map<String, String> unitNames(List<String> units) {
        return sql.select(UNIT_SCORE.UNIT, DSL.max(UNIT_SCORE.NAME))
                .from(UNIT_SCORE)
                .where(UNIT_SCORE.UNIT.in(units))
                .groupBy(UNIT_SCORE.UNIT)
                .fetchMap(UNIT_SCORE.UNIT, DSL.max(UNIT_SCORE.NAME));
    }

    public boolean isEmpty() {
        return !sql.fetchExists(ACCOUNT);
    }

    private List<Account> accounts(Condition which, int skip, int most) {
        Map<String, List<String>> roles = sql.select(ACCOUNT_ROLE.ACCOUNT, ACCOUNT_ROLE.ROLE)
                .from(ACCOUNT_ROLE)
                .where(ACCOUNT_ROLE.ACCOUNT.in(DSL.select(ACCOUNT.ACCOUNT_)
                        .from(ACCOUNT)
                        .where(which)
                        .orderBy(ACCOUNT.ACCOUNT_)
                        .offset(skip)
                        .limit(most)))
                .orderBy(ACCOUNT_ROLE.ACCOUNT, ACCOUNT_ROLE.ROLE)
                .fetchGroups(ACCOUNT_ROLE.ACCOUNT, ACCOUNT_ROLE.ROLE);
        return sql.selectFrom(ACCOUNT)
                .where(which)
                .orderBy(ACCOUNT.ACCOUNT_)
                .offset(skip)
                .limit(most)
                .fetch(row -> account(row, roles));
    }

    /** @param roles codes, by account */
    static Account account(Record row, Map<String, List<String>> roles) {
        return new Account(
                row.get(ACCOUNT.ACCOUNT_),
                row.get(ACCOUNT.NAME),
                roles(roles.getOrDefault(row.get(ACCOUNT.ACCOUNT_), List.of())),
                Optional.ofNullable(row.get(ACCOUNT.UNIT)),
                row.get(ACCOUNT.PASSWORD_DUE),
                row.get(ACCOUNT.LOCKED),
                row.get(ACCOUNT.ILLUSTRATIVE),
                row.get(ACCOUNT.CREATED_AT),
                row.get(ACCOUNT.CREATED_BY));
    }

    /** What is no role is left out. */
    static Set<Role> roles(List<String> codes) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        codes.forEach(code -> Role.find(code).ifPresent(roles::add));
        return roles;
    }
}
