package vn.thiduaso.scoring.award.reward;

import java.util.Comparator;
import java.util.List;

import vn.thiduaso.scoring.award.Reward;
import vn.thiduaso.scoring.award.reward.RewardLine.Outcome;

/**
 * The money of some awards: of several for the same period of one recipient only the highest is paid, for different periods each. Two periods are the same
 * when both their days are. Of equally high ones the first by code is paid.
 *
 * @param lines in the order in which the awards were given
 */
public record RewardList(List<RewardLine> lines) {

    private static final Comparator<RewardedAward> HIGHER = Comparator.<RewardedAward>comparingLong(
                    one -> one.reward().map(Reward::amount).orElse(0L))
            .reversed()
            .thenComparing(RewardedAward::award);

    public RewardList {
        lines = List.copyOf(lines);
    }

    /**
     * @param awards all whose money is worked out together, of one decision or several
     * @throws IllegalArgumentException when an award is there twice
     */
    public static RewardList of(List<RewardedAward> awards) {
        if (awards.stream().map(RewardedAward::award).distinct().count() < awards.size()) {
            throw new IllegalArgumentException("Có phần thưởng ghi hai lần");
        }
        return new RewardList(awards.stream()
                .map(one -> new RewardLine(
                        one, outcome(one, awards), awards.stream().anyMatch(one::crosses)))
                .toList());
    }

    private static Outcome outcome(RewardedAward one, List<RewardedAward> awards) {
        if (one.reward().isEmpty()) {
            return Outcome.NO_RULE;
        }
        RewardedAward highest =
                awards.stream().filter(one::isOfOnePeriodWith).min(HIGHER).orElse(one);
        return highest.equals(one) ? Outcome.PAID : Outcome.HIGHER_PAID;
    }

    /** In đồng: of those that are paid. */
    public long total() {
        return lines.stream().mapToLong(RewardLine::amount).sum();
    }

    /** Whether an amount is not known, or goes by a rule nobody read in a source. */
    public boolean isUnconfirmed() {
        return lines.stream()
                .anyMatch(
                        line -> line.award().reward().map(Reward::isUnconfirmed).orElse(true));
    }
}
