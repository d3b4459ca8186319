package vn.thiduaso.scoring.award.eligibility;

import java.util.List;
import java.util.stream.Stream;

import vn.thiduaso.scoring.award.AwardRules;

/**
 * No other dossier tells the same achievement. One that is like it, and that nobody compared, needs a person. No rule was read: the data says whether it
 * warns.
 */
record SameAchievement() implements Check {

    @Override
    public Look look(NominationFacts facts, AwardRules rules) {
        Known<List<OtherDossier>> others = facts.dossier().others();
        Verdict verdict = others.judge(all ->
                all.stream().map(other -> other.same().test(same -> !same)).reduce(Verdict.PASSED, Verdict::and));
        Fact number = Fact.of(FactName.OTHER_DOSSIERS, FactValue.of(others.map(List::size), FactValue.Count::new));
        Stream<Fact> told = others.value().stream()
                .flatMap(List::stream)
                .map(other -> new Fact(FactName.SAME_ACHIEVEMENT, other.dossier(), FactValue.of(other.same())));
        return new Look(verdict, Stream.concat(Stream.of(number), told).toList());
    }
}
