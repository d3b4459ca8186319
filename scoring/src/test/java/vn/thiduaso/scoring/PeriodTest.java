package vn.thiduaso.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026,2026-01-01,2026-12-31,2025",
        "2026-H2,2026-07-01,2026-12-31,2026-H1",
        "2026-Q1,2026-01-01,2026-03-31,2025-Q4",
        "2026-10,2026-10-01,2026-10-31,2026-09",
        "2024-02,2024-02-01,2024-02-29,2024-01",
        "2999-12,2999-12-01,2999-12-31,2999-11",
        "1900-Q4,1900-10-01,1900-12-31,1900-Q3"
    })
    void shouldReadWriteAndStepBack(String text, String first, String last, String previous) {
        Period period = Period.parse(text);

        assertThat(period).hasToString(text);
        assertThat(period.firstDay()).hasToString(first);
        assertThat(period.lastDay()).hasToString(last);
        assertThat(period.previous()).hasToString(previous);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "26", "2026-Q5", "2026-H3", "2026-13", "2026-1", "2026-00", "0000", "1899", "3000", "1850-Q2",
                "2026Q1", "quý 1"
            })
    void shouldRefuseWhatIsNoPeriod(String text) {
        assertThat(Period.find(text)).isEmpty();
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-Q3");
    }

    @Test
    void shouldOrderByFirstDayThenTheLongerFirst() {
        List<Period> periods = Stream.of("2026-02", "2026-Q1", "2026-01", "2026-H1", "2026", "2025-12")
                .map(Period::parse)
                .sorted()
                .toList();

        assertThat(periods)
                .extracting(Period::toString)
                .containsExactly("2025-12", "2026", "2026-H1", "2026-Q1", "2026-01", "2026-02");
    }

    @ParameterizedTest
    @CsvSource({"1899,YEAR,1", "3000,YEAR,1", "2026,YEAR,2", "2026,HALF,0", "2026,QUARTER,5", "2026,MONTH,13"})
    void shouldRefusePartsThatAreNoPeriod(int year, Period.Kind kind, int number) {
        assertThatThrownBy(() -> new Period(year, kind, number)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR, 2026-11-28, 2026",
        "HALF, 2026-06-30, 2026-H1",
        "HALF, 2026-07-01, 2026-H2",
        "QUARTER, 2026-12-31, 2026-Q4",
        "MONTH, 2026-01-01, 2026-01"
    })
    void shouldBeThatOfADay(Period.Kind kind, LocalDate day, String period) {
        assertThat(Period.of(kind, day)).hasToString(period);
    }
}
