/**
 * Files as rows of cells, each with its physical address, whatever the format.
 *
 * <p>Start with {@link vn.thiduaso.ingest.read.SourceFile}, which finds out what a file really is, and {@link vn.thiduaso.ingest.read.TableReader},
 * which streams its rows, each sheet after its {@link vn.thiduaso.ingest.read.SheetShape}. A file that cannot be read as a whole is an {@link vn.thiduaso.ingest.read.UnreadableFileException} with a message
 * and a remedy in Vietnamese. No meaning here: what a column says is the business of {@code map}.
 */
@NullMarked
package vn.thiduaso.ingest.read;

import org.jspecify.annotations.NullMarked;
