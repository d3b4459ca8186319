/**
 * From the columns of a file to entries: what one unit sent for one code, cell by cell.
 *
 * <p>Start with {@link vn.thiduaso.ingest.map.HeaderMapping}, which recognises a long or a wide header, and
 * {@link vn.thiduaso.ingest.map.Layout}, which turns rows into {@link vn.thiduaso.ingest.map.Entry entries}. No value is judged here: that is
 * {@code check}.
 */
@NullMarked
package vn.thiduaso.ingest.map;

import org.jspecify.annotations.NullMarked;
