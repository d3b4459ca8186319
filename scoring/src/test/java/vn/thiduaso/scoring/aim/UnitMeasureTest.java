package vn.thiduaso.scoring.aim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.scoring.aim.Goal.Relation;

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

    static IntStream percents() {
        return IntStream.rangeClosed(0, 100);
    }

    @ParameterizedTest
    @MethodSource("percents")
    void shouldKeepBinaryNoiseOutOfAPercentage(int percent) {
        assertThat(PERCENT.of(List.of(Reading.of(percent / 100.0))).value()).isEqualTo(percent);
        assertThat(PERCENT.of(List.of(Reading.of(percent / 10.0, 10))).value()).isEqualTo(percent);
        assertThat(SUM.of(Collections.nCopies(10, Reading.of(percent / 10.0))).value())
                .isEqualTo(percent);
    }

    @Test
    void shouldHoldNoGoalAgainstTooFewUnits() {
        Goal half = new Goal(Relation.AT_LEAST, 50);
        List<Reading> one = new ArrayList<>(Collections.nCopies(39, Reading.MISSING));
        one.add(Reading.of(9, 10));

        assertThat(PERCENT.sure(PERCENT.of(one), half, 0.7)).isNaN();
        assertThat(PERCENT.sure(PERCENT.of(one.subList(39, 40)), half, 0.7)).isEqualTo(90);
        assertThat(SHARE.sure(SHARE.of(List.of(Reading.of(1), Reading.of(1), Reading.MISSING)), half, 0.5))
                .isEqualTo(200.0 / 3);
    }

    /** Law: fewer reports never turn a goal into reached or exceeded; of a ratio, below the least coverage. */
    @Property
    void shouldNeverReachAGoalByFewerReports(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 3) Integer> sent,
            @ForAll @IntRange(max = 8) int silent,
            @ForAll Relation relation,
            @ForAll @IntRange(max = 100) int value,
            @ForAll @DoubleRange(min = 0, max = 1) double least) {
        Goal goal = new Goal(relation, value);
        List<Reading> all =
                new ArrayList<>(sent.stream().map(one -> Reading.of(one)).toList());
        List<Reading> fewer = new ArrayList<>(all);
        for (int at = 0; at < Math.min(silent, fewer.size()); at++) {
            fewer.set(at, Reading.MISSING);
        }
        for (UnitMeasure measure : List.of(SUM, SHARE)) {
            double before = measure.sure(measure.of(all), goal, least);
            double after = measure.sure(measure.of(fewer), goal, least);
            assertThat(!goal.isMet(after) || goal.isMet(before)).isTrue();
            assertThat(!goal.isExceeded(after) || goal.isExceeded(before)).isTrue();
        }
        Figure ratio = PERCENT.of(fewer.stream()
                .map(one -> one.equals(Reading.MISSING) ? one : Reading.of(one.value(), 3))
                .toList());
        assertThat(ratio.coverage() >= least || Double.isNaN(PERCENT.sure(ratio, goal, least)))
                .isTrue();
    }

    @Test
    void shouldRefuseAScaleThatMakesNoFigure() {
        assertThatThrownBy(() -> new RatioOfUnits("A", 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
