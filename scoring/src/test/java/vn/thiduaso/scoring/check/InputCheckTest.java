package vn.thiduaso.scoring.check;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class InputCheckTest {

    @Test
    void shouldListEveryCheckOnceUnderARuleOfItsOwn() {
        assertThat(InputCheck.all())
                .extracting(check -> check.getClass().getSimpleName())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(InputCheck.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
        assertThat(InputCheck.all())
                .extracting(InputCheck::rule)
                .doesNotHaveDuplicates()
                .allMatch(rule -> rule.matches("[a-z]+(-[a-z]+)*"));
    }

    @ParameterizedTest
    @CsvSource({
        // 33/34 = 97.0588… %
        "97.06, 2, 33, 34, 100, false",
        "97.05, 2, 33, 34, 100, true",
        "97.1, 1, 33, 34, 100, false",
        "97, 0, 33, 34, 100, false",
        "96, 0, 33, 34, 100, true",
        "0.97, 2, 33, 34, 1, false",
        // a half is within rounding, either way
        "12.5, 1, 1, 8, 100, false",
        "13, 0, 1, 8, 100, false",
        "12, 0, 1, 8, 100, false",
        // what a spreadsheet computed, with its noise
        "97.05882352941177, 14, 33, 34, 100, false",
        "97.05882352941175, 14, 33, 34, 100, false",
        "97.058823530, 9, 33, 34, 100, true",
        // nothing to compare
        "5, 0, 0, 0, 100, false",
        "NaN, 0, 1, 2, 100, false",
        "5, 0, NaN, 2, 100, false",
        "5, 0, 1, NaN, 100, false"
    })
    void shouldCompareARatioWithItsPartsToTheWrittenDigit(
            double written, int digits, double numerator, double denominator, double divisor, boolean differs) {
        assertThat(RatioDiffers.differs(written, digits, numerator, denominator, divisor))
                .isEqualTo(differs);
    }

    @ParameterizedTest
    @CsvSource({
        "0.97, true, true",
        "1, true, true",
        "1.01, true, false",
        "0, true, false",
        "-0.5, true, false",
        "NaN, true, false",
        "0.97, false, false",
        "1, false, false",
        "1.01, false, true",
        "NaN, false, false"
    })
    void shouldKnowAShareAmongPercentagesAndTheOtherWayRound(double value, boolean percent, boolean otherwise) {
        assertThat(PercentOrShare.looksOtherwise(value, percent)).isEqualTo(otherwise);
    }

    @ParameterizedTest
    @CsvSource({
        "INTEGER, -3, số, true",
        "INTEGER, 2.5, số, false",
        "COUNT, 0, hồ sơ, true",
        "COUNT, -1, hồ sơ, false",
        "COUNT, 0.5, hồ sơ, false",
        "MONEY, 1500000, đồng, true",
        "MONEY, 0.5, đồng, false",
        "MONEY, -1, đồng, false",
        "MONEY, 0.001, nghìn đồng, true",
        "MONEY, 0.0001, ngàn đồng, false",
        "MONEY, 1234.567891, triệu đồng, true",
        "MONEY, 1234.5678912, triệu đồng, false",
        "MONEY, 0.000000001, Tỷ đồng, true",
        "MONEY, 0.0000000001, tỉ đồng, false",
        "MONEY, 1e18, đồng, true"
    })
    void shouldTellNumbersOfAKind(ValueType.Kind kind, double value, String unit, boolean allowed) {
        assertThat(new ValueType(kind).allows(value, unit)).isEqualTo(allowed);
    }
}
