package vn.thiduaso.scoring.award.eligibility;

import vn.thiduaso.scoring.award.AwardRules;

/**
 * At most so many percent of the collectives that lead their cluster or bloc and qualify for the flag of the province are proposed (Nghị định 152/2025/NĐ-CP
 * Điều 7).
 *
 * @param percent at least 1
 */
record LeadingShare(int percent) implements Check {

    @Override
    public Look look(NominationFacts facts, AwardRules rules) {
        Known<Share> leading = facts.list().leading();
        return Look.of(
                leading.test(share -> share.isAtMost(percent)),
                Fact.of(
                        FactName.LEADING,
                        FactValue.of(leading, share -> new FactValue.Part(share.part(), share.all()))));
    }
}
