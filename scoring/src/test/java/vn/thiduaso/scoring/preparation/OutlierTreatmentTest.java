package vn.thiduaso.scoring.preparation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static vn.thiduaso.scoring.preparation.Samples.MISSING;

class OutlierTreatmentTest {

    private static final double[] ONE_OUTLIER = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100};

    private static Prepared prepare(OutlierTreatment treatment, double... figures) {
        return Preparation.of(treatment).prepare(Samples.column(figures));
    }

    private static OutlierTreatment withPoints(int points, SampleTransform fallback, boolean combined) {
        return new OutlierTreatment(Columns.all(), new OutlierLimits(2, 3.5, points), Optional.of(fallback), combined);
    }

    @Test
    void shouldMoveTheOutlierToTheNextFigureAndStopWhenItPasses() {
        Prepared prepared = prepare(OutlierTreatment.usual(Columns.all()), ONE_OUTLIER);
        Treatment treatment = prepared.fitted().treatments().get(0);

        assertThat(prepared.sample().value(0, 10)).isEqualTo(10);
        assertThat(CellMark.of(prepared.sample().mark(0, 10))).containsExactly(CellMark.WINSORISED);
        assertThat(treatment.outcome()).isEqualTo(Treatment.Outcome.WINSORISED);
        assertThat(treatment.winsorisedPoints()).isEqualTo(1);
        assertThat(treatment.before().skewness()).isCloseTo(3.25563818406051, within(1e-13));
        assertThat(Math.abs(treatment.after().skewness())).isLessThan(2);
    }

    @Test
    void shouldLeaveAColumnThatPasses() {
        Prepared prepared = prepare(OutlierTreatment.usual(Columns.all()), 2, 4, 4, 5, 7, 9);

        assertThat(prepared.fitted().treatments().get(0).outcome()).isEqualTo(Treatment.Outcome.PASSED);
        assertThat(prepared.sample().mark(0, 0)).isZero();
    }

    @Test
    void shouldMoveEqualFiguresTogetherEvenPastTheLimit() {
        double[] figures = new double[30];
        Arrays.setAll(figures, i -> i < 27 ? i % 9 : 1000);

        Prepared prepared = prepare(
                new OutlierTreatment(Columns.all(), new OutlierLimits(1, 1, 1), Optional.empty(), false), figures);

        assertThat(prepared.fitted().treatments().get(0).winsorisedPoints()).isEqualTo(3);
        assertThat(Samples.column(prepared.sample(), 0)[29]).isEqualTo(8);
    }

    @Test
    void shouldDropTheMovesAndTransformWhenWinsorisingFails() {
        Prepared prepared = prepare(withPoints(0, SampleLog.SHIFTED_BY_ONE, false), ONE_OUTLIER);
        Treatment treatment = prepared.fitted().treatments().get(0);

        assertThat(treatment.outcome()).isEqualTo(Treatment.Outcome.TRANSFORMED);
        assertThat(treatment.winsorisedPoints()).isZero();
        assertThat(prepared.sample().value(0, 10)).isEqualTo(StrictMath.log(100));
        assertThat(CellMark.of(prepared.sample().mark(0, 0))).containsExactly(CellMark.TRANSFORMED);
    }

    @Test
    void shouldTransformTheMovedFiguresWhenCombined() {
        double[] figures = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 100, 200};

        Prepared prepared = prepare(withPoints(1, SampleLog.SHIFTED_BY_ONE, true), figures);

        assertThat(prepared.fitted().treatments().get(0).outcome()).isEqualTo(Treatment.Outcome.COMBINED);
        assertThat(prepared.sample().value(0, 21)).isEqualTo(StrictMath.log(100));
        assertThat(CellMark.of(prepared.sample().mark(0, 21)))
                .containsExactly(CellMark.WINSORISED, CellMark.TRANSFORMED);
        assertThat(CellMark.of(prepared.sample().mark(0, 0))).containsExactly(CellMark.TRANSFORMED);
    }

    @Test
    void shouldSayWhenATransformDoesNotHelp() {
        double[] figures = new double[40];
        figures[39] = 1;

        Prepared prepared = prepare(OutlierTreatment.usual(Columns.all()), figures);
        Treatment treatment = prepared.fitted().treatments().get(0);

        // Moving the one other figure would make the column constant, so no move is made.
        assertThat(treatment.winsorising().points()).isZero();
        assertThat(treatment.outcome()).isEqualTo(Treatment.Outcome.TRANSFORMED_NOT_PASSED);
        assertThat(treatment.after().defined()).isTrue();
    }

    @Test
    void shouldKeepTheMovesWithoutFallback() {
        double[] figures = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 100, 200};

        Prepared prepared = prepare(
                new OutlierTreatment(Columns.all(), new OutlierLimits(2, 3.5, 1), Optional.empty(), false), figures);

        assertThat(prepared.fitted().treatments().get(0).outcome()).isEqualTo(Treatment.Outcome.WINSORISED_NOT_PASSED);
        assertThat(prepared.sample().value(0, 21)).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "1,2,900", "5,5,5,5,5"})
    void shouldNotJudgeAColumnWithoutAShape(String text) {
        double[] figures = text.isEmpty()
                ? new double[] {MISSING, MISSING}
                : Arrays.stream(text.split(","))
                        .mapToDouble(Double::parseDouble)
                        .toArray();

        Prepared prepared = prepare(OutlierTreatment.usual(Columns.all()), figures);
        Treatment treatment = prepared.fitted().treatments().get(0);

        assertThat(treatment.outcome()).isEqualTo(Treatment.Outcome.NOT_JUDGED);
        assertThat(treatment.before().defined()).isFalse();
        assertThat(Samples.column(prepared.sample(), 0)).containsExactly(figures);
    }

    @Test
    void shouldTakeAUnitBeyondTheSampleAsItsLastFigure() {
        Prepared high = prepare(withPoints(0, SampleLog.SHIFTED_BY_RANGE, false), ONE_OUTLIER);
        double[] negated = Arrays.stream(ONE_OUTLIER).map(x -> -x).toArray();
        Prepared low = prepare(withPoints(0, SampleLog.BY_DIRECTION, false), negated);

        assertThat(applied(high, -50)).isEqualTo(applied(high, 1));
        assertThat(applied(high, 200)).isGreaterThan(applied(high, 100));
        assertThat(applied(low, 50)).isEqualTo(applied(low, -1));
        assertThat(applied(low, -200)).isLessThan(applied(low, -100));
    }

    private static double applied(Prepared prepared, double figure) {
        UnitFigures unit = UnitFigures.of(List.of("A"), "elsewhere", -1, new double[] {figure}, new boolean[] {false});
        prepared.fitted().apply(unit);
        return unit.value(0, 0);
    }

    @Test
    void shouldNameTheColumnWhoseFiguresDoNotAllowTheTransform() {
        double[] belowOne = Arrays.stream(ONE_OUTLIER).map(x -> x / 200).toArray();

        assertThatThrownBy(() -> prepare(withPoints(0, SampleLog.STRETCHED, false), belowOne))
                .isInstanceOf(InvalidPreparationException.class)
                .hasMessageContaining("preparation/outliers/A");
    }

    @Test
    void shouldRefuseLimitsWithoutMeaning() {
        assertThatThrownBy(() -> new OutlierLimits(0, 3.5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OutlierLimits(2, MISSING, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OutlierLimits(2, 3.5, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
