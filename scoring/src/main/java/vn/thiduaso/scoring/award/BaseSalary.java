package vn.thiduaso.scoring.award;

/**
 * What rewards are multiples of (lương cơ sở), and how they are rounded.
 *
 * @param amount a month, in đồng; more than 0
 * @param step rewards are rounded up to a multiple of it, in đồng; more than 0
 */
public record BaseSalary(long amount, long step) {

    public BaseSalary {
        if (amount <= 0 || step <= 0) {
            throw new IllegalArgumentException("Lương cơ sở và mức làm tròn phải lớn hơn 0");
        }
    }
}
