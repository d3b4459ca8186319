/**
 * From points to a named level. Start with {@link vn.thiduaso.scoring.level.LevelScale}.
 */
@NullMarked
package vn.thiduaso.scoring.level;

import org.jspecify.annotations.NullMarked;
