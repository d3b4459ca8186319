/**
 * What loading millions of rows costs, beside DuckDB doing a part of it: reading, a range and a search for doubles, Parquet out.
 *
 * <p>Start with {@link vn.thiduaso.benchmarks.ingest.IngestContest}.
 */
@NullMarked
package vn.thiduaso.benchmarks.ingest;

import org.jspecify.annotations.NullMarked;
