package vn.thiduaso.scoring.award.eligibility;

import java.util.stream.Stream;

import vn.thiduaso.scoring.award.AwardRules;

/**
 * Nobody was rewarded in the year of the campaign before, by any form. The year of an award is that in which its achievement ended, else that of its decision;
 * awards that ended do not count. No rule was read: the data says whether it warns.
 */
record AlreadyRewarded() implements Check {

    @Override
    public Look look(NominationFacts facts, AwardRules rules) {
        int campaign = facts.nomination().year();
        HistoryFacts history = facts.history();
        Verdict verdict = EarlierAwards.all(
                history.earlier(),
                award -> EarlierAwards.ended(award).or(EarlierAwards.year(award).test(year -> year != campaign)));
        Stream<Fact> told = EarlierAwards.facts(
                history.earlier(),
                award -> Stream.of(
                        new Fact(
                                FactName.AWARD_YEAR,
                                award.award(),
                                FactValue.of(EarlierAwards.year(award), FactValue.Year::new)),
                        EarlierAwards.endedFact(award)));
        return new Look(
                verdict,
                Stream.concat(Stream.of(Fact.of(FactName.CAMPAIGN_YEAR, new FactValue.Year(campaign))), told)
                        .toList());
    }
}
