/**
 * Which rules figures are scored by: sets, their trees, weights, citations, unconfirmed settings (UC-004).
 *
 * <p>Start with {@link vn.thiduaso.dashboard.indexsets.IndexSetsDesk}. Read only.
 */
@NullMarked
package vn.thiduaso.dashboard.indexsets;

import org.jspecify.annotations.NullMarked;
