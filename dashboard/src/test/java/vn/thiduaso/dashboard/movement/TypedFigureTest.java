package vn.thiduaso.dashboard.movement;

import java.util.OptionalDouble;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedFigureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "87,5; 87.5",
                "87.5; 87.5",
                "100; 100",
                "0; 0",
                "1.234,5; 1234.5",
                "1.234.567; 1234567",
                "0.125; 0.125",
                "1234; 1234"
            })
    void shouldReadAFigureAsPeopleTypeIt(String typed, double figure) {
        assertThat(TypedFigure.read(" " + typed)).isEqualTo(OptionalDouble.of(figure));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "1.234", "-3", "80%", "NaN", "1e5", "12,", "1,234.5", "9999999999999999"})
    void shouldTakeNothingThatIsNoFigureOrTwo(String typed) {
        assertThat(TypedFigure.read(typed)).isEmpty();
    }
}
