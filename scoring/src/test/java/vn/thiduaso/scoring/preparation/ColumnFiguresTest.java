package vn.thiduaso.scoring.preparation;

import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class ColumnFiguresTest {

    private static final double MISSING = Double.NaN;

    @Test
    void shouldLeaveMissingFiguresOut() {
        ColumnFigures figures = ColumnFigures.of(3, MISSING, 1, 2);

        assertThat(figures.count()).isEqualTo(3);
        assertThat(figures.mean()).hasValue(2);
        assertThat(figures.min()).hasValue(1);
        assertThat(figures.max()).hasValue(3);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0.25, 1.75", "0.5, 2.5", "0.9, 3.7", "1, 4"})
    void shouldInterpolateQuantilesAsType7(double p, double expected) {
        assertThat(ColumnFigures.of(4, 2, 1, 3).quantile(p).orElseThrow()).isCloseTo(expected, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"-0.1", "1.1", "NaN"})
    void shouldRefuseAQuantileOutsideTheRange(double p) {
        assertThatThrownBy(() -> ColumnFigures.of(1).quantile(p)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldTakeTheSamplesStandardDeviation() {
        assertThat(ColumnFigures.of(1, 2, 3, 4).standardDeviation().orElseThrow())
                .isCloseTo(Math.sqrt(5.0 / 3), within(1e-15));
    }

    @Test
    void shouldHaveNoAnswerForABlankColumn() {
        ColumnFigures blank = ColumnFigures.of(MISSING, MISSING);

        assertThat(blank.count()).isZero();
        assertThat(blank.varies()).isFalse();
        assertThat(new OptionalDouble[] {
                    blank.min(),
                    blank.max(),
                    blank.mean(),
                    blank.median(),
                    blank.standardDeviation(),
                    blank.skewness(),
                    blank.kurtosis()
                })
                .containsOnly(OptionalDouble.empty());
    }

    @Test
    void shouldHaveNoSpreadForOneFigure() {
        ColumnFigures one = ColumnFigures.of(7);

        assertThat(one.mean()).hasValue(7);
        assertThat(one.median()).hasValue(7);
        assertThat(one.standardDeviation()).isEmpty();
    }

    @Test
    void shouldHaveNoShapeForAConstantColumn() {
        ColumnFigures constant = ColumnFigures.of(0.1, 0.1, 0.1, 0.1, 0.1);

        assertThat(constant.standardDeviation()).hasValue(0);
        assertThat(constant.skewness()).isEmpty();
        assertThat(constant.kurtosis()).isEmpty();
    }

    @Test
    void shouldAskForThreeFiguresForSkewnessAndFourForKurtosis() {
        assertThat(ColumnFigures.of(1, 2).skewness()).isEmpty();
        assertThat(ColumnFigures.of(1, 2, 3).skewness()).hasValue(0);
        assertThat(ColumnFigures.of(1, 2, 3).kurtosis()).isEmpty();
        assertThat(ColumnFigures.of(1, 2, 3, 4).kurtosis().orElseThrow()).isCloseTo(-1.2, within(1e-14));
    }

    @Test
    void shouldNotOverflow() {
        double[] huge = {1e308, 1.2e308, 1.7e308, -1.7e308, 0};
        double[] usual = {1, 1.2, 1.7, -1.7, 0};
        ColumnFigures figures = ColumnFigures.of(huge);

        assertThat(figures.mean().orElseThrow()).isCloseTo(4.4e307, within(1e293));
        assertThat(figures.skewness().orElseThrow())
                .isCloseTo(ColumnFigures.of(usual).skewness().orElseThrow(), within(1e-13));
        assertThat(figures.quantile(0.1).orElseThrow()).isFinite();
        assertThat(ColumnFigures.of(-1.7e308, 1.7e308).median()).hasValue(0);
    }

    @Test
    void shouldKeepTheDigitsOfALargeMean() {
        ColumnFigures figures = ColumnFigures.of(1e15 + 1, 1e15 + 2, 1e15 + 3, 1e15 + 4, 1e15 + 100);

        assertThat(figures.mean()).hasValue(1e15 + 22);
        assertThat(figures.skewness().orElseThrow())
                .isCloseTo(ColumnFigures.of(1, 2, 3, 4, 100).skewness().orElseThrow(), within(1e-12));
    }

    @Test
    void shouldRefuseAnInfiniteFigure() {
        assertThatThrownBy(() -> ColumnFigures.of(1, Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ColumnFigures.of(Double.NEGATIVE_INFINITY, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 5", "1, 0, 4", "2, 1, 2", "2.5, 3, 2", "9, 5, 0"})
    void shouldCountOnEachSideOfABound(double bound, int below, int above) {
        ColumnFigures figures = ColumnFigures.of(1, 2, 2, 3, 4);

        assertThat(figures.countBelow(bound)).isEqualTo(below);
        assertThat(figures.countAbove(bound)).isEqualTo(above);
    }

    @ParameterizedTest
    @CsvSource({"10, 20, 1, 1.0", "100, 121, 2, 0.1", "8, 1, 3, -0.5", "5, 5, 4, 0"})
    void shouldCompoundGrowth(double first, double last, double periods, double expected) {
        assertThat(Trend.compoundGrowth(first, last, periods)).isCloseTo(expected, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 0, 1", "-1, -2, 1", "1, 2, 0", "NaN, 1, 1", "1, Infinity, 1", "1e-300, 1e300, 1"})
    void shouldRefuseGrowthWithoutAnAnswer(double first, double last, double periods) {
        assertThatThrownBy(() -> Trend.compoundGrowth(first, last, periods))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"10, 15, 50", "10, 5, -50", "-10, -5, 50"})
    void shouldMeasureChangeInPercentOfTheFirstFigure(double first, double last, double expected) {
        assertThat(Trend.percentChange(first, last)).isEqualTo(expected);
    }

    @Test
    void shouldRefuseChangeFromZeroOrToNothing() {
        assertThatThrownBy(() -> Trend.percentChange(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Trend.percentChange(1, MISSING)).isInstanceOf(IllegalArgumentException.class);
    }
}
