/**
 * The lake: what was sent, what was closed, what was scored, as Apache Iceberg tables in one folder or object store.
 *
 * <p>Start with {@link vn.thiduaso.datasets.lake.Lake}. Everything but its opening works on immutable records. A row becomes visible when the
 * row that lists it (submission, run) is committed, so a killed process leaves nothing half-visible. Nothing is ever overwritten or deleted
 * under its name. Never import Spark, a Parquet type or a Hadoop type here (but {@code columns}): the same classes run inside Spark, where those are
 * shaded.
 */
@NullMarked
package vn.thiduaso.datasets.lake;

import org.jspecify.annotations.NullMarked;
