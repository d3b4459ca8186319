package vn.thiduaso.scoring.award.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.award.Dated;
import vn.thiduaso.scoring.award.TimeLimit;
import vn.thiduaso.scoring.award.WorkCalendar;
import vn.thiduaso.scoring.award.WorkCalendar.UnknownYearException;
import vn.thiduaso.scoring.award.WorkCalendar.Year;
import vn.thiduaso.scoring.indexset.Citation;
import vn.thiduaso.scoring.indexset.Validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class TimelineTest {

    private static final Citation READ =
            new Citation("Thông báo", Optional.empty(), "", "", "", Citation.Certainty.VERBATIM, "");

    /** A week without Monday to Friday, 16–20 February 2026, and a Saturday that is worked, 28 February. 2027 was read nowhere. */
    private static final WorkCalendar CALENDAR = new WorkCalendar(Map.of(
            2026,
            new Year(
                    Set.copyOf(IntStream.rangeClosed(16, 20)
                            .mapToObj(day -> LocalDate.of(2026, 2, day))
                            .toList()),
                    Set.of(LocalDate.of(2026, 2, 28)),
                    Optional.of(READ)),
            2027,
            new Year(Set.of(LocalDate.of(2027, 1, 1)), Set.of(), Optional.empty())));

    @Test
    void shouldBeginEachStepWithTheLastDayOfTheOneBefore() {
        Timeline timeline = Timeline.from(LocalDate.of(2026, 2, 13), limits(1, 5, 2), CALENDAR);

        assertThat(timeline.steps())
                .extracting(TimelineStep::begin, TimelineStep::last)
                .containsExactly(
                        tuple(LocalDate.of(2026, 2, 13), LocalDate.of(2026, 2, 23)),
                        tuple(LocalDate.of(2026, 2, 23), LocalDate.of(2026, 2, 28)),
                        tuple(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 3)));
    }

    @Test
    void shouldGoBackFromTheLastDay() {
        Timeline timeline = Timeline.until(LocalDate.of(2026, 3, 3), limits(1, 5, 2), CALENDAR);

        assertThat(timeline.steps())
                .extracting(TimelineStep::begin)
                .containsExactly(LocalDate.of(2026, 2, 13), LocalDate.of(2026, 2, 23), LocalDate.of(2026, 2, 28));
        assertThat(timeline.steps().get(2).last()).isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @ParameterizedTest
    @CsvSource({
        // end, working days, begin, last
        "2026-02-22, 1, 2026-02-12, 2026-02-13", // ends on a Sunday after a week off
        "2026-02-23, 1, 2026-02-13, 2026-02-23",
        "2026-02-28, 1, 2026-02-27, 2026-02-28", // a Saturday that is worked
        "2026-03-01, 2, 2026-02-26, 2026-02-28"
    })
    void shouldBeginAsLateAsItMay(LocalDate end, int days, LocalDate begin, LocalDate last) {
        TimelineStep step = Timeline.until(end, limits(days), CALENDAR).steps().get(0);

        assertThat(step.begin()).isEqualTo(begin);
        assertThat(step.last()).isEqualTo(last);
    }

    @Property
    void aWorkingDayLaterIsTooLate(
            @ForAll @IntRange(max = 300) int day, @ForAll @IntRange(min = 1, max = 40) int days) {
        LocalDate end = LocalDate.of(2026, 4, 1).plusDays(day);

        LocalDate begin = CALENDAR.before(end, days);

        assertThat(CALENDAR.isWorkingDay(begin)).isTrue();
        assertThat(CALENDAR.after(begin, days)).isBeforeOrEqualTo(end);
        assertThat(CALENDAR.after(CALENDAR.after(begin, 1), days)).isAfter(end);
    }

    @Test
    void shouldSayWhereDaysOffOrALimitWereReadNowhere() {
        Dated<TimeLimit> guessed =
                new Dated<>(new TimeLimit("x", new Labels("x", ""), 1), always(), Optional.empty(), Optional.empty());

        assertThat(Timeline.from(LocalDate.of(2026, 12, 24), limits(3, 3, 3), CALENDAR)
                        .steps())
                .extracting(TimelineStep::unconfirmed)
                .containsExactly(false, true, true);
        assertThat(Timeline.from(LocalDate.of(2026, 3, 2), List.of(guessed), CALENDAR)
                        .steps())
                .extracting(TimelineStep::unconfirmed)
                .containsExactly(true);
        assertThat(CALENDAR.isUnconfirmed(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 1, 1)))
                .isTrue();
    }

    @Test
    void shouldRefuseYearsNobodyEntered() {
        assertThatThrownBy(() -> Timeline.from(LocalDate.of(2027, 12, 31), limits(1), CALENDAR))
                .isInstanceOf(UnknownYearException.class);
        assertThatThrownBy(() -> Timeline.until(LocalDate.of(2026, 1, 1), limits(1), CALENDAR))
                .isInstanceOf(UnknownYearException.class);
        assertThatThrownBy(() -> CALENDAR.before(LocalDate.of(2026, 3, 2), 0)).hasMessageContaining("từ 1 ngày");
    }

    private static List<Dated<TimeLimit>> limits(int... days) {
        return IntStream.of(days)
                .mapToObj(one -> new Dated<>(
                        new TimeLimit("step-" + one, new Labels("Bước", ""), one),
                        always(),
                        Optional.of(READ),
                        Optional.empty()))
                .toList();
    }

    private static Validity always() {
        return new Validity(LocalDate.of(2025, 7, 1), Optional.empty());
    }
}
