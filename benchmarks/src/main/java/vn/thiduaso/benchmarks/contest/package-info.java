/**
 * One job on three engines' ways: a closed period of many units scored and ranked by {@code ./thiduaso score}, and the same by DuckDB from long and
 * from array Parquet.
 *
 * <p>Start with {@link vn.thiduaso.benchmarks.contest.Contest}. The job: 60 indicators scaled between the least and the greatest of the sample,
 * eight weighted pillars, weighted total, rank in the group, results as Parquet.
 */
@NullMarked
package vn.thiduaso.benchmarks.contest;

import org.jspecify.annotations.NullMarked;
