package vn.thiduaso.scoring.preparation;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.trace.Step;
import vn.thiduaso.scoring.trace.StepKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UnitFiguresTest {

    private static final double MISSING = Double.NaN;

    private static UnitFigures unit(double[] times, double[]... periods) {
        int columns = periods[0].length;
        return UnitFigures.over(
                Samples.codes(columns), "U", times, new int[times.length], periods, new boolean[times.length][columns]);
    }

    private static double[] d(double... figures) {
        return figures;
    }

    @Test
    void shouldNameBothFiguresALineWasDrawnBetween() {
        UnitFigures unit = unit(d(-3, -2, 0), d(1, 5), d(MISSING, 6), d(7, 7)).recording();

        new FittedOverTime(List.of(0), ImputeOverTime.Course.LINEAR).apply(unit);

        assertThat(unit.value(1, 0)).isEqualTo(3);
        assertThat(unit.steps(1, 0)).containsExactly(Step.of(StepKind.IMPUTED_LINEAR, 3, 2, -3, 1, 0, 7));
        assertThat(unit.steps(1, 1)).isEmpty();
        assertThat(unit.steps(0, 0)).isEmpty();
    }

    @Test
    void shouldTellWhatAFigureWasCutTo() {
        UnitFigures unit = unit(d(0), d(12)).recording();

        unit.winsorise(0, 0, 10);

        assertThat(unit.value(0, 0)).isEqualTo(10);
        assertThat(unit.steps(0, 0)).containsExactly(Step.of(StepKind.WINSORISED, 12, 10));
    }

    @Test
    void shouldRefusePeriodsThatDoNotRiseAndFiguresThatAreNoNumbers() {
        assertThatThrownBy(() -> unit(d(0, 0), d(1), d(2))).hasMessageContaining("tăng dần");
        assertThatThrownBy(() -> unit(d(0), d(1, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)))
                .hasMessageContaining("B")
                .hasMessageContaining("C");
    }

    @Test
    void shouldSayFromWhatAStepMadeNoNumber() {
        assertThatThrownBy(() -> unit(d(0), d(3)).transform(0, 0, Double.POSITIVE_INFINITY))
                .hasMessageContaining("từ 3.0");
        assertThatThrownBy(() ->
                        unit(d(0), d(MISSING)).impute(0, 0, Double.POSITIVE_INFINITY, ImputationMethod.SIBLING_MEAN, 1))
                .hasMessageContaining("ô trống");
    }
}
