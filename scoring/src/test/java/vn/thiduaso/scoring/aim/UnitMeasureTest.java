package vn.thiduaso.scoring.aim;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UnitMeasureTest {

    private static final UnitMeasure PERCENT = new RatioOfUnits("A", 100);
    private static final UnitMeasure SUM = new SumOfUnits("A");
    private static final UnitMeasure SHARE = new ShareOfUnits("A", 1);

    @Test
    void shouldCountAUnitByItsSizeInARatio() {
        Figure figure = PERCENT.of(List.of(Reading.of(9, 10), Reading.of(0, 90)));

        assertThat(figure).isEqualTo(new Figure(9, 9, 100, 2, 0));
        assertThat(PERCENT.of(List.of(Reading.of(28, 35))).value()).isEqualTo(80);
    }

    @Test
    void shouldLeaveOutWhatIsMissingAndNotCountWhoIsNotAsked() {
        Figure figure = PERCENT.of(
                List.of(Reading.of(1, 4), Reading.MISSING, Reading.NOT_APPLICABLE, Reading.of(0.9), Reading.of(3, 4)));

        assertThat(figure).isEqualTo(new Figure(50, 4, 8, 2, 2));
    }

    @Test
    void shouldTakeTheRatioOfOneUnitAsItWasSent() {
        assertThat(PERCENT.of(List.of(Reading.of(0.25), Reading.NOT_APPLICABLE)).value())
                .isEqualTo(25);
    }

    @Test
    void shouldHaveNoFigureWhereThereIsNothingToMeasure() {
        assertThat(PERCENT.of(List.of(Reading.of(0, 0))).isThere()).isFalse();
        assertThat(PERCENT.of(List.of()).isThere()).isFalse();
        assertThat(SUM.of(List.of(Reading.MISSING))).isEqualTo(new Figure(Double.NaN, Double.NaN, Double.NaN, 0, 1));
        assertThat(SHARE.of(List.of(Reading.NOT_APPLICABLE)).isThere()).isFalse();
    }

    @Test
    void shouldAddUpAndKeepZeroApartFromNothing() {
        assertThat(SUM.of(List.of(Reading.of(0), Reading.of(2.5), Reading.MISSING)))
                .isEqualTo(new Figure(2.5, Double.NaN, Double.NaN, 2, 1));
        assertThat(SUM.of(List.of(Reading.of(0))).value()).isZero();
    }

    @Test
    void shouldCountUnitsThatHaveEnough() {
        assertThat(SHARE.of(List.of(Reading.of(0), Reading.of(1), Reading.of(3), Reading.of(0.5), Reading.MISSING)))
                .isEqualTo(new Figure(50, 2, 4, 4, 1));
    }

    @Test
    void shouldRefuseAScaleThatMakesNoFigure() {
        assertThatThrownBy(() -> new RatioOfUnits("A", 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
