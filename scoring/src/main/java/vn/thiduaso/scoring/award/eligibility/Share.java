package vn.thiduaso.scoring.award.eligibility;

/**
 * Some of a number of candidates.
 *
 * @param part from 0 to all
 * @param all at least 1
 */
public record Share(int part, int all) {

    private static final int HUNDRED = 100;

    public Share {
        if (all < 1 || part < 0 || part > all) {
            throw new IllegalArgumentException("Phần phải từ 0 đến tổng số: " + part + "/" + all);
        }
    }

    /** Exactly, without rounding: 1 of 5 are 20%. */
    boolean isAtMost(int percent) {
        return (long) part * HUNDRED <= (long) percent * all;
    }
}
