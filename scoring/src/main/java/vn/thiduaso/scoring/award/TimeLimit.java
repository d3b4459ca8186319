package vn.thiduaso.scoring.award;

import vn.thiduaso.scoring.Labels;

/**
 * How many working days a step may take.
 *
 * @param step code
 * @param workingDays at least 1
 */
public record TimeLimit(String step, Labels label, int workingDays) {

    public TimeLimit {
        if (workingDays < 1) {
            throw new IllegalArgumentException("Thời hạn phải từ 1 ngày làm việc: " + step);
        }
    }
}
