package vn.thiduaso.scoring.rounding;

import java.math.BigDecimal;
import java.math.RoundingMode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RoundingTest {

    @ParameterizedTest
    @CsvSource({
        "0.145,2,0.15",
        "0.144999,2,0.14",
        "1.005,2,1.01",
        "2.675,2,2.68",
        "-0.145,2,-0.15",
        "19.41,2,19.41",
        "0,2,0",
        "0.5,0,1",
        "8.835,2,8.84",
        "1000000.005,2,1000000.01"
    })
    void shouldRoundHalfUpAsOnPaper(double value, int digits, double expected) {
        assertThat(Rounding.halfUp(digits).round(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "HALF_EVEN,0.125,0.12",
        "HALF_EVEN,0.135,0.14",
        "DOWN,0.129,0.12",
        "DOWN,0.13,0.13",
        "HALF_UP,0.125,0.13"
    })
    void shouldFollowTheMode(Rounding.Mode mode, double value, double expected) {
        assertThat(new Rounding(2, mode).round(value)).isEqualTo(expected);
    }

    @Test
    void shouldKeepNaN() {
        assertThat(Rounding.halfUp(2).round(Double.NaN)).isNaN();
    }

    @Test
    void shouldTakeBinaryNoiseOffSumsOnly() {
        assertThat(Rounding.withoutNoise(0.13 + 3.66 + 2 + 6)).isEqualTo(11.79);
        assertThat(Rounding.withoutNoise(1 / 3.0)).isEqualTo(1 / 3.0);
    }

    @Property
    void shouldAgreeWithDecimalArithmeticOnRatios(
            @ForAll @IntRange(min = 0, max = 5000) int numerator,
            @ForAll @IntRange(min = 1, max = 5000) int denominator,
            @ForAll @IntRange(min = 1, max = 25) int max) {
        double binary = max * ((double) numerator / denominator);

        BigDecimal exact = BigDecimal.valueOf((long) max * numerator)
                .divide(BigDecimal.valueOf(denominator), 30, RoundingMode.FLOOR)
                .setScale(2, RoundingMode.HALF_UP);

        assertThat(Rounding.halfUp(2).round(binary)).isEqualTo(exact.doubleValue());
    }
}
