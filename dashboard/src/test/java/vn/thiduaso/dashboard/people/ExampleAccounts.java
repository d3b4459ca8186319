package vn.thiduaso.dashboard.people;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;

/** Accounts of tests. */
public final class ExampleAccounts {

    private static final OffsetDateTime THEN = OffsetDateTime.of(2026, 10, 1, 8, 0, 0, 0, ZoneOffset.UTC);

    private ExampleAccounts() {}

    /** An account that nobody logs in to: its sessions are begun by the test. */
    public static void put(Database database, String account, Set<Role> roles, Optional<String> unit) {
        put(database, account, roles, unit, "no password");
    }

    /** An account with a password that need not be changed. */
    public static void putWithPassword(Database database, String account, Role role, String password) {
        put(database, account, Set.of(role), Optional.empty(), new Passwords().hash(password));
    }

    private static void put(Database database, String account, Set<Role> roles, Optional<String> unit, String hash) {
        put(database, new AccountDraft(account, "Người " + account, roles, unit), hash);
    }

    /** An account of somebody called so, whatever that is. */
    public static void putNamed(Database database, String account, String name, Role role, String unit) {
        put(database, new AccountDraft(account, name, Set.of(role), Optional.of(unit)), "no password");
    }

    private static void put(Database database, AccountDraft draft, String hash) {
        new AccountRepository(database).add(draft, hash, false, true, "test", THEN);
    }

    /** What a telephone shows now. */
    public static String code(String secret) {
        return OneTimeCodes.code(secret.replace(" ", ""), Instant.now().getEpochSecond() / 30);
    }
}
