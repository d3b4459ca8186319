package vn.thiduaso.scoring.award;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The money of one award: coefficient × base salary in force on the day of the decision, rounded up (Nghị định 152/2025/NĐ-CP Điều 49).
 *
 * @param rate by which rule
 * @param salary by which base salary
 */
public record Reward(Dated<RewardRate> rate, Dated<BaseSalary> salary) {

    /** Before it is rounded, in đồng. */
    public BigDecimal exact() {
        return rate.rule()
                .coefficient()
                .multiply(BigDecimal.valueOf(salary.rule().amount()));
    }

    /** In đồng. */
    public long amount() {
        BigDecimal step = BigDecimal.valueOf(salary.rule().step());
        return exact().divide(step, 0, RoundingMode.CEILING).multiply(step).longValueExact();
    }

    public boolean isUnconfirmed() {
        return rate.isUnconfirmed() || salary.isUnconfirmed();
    }
}
