/**
 * How far the movement has come: its aims by content, measured by figures of published runs or reported by hand, and who in the council follows which
 * unit and content (UC-042).
 *
 * <p>Start with {@link vn.thiduaso.dashboard.movement.MovementDesk}. Where an aim stands is told by {@link vn.thiduaso.scoring.aim.Progress}.
 */
@NullMarked
package vn.thiduaso.dashboard.movement;

import org.jspecify.annotations.NullMarked;
