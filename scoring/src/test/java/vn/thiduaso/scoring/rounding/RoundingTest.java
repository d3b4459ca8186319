package vn.thiduaso.scoring.rounding;

import java.math.BigDecimal;
import java.math.RoundingMode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        "1000000.005,2,1000000.01",
        "123456789.015,2,123456789.02",
        "123456789.014,2,123456789.01",
        "9999999999.995,2,1e10",
        "0.29,2,0.29",
        "2000000000000,2,2000000000000",
        "597500,9,597500",
        "597500.25,9,597500.25",
        "9007199254740993,0,9007199254740992",
        "1e300,12,1e300",
        "Infinity,2,Infinity"
    })
    void shouldRoundHalfUpAsOnPaper(double value, int digits, double expected) {
        assertThat(Rounding.halfUp(digits).round(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "HALF_EVEN,0.125,0.12",
        "HALF_EVEN,0.135,0.14",
        "HALF_EVEN,2.675,2.68",
        "HALF_EVEN,8.345,8.34",
        "HALF_EVEN,0.126,0.13",
        "HALF_EVEN,0.1249,0.12",
        "HALF_EVEN,123456789.015,123456789.02",
        "HALF_EVEN,123456789.025,123456789.02",
        "HALF_EVEN,123456789.013,123456789.01",
        "DOWN,0.29,0.29",
        "DOWN,-1.15,-1.15",
        "DOWN,123456789.029,123456789.02",
        "DOWN,0.129,0.12",
        "DOWN,0.13,0.13",
        "HALF_UP,0.125,0.13"
    })
    void shouldFollowTheMode(Rounding.Mode mode, double value, double expected) {
        assertThat(new Rounding(2, mode).round(value)).isEqualTo(expected);
    }

    @Test
    void shouldKeepUpToTwelveDecimals() {
        assertThat(Rounding.halfUp(12).round(1 / 3.0)).isEqualTo(0.333333333333);
        assertThat(Rounding.halfUp(12).unit()).isEqualTo(1e-12);
        assertThat(Rounding.halfUp(0).unit()).isEqualTo(1);
        assertThatThrownBy(() -> Rounding.halfUp(13)).hasMessageContaining("từ 0 đến 12");
        assertThatThrownBy(() -> Rounding.halfUp(-1)).hasMessageContaining("từ 0 đến 12");
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

    /** Also where sixteen units in the last place are more than half of the last digit. */
    @Property
    void shouldKeepWholeNumbersOfAnySize(
            @ForAll @LongRange(min = -(1L << 53), max = 1L << 53) long whole,
            @ForAll @IntRange(max = 12) int digits,
            @ForAll Rounding.Mode mode) {
        assertThat(new Rounding(digits, mode).round(whole)).isEqualTo(whole);
        assertThat(Rounding.withoutNoise(whole)).isEqualTo(whole);
    }

    /** Figures of up to twelve digits that end in 5: their products with powers of ten are noisy, and they are ties all the same. */
    @Property
    void shouldRoundTiesOfGreatFiguresAsOnPaper(
            @ForAll @LongRange(min = 0, max = 99_999_999_999L) long tenths, @ForAll @IntRange(max = 6) int digits) {
        BigDecimal tie = BigDecimal.valueOf(tenths * 10 + 5, digits + 1);
        for (Rounding.Mode mode : Rounding.Mode.values()) {
            double expected =
                    tie.setScale(digits, RoundingMode.valueOf(mode.name())).doubleValue();

            assertThat(new Rounding(digits, mode).round(tie.doubleValue())).isEqualTo(expected);
            assertThat(new Rounding(digits, mode).round(-tie.doubleValue())).isEqualTo(0.0 - expected);
        }
    }
}
