package vn.thiduaso.scoring.indexset;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;

class ValidityTest {

    @ParameterizedTest
    @CsvSource({
        "2022-06-01, 2023-06-30, 2022, true",
        "2022-06-01, 2023-06-30, 2023-H1, true",
        "2022-06-01, 2023-06-30, 2023, false",
        "2022-06-01, 2023-06-30, 2022-Q1, false",
        "2022-06-30, 2023-06-30, 2022-H1, true",
        "2022-06-01, , 2100, true",
        "2022-06-01, , 2021, false"
    })
    void shouldGoByTheLastDayOfThePeriod(LocalDate from, LocalDate to, String period, boolean covered) {
        assertThat(new Validity(from, Optional.ofNullable(to)).covers(Period.parse(period)))
                .isEqualTo(covered);
    }
}
