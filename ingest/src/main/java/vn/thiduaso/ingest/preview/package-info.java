/**
 * Index sets tried on files, for whoever designs a method: no home, no lake, nothing kept.
 *
 * <p>Start with {@link vn.thiduaso.ingest.preview.PreviewJob}. Reading, checks and pivot are those of {@code ingest} and {@code close}, the kernel
 * is the one of a run, so faults and digits are the same. Rows in which no check could find anything pass without the objects the checks need:
 * {@link vn.thiduaso.ingest.preview.PlainReader}. Never writes but the one table it is asked for.
 */
@NullMarked
package vn.thiduaso.ingest.preview;

import org.jspecify.annotations.NullMarked;
