package vn.thiduaso.ingest.check;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18.8955 | 18,9",
                "1.10452 | 1,105",
                "0.000123456 | 0,0001235",
                "1234567.8 | 1234568",
                "90 | 90",
                "0 | 0"
            })
    void shouldShowFourDigitsOfWhatWasComputedAndNeverCutAWholeNumber(double value, String shown) {
        assertThat(Figures.significant(value)).isEqualTo(shown);
    }
}
