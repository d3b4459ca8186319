package vn.thiduaso.dashboard.people;

import java.util.Optional;

import vn.thiduaso.dashboard.security.Role;

/**
 * Which accounts.
 *
 * @param search part of either name, folded; empty: all
 * @param role one of its roles; empty: all
 * @param unit code of a unit it belongs to, or that is above the one it belongs to; empty: all
 */
record PeopleFilter(String search, Optional<Role> role, Optional<AccountState> state, String unit) {}
