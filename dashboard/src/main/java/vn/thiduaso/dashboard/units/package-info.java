/**
 * The profile of a unit: why its score is what it is, strengths and losses, over the periods (UC-002).
 *
 * <p>Start with {@link vn.thiduaso.dashboard.units.UnitDesk}.
 */
@NullMarked
package vn.thiduaso.dashboard.units;

import org.jspecify.annotations.NullMarked;
