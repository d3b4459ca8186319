/**
 * Counts what a council voted: from ballots to whether each candidate passed, and from those who passed to who gets a place.
 *
 * <p>Start with {@link vn.thiduaso.scoring.award.vote.RoundCount}. Knows nobody by name and no ballot by who gave it.
 */
@NullMarked
package vn.thiduaso.scoring.award.vote;

import org.jspecify.annotations.NullMarked;
