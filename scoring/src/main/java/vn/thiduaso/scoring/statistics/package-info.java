/**
 * What a rule needs to know of the other units before one unit can be scored.
 *
 * <p>Start with {@link vn.thiduaso.scoring.statistics.SampleStatistics}: mergeable, and the same for any order of rows.
 * A rule says what it needs ({@link vn.thiduaso.scoring.statistics.SampleNeed}); nothing else is gathered.
 */
@NullMarked
package vn.thiduaso.scoring.statistics;

import org.jspecify.annotations.NullMarked;
