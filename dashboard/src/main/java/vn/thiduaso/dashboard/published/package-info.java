/**
 * What the pages may show: published runs, their index sets, their units.
 *
 * <p>Start with {@link vn.thiduaso.dashboard.published.RunQueries}. Reads only; every feature stands on it and it on none but the audit, which says when something was published.
 */
@NullMarked
package vn.thiduaso.dashboard.published;

import org.jspecify.annotations.NullMarked;
