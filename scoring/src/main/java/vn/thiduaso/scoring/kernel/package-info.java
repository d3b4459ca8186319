/**
 * Scores one unit from arrays in slot order, and explains it by the same walk.
 *
 * <p>Start with {@link vn.thiduaso.scoring.kernel.Scorer}. Plain arrays: Spark, the dashboard and the previews call this and nothing else.
 */
@NullMarked
package vn.thiduaso.scoring.kernel;

import org.jspecify.annotations.NullMarked;
