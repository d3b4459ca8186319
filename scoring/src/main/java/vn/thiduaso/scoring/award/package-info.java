/**
 * What the law of emulation and commendation says: forms of awards, how many may be given, how councils vote, time limits, rewards. Dated data with their
 * citation; nothing here decides, people do.
 *
 * <p>Start with {@link vn.thiduaso.scoring.award.AwardRules}, and for how candidates are reviewed with {@link vn.thiduaso.scoring.award.ReviewRules}. What is
 * worked out from rules is in the packages below.
 */
@NullMarked
package vn.thiduaso.scoring.award;

import org.jspecify.annotations.NullMarked;
