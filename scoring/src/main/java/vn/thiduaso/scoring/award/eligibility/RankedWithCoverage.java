package vn.thiduaso.scoring.award.eligibility;

import vn.thiduaso.scoring.award.AwardRules;

/** The unit has a rank in the run of the campaign. Below the coverage its index set demands a unit has none, so the coverage is told and not judged again. */
record RankedWithCoverage() implements Check {

    @Override
    public Look look(NominationFacts facts, AwardRules rules) {
        CandidateFacts candidate = facts.candidate();
        return Look.of(
                candidate.ranked().test(ranked -> ranked),
                Fact.of(FactName.RANKED, FactValue.of(candidate.ranked())),
                Fact.of(FactName.COVERAGE, FactValue.of(candidate.coverage(), FactValue.Fraction::new)));
    }
}
