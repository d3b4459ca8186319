/**
 * The ranking page: who is where, up or down, and where points are lost (UC-001).
 *
 * <p>Start with {@link vn.thiduaso.dashboard.scores.ScoresDesk}.
 */
@NullMarked
package vn.thiduaso.dashboard.scores;

import org.jspecify.annotations.NullMarked;
