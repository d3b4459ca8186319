package vn.thiduaso.scoring.award.eligibility;

import java.time.LocalDate;
import java.util.Optional;

import vn.thiduaso.scoring.award.AwardKind;

/**
 * An award the candidate got before, here or elsewhere.
 *
 * @param award unique among the awards of the candidate
 * @param form code
 * @param period the achievement its decision names; known to be empty where the decision names none
 * @param decided day of its decision
 * @param ended whether it was cancelled, or another decision stands in its place
 * @param basis whether the dossier gives it as a reason for the award that is asked for
 */
public record EarlierAward(
        String award,
        String form,
        Known<AwardKind> kind,
        Known<Optional<AchievementPeriod>> period,
        Known<LocalDate> decided,
        Known<Boolean> ended,
        Known<Boolean> basis) {

    /**
     * Last day of what was rewarded: the end of the achievement, and where the decision names none, the day of the decision (Nghị định 152/2025/NĐ-CP Điều 33
     * khoản 7).
     */
    public Known<LocalDate> until() {
        return period.flatMap(named -> named.map(one -> Known.of(one.to())).orElse(decided));
    }
}
