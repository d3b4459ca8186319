package vn.thiduaso.scoring.award.eligibility;

import java.util.stream.Stream;

import vn.thiduaso.scoring.award.AwardRules;

/**
 * A farmer's model has been kept for so many years (Nghị định 152/2025/NĐ-CP Điều 27). Of others than farmers nothing is asked.
 *
 * @param years at least 1
 */
record FarmerModelYears(int years) implements Check {

    @Override
    public Look look(NominationFacts facts, AwardRules rules) {
        CandidateFacts candidate = facts.candidate();
        Verdict verdict = candidate
                .groups()
                .test(groups -> !groups.contains(SpecialGroup.FARMER))
                .or(candidate.modelYears().test(kept -> kept >= years));
        Fact kept = Fact.of(FactName.MODEL_YEARS, FactValue.of(candidate.modelYears(), FactValue.Count::new));
        return new Look(
                verdict,
                Stream.concat(Groups.facts(candidate.groups()), Stream.of(kept)).toList());
    }
}
