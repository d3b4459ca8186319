package vn.thiduaso.scoring.award.eligibility;

import java.util.stream.Stream;

import vn.thiduaso.scoring.award.AwardKind;
import vn.thiduaso.scoring.award.AwardRules;

/**
 * No thematic or ad-hoc award is given as a reason for a merit award (Nghị định 152/2025/NĐ-CP Điều 4). Of which kind the award is that is asked for, its
 * movement says.
 */
record NotThematicBasis() implements Check {

    @Override
    public Look look(NominationFacts facts, AwardRules rules) {
        Nomination nomination = facts.nomination();
        Known<AwardKind> kind = new Known<>(rules.review()
                .movement(nomination.movement(), nomination.submitted())
                .map(dated -> dated.rule().kind()));
        HistoryFacts history = facts.history();
        Verdict verdict = kind.test(asked -> asked != AwardKind.MERIT)
                .or(EarlierAwards.all(history.earlier(), NotThematicBasis::mayStand));
        Fact asked = Fact.of(FactName.KIND, FactValue.of(kind.map(AwardKind::code), FactValue.Code::new));
        Stream<Fact> told = EarlierAwards.facts(
                history.earlier(),
                award -> Stream.of(
                        EarlierAwards.kind(award),
                        new Fact(FactName.AWARD_BASIS, award.award(), FactValue.of(award.basis()))));
        return new Look(verdict, Stream.concat(Stream.of(asked), told).toList());
    }

    private static Verdict mayStand(EarlierAward award) {
        return award.basis().test(basis -> !basis).or(award.kind().test(kind -> kind == AwardKind.MERIT));
    }
}
