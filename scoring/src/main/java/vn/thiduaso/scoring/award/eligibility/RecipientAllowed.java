package vn.thiduaso.scoring.award.eligibility;

import java.util.ArrayList;
import java.util.List;

import vn.thiduaso.scoring.award.AwardForm;
import vn.thiduaso.scoring.award.AwardRules;

/** The form is given to recipients of this kind. Of a form that does not exist nothing is known. */
record RecipientAllowed() implements Check {

    @Override
    public Look look(NominationFacts facts, AwardRules rules) {
        Nomination nomination = facts.nomination();
        Known<AwardForm> form = new Known<>(
                rules.form(nomination.form(), nomination.submitted()).map(dated -> dated.rule()));
        List<Fact> told = new ArrayList<>();
        told.add(Fact.of(FactName.FORM, new FactValue.Code(nomination.form())));
        told.add(Fact.of(
                FactName.RECIPIENT, new FactValue.Code(nomination.recipient().code())));
        form.value().stream()
                .flatMap(one -> one.recipients().stream().sorted())
                .map(one -> Fact.of(FactName.RECIPIENT_OF_FORM, new FactValue.Code(one.code())))
                .forEach(told::add);
        return new Look(form.test(one -> one.recipients().contains(nomination.recipient())), told);
    }
}
