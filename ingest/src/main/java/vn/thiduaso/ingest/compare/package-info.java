/**
 * Checks that look at other rows or other periods. They run when all files of a call are read, on arrays; start with
 * {@link vn.thiduaso.ingest.compare.Comparisons}. What a single entry decides is in {@code check}.
 */
@NullMarked
package vn.thiduaso.ingest.compare;

import org.jspecify.annotations.NullMarked;
