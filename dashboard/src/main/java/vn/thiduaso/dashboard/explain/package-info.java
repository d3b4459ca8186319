/**
 * Where a figure comes from: steps, rule, law, source cell (UC-003).
 *
 * <p>Start with {@link vn.thiduaso.dashboard.explain.ExplainDesk}. The kernel explains; nothing is computed again here.
 */
@NullMarked
package vn.thiduaso.dashboard.explain;

import org.jspecify.annotations.NullMarked;
