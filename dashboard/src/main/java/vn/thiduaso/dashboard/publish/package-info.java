/**
 * From a finished run in the lake to what the pages show: one transaction, one pointer, one audit row.
 *
 * <p>Start with {@link vn.thiduaso.dashboard.publish.PublishDesk}. Adds nothing to the lake but index sets that were
 * published here; never computes a score.
 */
@NullMarked
package vn.thiduaso.dashboard.publish;

import org.jspecify.annotations.NullMarked;
