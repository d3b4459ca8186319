/**
 * How an office's own table is read: title rows, heads of several rows, totals between the figures, notes below.
 *
 * <p>Start with {@link vn.thiduaso.ingest.mapping.Mapping}, a value that people confirm and keep as YAML, and
 * {@link vn.thiduaso.ingest.mapping.MappedTable}, which reads a file by it into the entries that {@code map} makes of canonical files. Nothing is
 * guessed here: what a mapping does not say is a fault, and who makes mappings is {@code propose}.
 */
@NullMarked
package vn.thiduaso.ingest.mapping;

import org.jspecify.annotations.NullMarked;
