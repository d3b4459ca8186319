/**
 * Parquet columns of lists to and from primitive arrays: what a run reads and writes by the hundred million, without an object for each figure.
 *
 * <p>Start with {@link vn.thiduaso.analytics.columns.ClosedUnitReader} and {@link vn.thiduaso.analytics.columns.ColumnBlock}. Files are ordinary
 * Parquet that any engine reads; which columns there are, and what they mean, is said by the lake's tables. No Spark here.
 */
@NullMarked
package vn.thiduaso.analytics.columns;

import org.jspecify.annotations.NullMarked;
