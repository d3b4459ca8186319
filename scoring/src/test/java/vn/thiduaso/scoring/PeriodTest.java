package vn.thiduaso.scoring;

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
        "2024-02,2024-02-01,2024-02-29,2024-01"
    })
    void shouldReadWriteAndStepBack(String text, String first, String last, String previous) {
        Period period = Period.parse(text);

        assertThat(period).hasToString(text);
        assertThat(period.firstDay()).hasToString(first);
        assertThat(period.lastDay()).hasToString(last);
        assertThat(period.previous()).hasToString(previous);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26", "2026-Q5", "2026-H3", "2026-13", "2026-1", "2026-00", "0000", "2026Q1", "quý 1"})
    void shouldRefuseWhatIsNoPeriod(String text) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-Q3");
    }
}
