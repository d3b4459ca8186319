package vn.thiduaso.scoring.award.eligibility;

import java.util.Optional;

import vn.thiduaso.scoring.award.AwardForm;
import vn.thiduaso.scoring.award.AwardRules;
import vn.thiduaso.scoring.award.Dated;

/** The form exists on the day the dossier was submitted (Nghị định 152/2025/NĐ-CP Điều 60). */
record FormInForce() implements Check {

    @Override
    public Look look(NominationFacts facts, AwardRules rules) {
        Nomination nomination = facts.nomination();
        Optional<Dated<AwardForm>> form = rules.form(nomination.form(), nomination.submitted());
        Known<Dated<AwardForm>> known = new Known<>(form);
        return Look.of(
                Verdict.of(form.isPresent()),
                Fact.of(FactName.FORM, new FactValue.Code(nomination.form())),
                Fact.of(FactName.SUBMITTED, new FactValue.Day(nomination.submitted())),
                Fact.of(
                        FactName.FORM_VALID,
                        FactValue.of(
                                known,
                                one -> new FactValue.Span(
                                        one.valid().from(), one.valid().to()))));
    }
}
