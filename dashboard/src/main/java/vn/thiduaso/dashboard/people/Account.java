package vn.thiduaso.dashboard.people;

import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thiduaso.dashboard.security.Role;

/**
 * An account as it is listed.
 *
 * @param account name typed at login
 * @param name as shown
 * @param unit code of the unit it belongs to; empty when none
 * @param passwordDue whether its password was made by somebody else and must be changed
 * @param locked whether it may not log in
 * @param illustrative whether the demo made it: of a role, not of a person
 * @param createdBy who made it
 */
public record Account(
        String account,
        String name,
        Set<Role> roles,
        Optional<String> unit,
        boolean passwordDue,
        boolean locked,
        boolean illustrative,
        OffsetDateTime createdAt,
        String createdBy) {

    public Account {
        roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
    }

    Account withLocked(boolean other) {
        return new Account(account, name, roles, unit, passwordDue, other, illustrative, createdAt, createdBy);
    }

    /** In the order of the table of rights. */
    public List<Role> rolesInOrder() {
        return roles.stream().sorted().toList();
    }
}
