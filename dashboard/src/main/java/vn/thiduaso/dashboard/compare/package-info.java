/**
 * Two to five units side by side, indicator by indicator (UC-036).
 *
 * <p>Start with {@link vn.thiduaso.dashboard.compare.CompareDesk}.
 */
@NullMarked
package vn.thiduaso.dashboard.compare;

import org.jspecify.annotations.NullMarked;
