package vn.thiduaso.scoring.award.reward;

import java.time.LocalDate;
import java.util.Optional;

import vn.thiduaso.scoring.award.Reward;

/**
 * An award whose money is asked for.
 *
 * @param award unique in the list
 * @param recipient who gets it, the same word in all its awards
 * @param from first day of the achievement it is for
 * @param to last day of it
 * @param reward by the rules of the day of the decision; empty where no rule or base salary held on it
 */
public record RewardedAward(String award, String recipient, LocalDate from, LocalDate to, Optional<Reward> reward) {

    public RewardedAward {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Thời gian lập thành tích kết thúc trước khi bắt đầu: " + award);
        }
    }

    boolean isOfOnePeriodWith(RewardedAward other) {
        return recipient.equals(other.recipient) && from.equals(other.from) && to.equals(other.to);
    }

    boolean crosses(RewardedAward other) {
        return recipient.equals(other.recipient)
                && !isOfOnePeriodWith(other)
                && !from.isAfter(other.to)
                && !other.from.isAfter(to);
    }
}
