/**
 * Who was to report for a period, who has, how fully, and whether in time.
 *
 * <p>Start with {@link vn.thiduaso.datasets.completeness.Completeness}. A period that is closed is seen with the units that were known when it was closed,
 * so that it never changes afterwards.
 */
@NullMarked
package vn.thiduaso.datasets.completeness;

import org.jspecify.annotations.NullMarked;
