/**
 * Parquet files of the lake's tables from primitive arrays: what is written by the million, without an object for each figure.
 *
 * <p>Start with {@link vn.thiduaso.datasets.lake.columns.ColumnBlock}. Files are ordinary Parquet that any engine reads. The one package here that
 * names Parquet: the classes of its public releases, which an office PC has from Iceberg and a Spark process from Spark. No type of theirs may
 * reach Iceberg, whose Spark runtime has a copy under another name.
 */
@NullMarked
package vn.thiduaso.datasets.lake.columns;

import org.jspecify.annotations.NullMarked;
