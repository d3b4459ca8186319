package vn.thiduaso.dashboard.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.security.Role;

/**
 * What the form of an account sends.
 *
 * @param account name typed at login; null where the address says it
 * @param roles codes; null: none is chosen
 * @param reason for the audit; null or blank: none
 */
record PersonForm(
        @Nullable String account,
        @Nullable String name,
        @Nullable List<String> roles,
        @Nullable String unit,
        @Nullable String reason) {

    static PersonForm empty() {
        return new PersonForm(null, null, null, null, null);
    }

    static PersonForm of(Account account) {
        return new PersonForm(
                account.account(),
                account.name(),
                account.rolesInOrder().stream().map(Role::code).toList(),
                account.unit().orElse(null),
                null);
    }

    AccountDraft draft(String ofAccount) {
        Set<Role> known = EnumSet.noneOf(Role.class);
        if (roles != null) {
            roles.forEach(code -> Role.find(code).ifPresent(known::add));
        }
        return new AccountDraft(ofAccount, name == null ? "" : name, known, Optional.ofNullable(unit));
    }

    Optional<String> why() {
        return Optional.ofNullable(reason);
    }

    /** Read by the template. */
    public boolean has(Role role) {
        return roles != null && roles.contains(role.code());
    }
}
