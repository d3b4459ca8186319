package vn.thiduaso.scoring.award;

import java.math.BigDecimal;

/**
 * The money that comes with an award, as a multiple of the base salary.
 *
 * @param form code
 * @param coefficient at least 0: 1,5
 */
public record RewardRate(String form, Recipient recipient, BigDecimal coefficient) {

    public RewardRate {
        if (coefficient.signum() < 0) {
            throw new IllegalArgumentException("Hệ số tiền thưởng không được âm: " + form);
        }
    }
}
