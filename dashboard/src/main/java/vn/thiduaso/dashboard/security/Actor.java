package vn.thiduaso.dashboard.security;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who makes a request.
 *
 * @param account name typed at login; empty for a visitor
 * @param name as shown
 * @param unit code of the unit he belongs to; empty when none
 * @param due what must be done before anything else
 * @param session hash of his session's token; empty for a visitor
 */
public record Actor(String account, String name, Set<Role> roles, Optional<String> unit, Due due, String session) {

    /** Somebody who has not logged in. */
    public static final Actor VISITOR = new Actor("", "", Set.of(), Optional.empty(), Due.NOTHING, "");

    /** What an account owes. */
    public enum Due {
        NOTHING(""),
        /** The code of his telephone: he is half logged in. */
        CODE("/login/code"),
        /** A password of his own: the present one was made by somebody else. */
        PASSWORD("/account/password"),
        /** Codes of a telephone: one of his roles needs them, and they are not on yet. */
        ENROL("/account/code");

        private final String path;

        Due(String path) {
            this.path = path;
        }

        /** Where it is done; empty for nothing. */
        public String path() {
            return path;
        }
    }

    public Actor {
        roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
    }

    /** In the order of the table of rights. */
    public List<Role> rolesInOrder() {
        return roles.stream().sorted().toList();
    }

    public boolean isVisitor() {
        return account.isEmpty();
    }
}
