/**
 * What the law of emulation and commendation says: forms of awards, how many may be given, how councils vote, time limits, rewards. Dated data with their
 * citation; nothing here decides, people do.
 *
 * <p>Start with {@link vn.thiduaso.scoring.award.AwardRules}.
 */
@NullMarked
package vn.thiduaso.scoring.award;

import org.jspecify.annotations.NullMarked;
