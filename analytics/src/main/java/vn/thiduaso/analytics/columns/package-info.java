/**
 * Parquet columns of lists to primitive arrays: what a run reads by the hundred million, without an object for each figure.
 *
 * <p>Start with {@link vn.thiduaso.analytics.columns.ClosedUnitReader}. Which columns there are, and what they mean, is said by the lake's tables; the
 * other way is {@link vn.thiduaso.datasets.lake.columns}. No Spark here.
 */
@NullMarked
package vn.thiduaso.analytics.columns;

import org.jspecify.annotations.NullMarked;
