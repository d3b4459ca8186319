/**
 * Files that list units: code, name, kind, peer group, span of validity.
 *
 * <p>Start with {@link vn.thiduaso.ingest.units.UnitTableReader}. A faulty row is kept out as a whole with all its faults; accepted and
 * quarantined rows add up to the rows read. Never writes.
 */
@NullMarked
package vn.thiduaso.ingest.units;

import org.jspecify.annotations.NullMarked;
