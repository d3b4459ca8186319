package vn.thiduaso.scoring.award.eligibility;

import java.time.LocalDate;

/**
 * The days an achievement is of.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record AchievementPeriod(LocalDate from, LocalDate to) {

    public AchievementPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Thời gian lập thành tích kết thúc " + to + " trước khi bắt đầu " + from);
        }
    }
}
