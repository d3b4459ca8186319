package vn.thiduaso.scoring.award.eligibility;

import java.util.stream.Stream;

import vn.thiduaso.scoring.award.AwardRules;
import vn.thiduaso.scoring.award.DossierItem.Dossier;

/** A simplified dossier is for those only whom Nghị định 152/2025/NĐ-CP Điều 33 khoản 8 names. Of a full one nothing is asked. */
record SimplifiedOnlyFor() implements Check {

    @Override
    public Look look(NominationFacts facts, AwardRules rules) {
        Dossier dossier = facts.nomination().dossier();
        Verdict verdict = Verdict.of(dossier == Dossier.FULL)
                .or(facts.candidate().groups().judge(SpecialGroup::named));
        return new Look(
                verdict,
                Stream.concat(
                                Stream.of(Fact.of(FactName.DOSSIER, new FactValue.Code(dossier.code()))),
                                Groups.facts(facts.candidate().groups()))
                        .toList());
    }
}
