/**
 * The period a figure belongs to; the packages below hold the method.
 *
 * <p>Start with {@link vn.thiduaso.scoring.indexset.IndexSet} (what is asked) and
 * {@link vn.thiduaso.scoring.kernel.Scorer} (how one unit is scored). JDK only: no clock, no file, no framework.
 */
@NullMarked
package vn.thiduaso.scoring;

import org.jspecify.annotations.NullMarked;
