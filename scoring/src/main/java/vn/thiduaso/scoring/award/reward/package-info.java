/**
 * The money of one decision: which awards are paid and what they add up to.
 *
 * <p>Start with {@link vn.thiduaso.scoring.award.reward.RewardList}; one award alone is a {@link vn.thiduaso.scoring.award.Reward}.
 */
@NullMarked
package vn.thiduaso.scoring.award.reward;

import org.jspecify.annotations.NullMarked;
