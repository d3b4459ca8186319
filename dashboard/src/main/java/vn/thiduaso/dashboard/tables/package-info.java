/**
 * What all tables have in common: which columns are shown, and, for lists, the order, what chooses rows, and files (UC-048).
 *
 * <p>Start with {@link vn.thiduaso.dashboard.tables.ListTable} and {@link vn.thiduaso.dashboard.tables.ColumnChoice}. Knows no feature and no database: a
 * list says itself what its columns are, and its queries put the order into SQL. Views kept under names are in {@code views}.
 */
@NullMarked
package vn.thiduaso.dashboard.tables;

import org.jspecify.annotations.NullMarked;
