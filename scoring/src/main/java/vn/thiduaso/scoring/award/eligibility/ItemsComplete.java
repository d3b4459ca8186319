package vn.thiduaso.scoring.award.eligibility;

import java.util.List;
import java.util.stream.Stream;

import vn.thiduaso.scoring.award.AwardRules;
import vn.thiduaso.scoring.award.DossierItem;

/** All parts that are required of such a dossier on the day of its submission are there. Where the rules name none, a person says what belongs to it. */
record ItemsComplete() implements Check {

    @Override
    public Look look(NominationFacts facts, AwardRules rules) {
        List<DossierItem> asked = asked(facts.nomination(), rules);
        Verdict verdict = asked.stream()
                .map(item -> facts.dossier().item(item.code()).test(there -> there))
                .reduce(asked.isEmpty() ? Verdict.NEEDS_PERSON : Verdict.PASSED, Verdict::and);
        Stream<Fact> head = Stream.of(
                Fact.of(
                        FactName.DOSSIER,
                        new FactValue.Code(facts.nomination().dossier().code())),
                Fact.of(FactName.ITEMS_ASKED, new FactValue.Count(asked.size())));
        Stream<Fact> told = asked.stream()
                .map(item -> new Fact(
                        FactName.ITEM, item.code(), FactValue.of(facts.dossier().item(item.code()))));
        return new Look(verdict, Stream.concat(head, told).toList());
    }

    private static List<DossierItem> asked(Nomination nomination, AwardRules rules) {
        return rules.review().items(nomination.form(), nomination.dossier(), nomination.submitted()).stream()
                .map(dated -> dated.rule())
                .filter(item -> item.required() && item.isAskedOf(nomination.candidates()))
                .toList();
    }
}
