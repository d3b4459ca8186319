/**
 * Turns figures as sent into the wide rows of a closed period, one per unit in slot order.
 *
 * <p>Start with {@link vn.thiduaso.datasets.closing.ClosedPeriods}. No storage here: rows in, rows out. A draft period is pivoted the same way
 * and never stored.
 */
@NullMarked
package vn.thiduaso.datasets.closing;

import org.jspecify.annotations.NullMarked;
