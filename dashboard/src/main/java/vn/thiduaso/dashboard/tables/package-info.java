/**
 * What all tables have in common: which columns are shown, and views kept under names (UC-048).
 *
 * <p>Start with {@link vn.thiduaso.dashboard.tables.ColumnChoice} and {@link vn.thiduaso.dashboard.tables.ViewDesk}. Knows no feature: a table says
 * itself what its columns are, and is an entry of {@link vn.thiduaso.dashboard.tables.SavedTable}.
 */
@NullMarked
package vn.thiduaso.dashboard.tables;

import org.jspecify.annotations.NullMarked;
