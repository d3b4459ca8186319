package vn.thiduaso.dashboard.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an account is waiting for, as a list of accounts is filtered by it. */
enum AccountState {
    /** Logs in with a password of its own. */
    OPEN,
    /** Its password was made by somebody else and must be changed. */
    DUE,
    LOCKED;

    /** In addresses, and end of a key {@code people.state.…}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<AccountState> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(AccountState::code).toList();
    }

    /** All that hold of an account; at least one. */
    static List<AccountState> of(Account account) {
        if (!account.locked() && !account.passwordDue()) {
            return List.of(OPEN);
        }
        return Arrays.stream(values())
                .filter(one -> one == LOCKED && account.locked() || one == DUE && account.passwordDue())
                .toList();
    }
}
