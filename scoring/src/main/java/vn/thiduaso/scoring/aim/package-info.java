/**
 * What the movement is to reach by a day, and how far it has come: aims of resolutions and plans, dated data with their citation.
 *
 * <p>Start with {@link vn.thiduaso.scoring.aim.Aim} and {@link vn.thiduaso.scoring.aim.Progress}. Earns no points: it stands beside the index set,
 * whose figures it reads.
 */
@NullMarked
package vn.thiduaso.scoring.aim;

import org.jspecify.annotations.NullMarked;
