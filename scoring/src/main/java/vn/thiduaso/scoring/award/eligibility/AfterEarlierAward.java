package vn.thiduaso.scoring.award.eligibility;

import java.util.List;
import java.util.stream.Stream;

import vn.thiduaso.scoring.award.AwardRules;

/**
 * The achievement begins after what an earlier award of the form was for, which ends with the achievement its decision names, else with the day of the decision
 * (Nghị định 152/2025/NĐ-CP Điều 33 khoản 7). Awards that ended do not count.
 */
record AfterEarlierAward() implements Check {

    @Override
    public Look look(NominationFacts facts, AwardRules rules) {
        String form = facts.nomination().form();
        Known<AchievementPeriod> achievement = facts.history().achievement();
        Known<List<EarlierAward>> awards = facts.history()
                .earlier()
                .map(all ->
                        all.stream().filter(award -> award.form().equals(form)).toList());
        Verdict verdict = EarlierAwards.all(
                awards,
                award -> EarlierAwards.ended(award)
                        .or(achievement.judge(period ->
                                award.until().test(until -> period.from().isAfter(until)))));
        Stream<Fact> told = Stream.concat(
                Stream.of(
                        Fact.of(FactName.FORM, new FactValue.Code(form)),
                        Fact.of(FactName.ACHIEVEMENT, FactValue.of(achievement, FactValue::of))),
                EarlierAwards.facts(
                        awards, award -> Stream.of(EarlierAwards.until(award), EarlierAwards.endedFact(award))));
        return new Look(verdict, told.toList());
    }
}
