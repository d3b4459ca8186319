package vn.thiduaso.scoring.award.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import vn.thiduaso.scoring.award.AwardRules;

/**
 * No disciplinary review, inspection or complaint is pending. After discipline achievements count from its end (Nghị định 152/2025/NĐ-CP Điều 4): where one
 * ended on a day of the achievement, a person looks what is left of it.
 */
record NoPendingReview() implements Check {

    @Override
    public Look look(NominationFacts facts, AwardRules rules) {
        PendingReviews reviews = facts.history().reviews();
        Known<AchievementPeriod> achievement = facts.history().achievement();
        Verdict verdict = none(reviews.discipline())
                .and(none(reviews.inspection()))
                .and(none(reviews.complaint()))
                .and(reviews.disciplineEnds().judge(ends -> afterAll(achievement, ends)));
        List<Fact> told = new ArrayList<>(List.of(
                Fact.of(FactName.DISCIPLINE_PENDING, FactValue.of(reviews.discipline())),
                Fact.of(FactName.INSPECTION_PENDING, FactValue.of(reviews.inspection())),
                Fact.of(FactName.COMPLAINT_PENDING, FactValue.of(reviews.complaint())),
                Fact.of(
                        FactName.DISCIPLINES_ENDED,
                        FactValue.of(reviews.disciplineEnds().map(List::size), FactValue.Count::new))));
        reviews.disciplineEnds().value().stream()
                .flatMap(List::stream)
                .map(day -> Fact.of(FactName.DISCIPLINE_END, new FactValue.Day(day)))
                .forEach(told::add);
        told.add(Fact.of(FactName.ACHIEVEMENT, FactValue.of(achievement, FactValue::of)));
        return new Look(verdict, told);
    }

    private static Verdict none(Known<Boolean> pending) {
        return pending.test(yes -> !yes);
    }

    private static Verdict afterAll(Known<AchievementPeriod> achievement, List<LocalDate> ends) {
        if (ends.isEmpty()) {
            return Verdict.PASSED;
        }
        return achievement.judge(
                period -> ends.stream().allMatch(period.from()::isAfter) ? Verdict.PASSED : Verdict.NEEDS_PERSON);
    }
}
