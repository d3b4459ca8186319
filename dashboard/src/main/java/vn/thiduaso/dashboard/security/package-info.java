/**
 * Who acts, and what he may do: roles, actions and the one table between them, sessions, tokens of forms, the filter chain.
 *
 * <p>Start with {@link vn.thiduaso.dashboard.security.Rights}. Every page method names its {@link vn.thiduaso.dashboard.security.Action} by
 * {@link vn.thiduaso.dashboard.security.Needs}; what touches units adds {@link vn.thiduaso.dashboard.security.UnitAccess}'s condition to
 * its queries. Knows no page.
 */
@NullMarked
package vn.thiduaso.dashboard.security;

import org.jspecify.annotations.NullMarked;
