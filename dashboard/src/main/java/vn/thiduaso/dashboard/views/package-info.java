/**
 * Views of tables: what somebody chose on a table, kept under a name, shared, opened first (UC-048).
 *
 * <p>Start with {@link vn.thiduaso.dashboard.views.ViewDesk}; a table whose views are kept is an entry of {@link vn.thiduaso.dashboard.views.SavedTable}.
 * Knows no feature.
 */
@NullMarked
package vn.thiduaso.dashboard.views;

import org.jspecify.annotations.NullMarked;
