package vn.thiduaso.scoring.award.eligibility;

import vn.thiduaso.scoring.award.AwardRules;

/** No picture of identity papers is in the dossier. */
record NoIdentityCards() implements Check {

    @Override
    public Look look(NominationFacts facts, AwardRules rules) {
        Known<IdentityCards> found = facts.dossier().identityCards();
        return Look.of(
                found.judge(IdentityCards::verdict),
                Fact.of(FactName.IDENTITY_CARDS, FactValue.of(found.map(IdentityCards::code), FactValue.Code::new)));
    }
}
