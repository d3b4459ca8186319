package vn.thiduaso.scoring.award.eligibility;

import java.util.OptionalInt;
import java.util.Set;

import vn.thiduaso.scoring.award.AwardRules;

/**
 * A collective did its work excellently, or is a Tập thể lao động xuất sắc, in consecutive years (Nghị định 152/2025/NĐ-CP Điều 33 khoản 7).
 *
 * @param years the form asks for; empty while no source says it
 */
record CollectiveExcellent(OptionalInt years) implements Check {

    private static final Set<YearResult> ENOUGH = Set.of(YearResult.EXCELLENT, YearResult.EXCELLENT_COLLECTIVE);

    @Override
    public Look look(NominationFacts facts, AwardRules rules) {
        return new YearsOfWork(years, ENOUGH).look(facts.history());
    }
}
