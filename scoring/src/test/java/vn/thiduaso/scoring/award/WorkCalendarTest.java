package vn.thiduaso.scoring.award;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.scoring.award.WorkCalendar.UnknownYearException;
import vn.thiduaso.scoring.award.WorkCalendar.Year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WorkCalendarTest {

    /** Thursday 1 and Friday 2 January 2026 are free, Saturday 10 is worked. */
    private static final WorkCalendar CALENDAR = new WorkCalendar(Map.of(
            2026,
            new Year(
                    Set.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2)),
                    Set.of(LocalDate.of(2026, 1, 10)),
                    Optional.empty())));

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 1, 2026-01-05", // over the holiday and the weekend
        "2026-01-05, 1, 2026-01-06",
        "2026-01-09, 1, 2026-01-10", // a Saturday that is worked
        "2026-01-09, 2, 2026-01-12",
        "2026-01-16, 1, 2026-01-19", // an ordinary weekend
        "2026-01-17, 1, 2026-01-19", // begun on a Saturday
        "2026-01-05, 10, 2026-01-16" // the worked Saturday is one of the ten
    })
    void shouldCountWorkingDaysAfterTheFirst(LocalDate begin, int days, LocalDate last) {
        assertThat(CALENDAR.after(begin, days)).isEqualTo(last);
        assertThat(CALENDAR.between(begin, last)).isEqualTo(days);
    }

    @Test
    void shouldCountNoneBackwards() {
        assertThat(CALENDAR.between(LocalDate.of(2026, 1, 9), LocalDate.of(2026, 1, 5)))
                .isZero();
    }

    @Test
    void shouldSayWhichYearNobodyEntered() {
        assertThatThrownBy(() -> CALENDAR.after(LocalDate.of(2026, 12, 31), 1))
                .isInstanceOf(UnknownYearException.class)
                .hasMessage("Chưa có lịch nghỉ năm 2027 (đang có: [2026])");
    }

    @Test
    void shouldTakeAYearFromWhoeverSaysItLater() {
        WorkCalendar own = new WorkCalendar(Map.of(2026, new Year(Set.of(), Set.of(), Optional.empty())));

        assertThat(CALENDAR.and(own).isWorkingDay(LocalDate.of(2026, 1, 1))).isTrue();
    }
}
