package vn.thiduaso.scoring.award.eligibility;

import java.util.OptionalInt;
import java.util.Set;

import vn.thiduaso.scoring.award.AwardRules;

/**
 * An individual did its work well, or better, in consecutive years (Nghị định 152/2025/NĐ-CP Điều 33 khoản 7).
 *
 * @param years the form asks for; empty while no source says it
 */
record YearsDoneWell(OptionalInt years) implements Check {

    private static final Set<YearResult> ENOUGH =
            Set.of(YearResult.EXCELLENT, YearResult.EXCELLENT_COLLECTIVE, YearResult.WELL);

    @Override
    public Look look(NominationFacts facts, AwardRules rules) {
        return new YearsOfWork(years, ENOUGH).look(facts.history());
    }
}
