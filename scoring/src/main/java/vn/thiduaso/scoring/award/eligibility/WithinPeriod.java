package vn.thiduaso.scoring.award.eligibility;

import java.time.LocalDate;
import java.util.stream.IntStream;

import vn.thiduaso.scoring.award.AwardRules;
import vn.thiduaso.scoring.award.Movement;

/**
 * The achievement lies in years of the movement, is over when the dossier is submitted, and ended no more than so many months before (Nghị định 152/2025/NĐ-CP
 * Điều 33). Months end on the day of their number, or on the last day of a month that has none: 31/8 and six months are 28/2.
 */
record WithinPeriod(int months) implements Check {

    @Override
    public Look look(NominationFacts facts, AwardRules rules) {
        Nomination nomination = facts.nomination();
        LocalDate submitted = nomination.submitted();
        Known<Movement> movement = new Known<>(
                rules.review().movement(nomination.movement(), submitted).map(dated -> dated.rule()));
        Known<AchievementPeriod> achievement = facts.history().achievement();
        Known<LocalDate> last = achievement.map(period -> period.to().plusMonths(months));
        Verdict verdict = achievement
                .judge(period -> movement.test(one -> covers(one, period)))
                .and(achievement.test(period -> !period.to().isAfter(submitted)))
                .and(last.test(day -> !day.isBefore(submitted)));
        return Look.of(
                verdict,
                Fact.of(FactName.ACHIEVEMENT, FactValue.of(achievement, FactValue::of)),
                Fact.of(FactName.MOVEMENT, new FactValue.Code(nomination.movement())),
                Fact.of(
                        FactName.MOVEMENT_FIRST_YEAR,
                        FactValue.of(movement.map(WithinPeriod::firstYear), FactValue.Year::new)),
                Fact.of(
                        FactName.MOVEMENT_LAST_YEAR,
                        FactValue.of(movement.map(WithinPeriod::lastYear), FactValue.Year::new)),
                Fact.of(FactName.SUBMITTED, new FactValue.Day(submitted)),
                Fact.of(FactName.LAST_SUBMISSION, FactValue.of(last, FactValue.Day::new)));
    }

    private static boolean covers(Movement movement, AchievementPeriod period) {
        return IntStream.rangeClosed(period.from().getYear(), period.to().getYear())
                .noneMatch(year -> movement.phases(year).isEmpty());
    }

    private static int firstYear(Movement movement) {
        return movement.phases().stream().mapToInt(Movement.Phase::from).min().orElseThrow();
    }

    private static int lastYear(Movement movement) {
        return movement.phases().stream().mapToInt(Movement.Phase::to).max().orElseThrow();
    }
}
