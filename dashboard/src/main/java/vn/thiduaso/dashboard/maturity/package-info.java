/**
 * How far enterprises have come, by the levels of their index set: one of them against its peers and the next level, and all of them by level (UC-037).
 *
 * <p>Start with {@link vn.thiduaso.dashboard.maturity.MaturityDesk}. What a level asks for and what is lacking is told by
 * {@link vn.thiduaso.scoring.level.LevelStanding}.
 */
@NullMarked
package vn.thiduaso.dashboard.maturity;

import org.jspecify.annotations.NullMarked;
