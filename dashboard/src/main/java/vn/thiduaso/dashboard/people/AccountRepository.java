package vn.thiduaso.dashboard.people;

import java.time.OffsetDateTime;
import java.util.Optional;

import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.audit.AuditRepository;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.ingest.wording.Vietnamese;

import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT;
import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT_ROLE;
import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT_SESSION;
import static vn.thiduaso.dashboard.store.jooq.Tables.API_TOKEN;
import static vn.thiduaso.dashboard.store.jooq.Tables.LOGIN_FAILURE;

/** Writes accounts, each change in one transaction. */
@Component
public class AccountRepository {

    /** SQL state of a unique key that is there already, on H2 and PostgreSQL. */
    private static final String KEY_TAKEN = "23505";

    private final DSLContext sql;

    public AccountRepository(Database database) {
        this.sql = database.sql();
    }

    /**
     * @param hash of its password
     * @param passwordDue whether the password must be changed at the first login
     * @throws InvalidAccountException when the name is taken
     */
    void add(AccountDraft draft, String hash, boolean passwordDue, boolean illustrative, String by, OffsetDateTime at) {
        Account account = new Account(
                draft.account(), draft.name(), draft.roles(), draft.unit(), passwordDue, false, illustrative, at, by);
        try {
            sql.transaction(transaction -> {
                insert(DSL.using(transaction), account, hash);
                AuditRepository.append(
                        transaction,
                        Act.of(
                                by,
                                Act.Kind.ADD_ACCOUNT,
                                Act.account(account.account()),
                                Optional.empty(),
                                Accounts.hash(account)),
                        at);
            });
        } catch (DataAccessException fault) {
            if (KEY_TAKEN.equals(fault.sqlState())) {
                throw new InvalidAccountException(new AccountFault("taken", draft.account()));
            }
            throw fault;
        }
    }

    private static void insert(DSLContext tx, Account account, String hash) {
        tx.insertInto(ACCOUNT)
                .set(ACCOUNT.ACCOUNT_, account.account())
                .set(ACCOUNT.NAME, account.name())
                .set(ACCOUNT.SEARCH_KEY, searchKey(account))
                .set(ACCOUNT.SORT_KEY, Vietnamese.personKey(account.name()))
                .set(ACCOUNT.ROLE_NO, AccountOrderRepository.firstRole(account.roles()))
                .set(ACCOUNT.UNIT, account.unit().orElse(null))
                .set(ACCOUNT.PASSWORD_HASH, hash)
                .set(ACCOUNT.PASSWORD_DUE, account.passwordDue())
                .set(ACCOUNT.PASSWORD_AT, account.createdAt())
                .set(ACCOUNT.LOCKED, account.locked())
                .set(ACCOUNT.ILLUSTRATIVE, account.illustrative())
                .set(ACCOUNT.CREATED_AT, account.createdAt())
                .set(ACCOUNT.CREATED_BY, account.createdBy())
                .execute();
        insertRoles(tx, account);
    }

    private static String searchKey(Account account) {
        return Vietnamese.searchKey(account.account() + " " + account.name());
    }

    private static void insertRoles(DSLContext tx, Account account) {
        for (Role role : account.rolesInOrder()) {
            tx.insertInto(ACCOUNT_ROLE).values(account.account(), role.code()).execute();
        }
    }

    /** @throws InvalidAccountException when no administrator would be left who can log in */
    void change(Account before, AccountDraft draft, String by, Optional<String> reason, OffsetDateTime at) {
        Account after = new Account(
                before.account(),
                draft.name(),
                draft.roles(),
                draft.unit(),
                before.passwordDue(),
                before.locked(),
                before.illustrative(),
                before.createdAt(),
                before.createdBy());
        sql.transaction(transaction -> {
            DSLContext tx = DSL.using(transaction);
            tx.update(ACCOUNT)
                    .set(ACCOUNT.NAME, after.name())
                    .set(ACCOUNT.SEARCH_KEY, searchKey(after))
                    .set(ACCOUNT.SORT_KEY, Vietnamese.personKey(after.name()))
                    .set(ACCOUNT.ROLE_NO, AccountOrderRepository.firstRole(after.roles()))
                    .set(ACCOUNT.UNIT, after.unit().orElse(null))
                    .where(ACCOUNT.ACCOUNT_.eq(after.account()))
                    .execute();
            tx.deleteFrom(ACCOUNT_ROLE)
                    .where(ACCOUNT_ROLE.ACCOUNT.eq(after.account()))
                    .execute();
            insertRoles(tx, after);
            write(transaction, Act.Kind.CHANGE_ACCOUNT, before, after, by, reason, at);
        });
    }

    /** @throws InvalidAccountException when no administrator would be left who can log in */
    void lock(Account before, boolean locked, String by, Optional<String> reason, OffsetDateTime at) {
        Account after = before.withLocked(locked);
        Act.Kind kind = locked ? Act.Kind.LOCK_ACCOUNT : Act.Kind.UNLOCK_ACCOUNT;
        sql.transaction(transaction -> {
            DSL.using(transaction)
                    .update(ACCOUNT)
                    .set(ACCOUNT.LOCKED, locked)
                    .where(ACCOUNT.ACCOUNT_.eq(before.account()))
                    .execute();
            write(transaction, kind, before, after, by, reason, at);
        });
    }

    /** Ends the sessions and writes the act down; then nobody else is changing accounts, and the last administrator can be counted. */
    private static void write(
            Configuration transaction,
            Act.Kind kind,
            Account before,
            Account after,
            String by,
            Optional<String> reason,
            OffsetDateTime at) {
        DSLContext tx = DSL.using(transaction);
        tx.deleteFrom(ACCOUNT_SESSION)
                .where(ACCOUNT_SESSION.ACCOUNT.eq(after.account()))
                .execute();
        Act act = Act.of(by, kind, Act.account(after.account()), Accounts.hash(before), Accounts.hash(after));
        AuditRepository.append(transaction, act.because(reason), at);
        boolean administered = tx.fetchExists(tx.selectOne()
                .from(ACCOUNT)
                .join(ACCOUNT_ROLE)
                .on(ACCOUNT_ROLE.ACCOUNT.eq(ACCOUNT.ACCOUNT_))
                .where(ACCOUNT_ROLE.ROLE.eq(Role.ADMINISTRATOR.code()))
                .and(ACCOUNT.LOCKED.isFalse()));
        if (!administered) {
            throw new InvalidAccountException(new AccountFault("last-administrator"));
        }
    }

    /** Somebody's own new password; ends all sessions of the account. */
    void changePassword(String account, String hash, OffsetDateTime at) {
        sql.transaction(transaction -> {
            setPassword(transaction, account, hash, false, at);
            AuditRepository.append(transaction, Act.of(account, Act.Kind.CHANGE_PASSWORD, Act.account(account)), at);
        });
    }

    /** A password for one login; unlocks the account, ends its sessions and access codes, and forgets its failed logins. */
    void resetPassword(Account account, String hash, String by, OffsetDateTime at) {
        sql.transaction(transaction -> {
            setPassword(transaction, account.account(), hash, true, at);
            DSL.using(transaction)
                    .update(ACCOUNT)
                    .set(ACCOUNT.LOCKED, false)
                    .where(ACCOUNT.ACCOUNT_.eq(account.account()))
                    .execute();
            DSL.using(transaction)
                    .deleteFrom(API_TOKEN)
                    .where(API_TOKEN.ACCOUNT.eq(account.account()))
                    .execute();
            AuditRepository.append(
                    transaction, Act.of(by, Act.Kind.RESET_PASSWORD, Act.account(account.account())), at);
        });
    }

    private static void setPassword(
            Configuration transaction, String account, String hash, boolean due, OffsetDateTime at) {
        DSLContext tx = DSL.using(transaction);
        tx.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, hash)
                .set(ACCOUNT.PASSWORD_DUE, due)
                .set(ACCOUNT.PASSWORD_AT, at)
                .where(ACCOUNT.ACCOUNT_.eq(account))
                .execute();
        tx.deleteFrom(ACCOUNT_SESSION)
                .where(ACCOUNT_SESSION.ACCOUNT.eq(account))
                .execute();
        tx.deleteFrom(LOGIN_FAILURE).where(LOGIN_FAILURE.ACCOUNT.eq(account)).execute();
    }
}
