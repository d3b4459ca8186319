package vn.thiduaso.scoring.award.eligibility;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.scoring.award.AwardKind;
import vn.thiduaso.scoring.award.EligibilityName;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thiduaso.scoring.award.eligibility.ExampleNominations.PASSING;
import static vn.thiduaso.scoring.award.eligibility.ExampleNominations.YEAR_2026;
import static vn.thiduaso.scoring.award.eligibility.ExampleNominations.award;
import static vn.thiduaso.scoring.award.eligibility.ExampleNominations.history;
import static vn.thiduaso.scoring.award.eligibility.ExampleNominations.period;
import static vn.thiduaso.scoring.award.eligibility.ExampleNominations.submitted;
import static vn.thiduaso.scoring.award.eligibility.ExampleNominations.verdict;

class ChecksOfTimeTest {

    @ParameterizedTest
    @CsvSource({
        // from, to, submitted, verdict
        "2026-01-01, 2026-08-31, 2027-02-28, PASSED", // 31/8 and six months are 28/2
        "2026-01-01, 2026-08-31, 2027-03-01, FAILED",
        "2026-01-01, 2026-06-10, 2026-12-10, PASSED", // exactly six months
        "2026-01-01, 2026-06-09, 2026-12-10, FAILED",
        "2026-01-01, 2026-12-10, 2026-12-10, PASSED", // ends on the day
        "2026-01-01, 2026-12-11, 2026-12-10, FAILED", // is not over yet
        "2024-12-31, 2026-11-30, 2026-12-10, FAILED", // began before the movement
        "2025-01-01, 2026-11-30, 2026-12-10, PASSED",
        "2030-01-01, 2030-12-31, 2031-01-10, PASSED",
        "2030-01-01, 2031-01-01, 2031-01-10, FAILED" // went on after it
    })
    void shouldTakeAchievementsOfTheMovementWithinSixMonths(
            String from, String to, LocalDate submitted, Verdict verdict) {
        NominationFacts facts =
                submitted(PASSING.with(history(Known.of(period(from, to)), Known.of(List.of()))), submitted);

        assertThat(verdict(EligibilityName.WITHIN_PERIOD, facts)).isEqualTo(verdict);
    }

    @Test
    void shouldNeedAPersonWhereMovementOrAchievementAreNotKnown() {
        NominationFacts unknown = PASSING.with(history(Known.not(), Known.of(List.of())));
        NominationFacts before = submitted(PASSING, LocalDate.of(2025, 6, 30));

        assertThat(verdict(EligibilityName.WITHIN_PERIOD, unknown)).isEqualTo(Verdict.NEEDS_PERSON);
        assertThat(verdict(EligibilityName.WITHIN_PERIOD, before))
                .as("no movement that day, and the achievement is not over")
                .isEqualTo(Verdict.FAILED);
        assertThatThrownBy(() -> period("2026-02-01", "2026-01-31")).hasMessageContaining("trước khi bắt đầu");
    }

    @ParameterizedTest
    @CsvSource({
        // earlier decided, its period ended (none: names none, empty: not known), ended, verdict
        "2026-01-31, none,       false, FAILED", // counts to its decision, the achievement begins on 01/01
        "2025-12-31, none,       false, PASSED",
        "2026-01-01, none,       false, FAILED", // the day itself
        "2026-01-31, 2025-12-31, false, PASSED", // what it was for ended before
        "2025-12-31, 2026-01-01, false, FAILED",
        "2026-01-31, none,       true,  PASSED", // cancelled
        "2026-01-31, none,       ,      NEEDS_PERSON",
        "2025-12-31, none,       ,      PASSED", // whether it was cancelled or not
        "2026-01-31, ,           false, NEEDS_PERSON",
        ",           none,       false, NEEDS_PERSON",
        ",           2025-12-31, false, PASSED"
    })
    void shouldBeginAfterTheEarlierAward(LocalDate decided, String until, Boolean ended, Verdict verdict) {
        Known<Optional<AchievementPeriod>> period = until == null
                ? Known.not()
                : Known.of(until.equals("none") ? Optional.empty() : Optional.of(period("2025-01-01", until)));
        EarlierAward award = new EarlierAward(
                "1",
                "F",
                Known.of(AwardKind.THEMATIC),
                period,
                new Known<>(Optional.ofNullable(decided)),
                new Known<>(Optional.ofNullable(ended)),
                Known.of(false));

        assertThat(afterEarlier(Known.of(List.of(award)))).isEqualTo(verdict);
    }

    @Test
    void shouldLookAtEveryEarlierAwardOfTheFormOnly() {
        EarlierAward late = award("1", AwardKind.THEMATIC, "2026-06-01");
        EarlierAward early = award("2", AwardKind.THEMATIC, "2025-06-01");
        EarlierAward other =
                new EarlierAward("3", "G", late.kind(), late.period(), late.decided(), late.ended(), late.basis());

        assertThat(afterEarlier(Known.of(List.of(early, other)))).isEqualTo(Verdict.PASSED);
        assertThat(afterEarlier(Known.of(List.of(early, late, other)))).isEqualTo(Verdict.FAILED);
        assertThat(afterEarlier(Known.of(List.of()))).isEqualTo(Verdict.PASSED);
        assertThat(afterEarlier(Known.not())).isEqualTo(Verdict.NEEDS_PERSON);
    }

    @ParameterizedTest
    @CsvSource({
        // campaign is of 2026; decided, verdict
        "2025-12-31, PASSED",
        "2026-01-01, FAILED",
        "2026-12-31, FAILED",
        "2027-01-01, PASSED"
    })
    void shouldTellWhoWasRewardedInTheYear(String decided, Verdict verdict) {
        Known<List<EarlierAward>> earlier = Known.of(List.of(award("1", AwardKind.MERIT, decided)));

        assertThat(verdict(EligibilityName.ALREADY_REWARDED, PASSING.with(history(Known.of(YEAR_2026), earlier))))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        // 2025, 2026, asked, individual, collective
        "EXCELLENT,            EXCELLENT, 2, PASSED,       PASSED",
        "EXCELLENT_COLLECTIVE, EXCELLENT, 2, PASSED,       PASSED",
        "WELL,                 EXCELLENT, 2, PASSED,       FAILED",
        "DONE,                 EXCELLENT, 2, FAILED,       FAILED",
        "DONE,                 EXCELLENT, 1, PASSED,       PASSED", // the year of the achievement alone
        "EXCELLENT,            ,          2, NEEDS_PERSON, NEEDS_PERSON",
        "NOT_DONE,             ,          2, FAILED,       FAILED",
        "EXCELLENT,            EXCELLENT, ,  NEEDS_PERSON, NEEDS_PERSON", // how many years is not known
        "EXCELLENT,            DONE,      ,  FAILED,       FAILED"
    })
    void shouldAskForConsecutiveYears(
            YearResult first, YearResult second, Integer asked, Verdict individual, Verdict collective) {
        Map<Integer, YearResult> years = new HashMap<>();
        years.put(2025, first);
        if (second != null) {
            years.put(2026, second);
        }
        HistoryFacts old = PASSING.history();
        NominationFacts facts = PASSING.with(new HistoryFacts(old.achievement(), old.earlier(), old.reviews(), years));
        OptionalInt number = asked == null ? OptionalInt.empty() : OptionalInt.of(asked);

        assertThat(new YearsDoneWell(number)
                        .look(facts, ExampleNominations.RULES)
                        .verdict())
                .isEqualTo(individual);
        assertThat(new CollectiveExcellent(number)
                        .look(facts, ExampleNominations.RULES)
                        .verdict())
                .isEqualTo(collective);
    }

    @Test
    void shouldTellEveryYearItLookedAt() {
        Look look = new YearsDoneWell(OptionalInt.of(3)).look(PASSING, ExampleNominations.RULES);

        assertThat(look.facts())
                .contains(
                        new Fact(FactName.YEARS_ASKED, "", new FactValue.Count(3)),
                        new Fact(FactName.YEAR_RESULT, "2024", new FactValue.Code("excellent")));
        assertThat(look.facts())
                .filteredOn(fact -> fact.name() == FactName.YEAR_RESULT)
                .hasSize(3);
        assertThat(new YearsDoneWell(OptionalInt.of(4))
                        .look(PASSING, ExampleNominations.RULES)
                        .verdict())
                .as("nobody told of 2023")
                .isEqualTo(Verdict.NEEDS_PERSON);
    }

    private static Verdict afterEarlier(Known<List<EarlierAward>> earlier) {
        return verdict(EligibilityName.AFTER_EARLIER_AWARD, PASSING.with(history(Known.of(YEAR_2026), earlier)));
    }
}
