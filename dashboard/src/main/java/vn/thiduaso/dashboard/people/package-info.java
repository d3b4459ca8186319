/**
 * Accounts and the people behind them: logging in, passwords, roles.
 *
 * <p>Start with {@link vn.thiduaso.dashboard.people.AccountDesk} and {@link vn.thiduaso.dashboard.people.LoginDesk}. What a role may do is
 * decided in {@code security}.
 */
@NullMarked
package vn.thiduaso.dashboard.people;

import org.jspecify.annotations.NullMarked;
