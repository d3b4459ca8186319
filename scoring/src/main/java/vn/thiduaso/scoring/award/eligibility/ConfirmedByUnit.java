package vn.thiduaso.scoring.award.eligibility;

import vn.thiduaso.scoring.award.AwardRules;

/** The unit confirmed the report of achievements. */
record ConfirmedByUnit() implements Check {

    @Override
    public Look look(NominationFacts facts, AwardRules rules) {
        Known<Boolean> confirmed = facts.dossier().confirmed();
        return Look.of(confirmed.test(yes -> yes), Fact.of(FactName.CONFIRMED, FactValue.of(confirmed)));
    }
}
