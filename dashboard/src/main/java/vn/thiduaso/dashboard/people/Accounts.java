package vn.thiduaso.dashboard.people;

import java.util.Optional;
import java.util.stream.Collectors;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.security.Role;

/** Accounts as the audit takes their hash. */
final class Accounts {

    private Accounts() {}

    /** Hash of what an account is, apart from its password: the same for the same account. */
    static Optional<String> hash(Account account) {
        String roles = account.rolesInOrder().stream().map(Role::code).collect(Collectors.joining(" "));
        return Optional.of(Act.hash(String.join(
                "\n",
                account.account(),
                account.name(),
                roles,
                account.unit().orElse(""),
                account.locked() ? "locked" : "open")));
    }
}
