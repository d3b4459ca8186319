/**
 * Reads the aims of a movement: dated data with their citations, of a home or bundled.
 *
 * <p>Start with {@link vn.thiduaso.datasets.aim.AimSets}; docs/aims.md says how to write one.
 */
@NullMarked
package vn.thiduaso.datasets.aim;

import org.jspecify.annotations.NullMarked;
