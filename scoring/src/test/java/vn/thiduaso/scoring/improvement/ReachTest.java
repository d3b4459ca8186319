package vn.thiduaso.scoring.improvement;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.indexset.Part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ReachTest {

    private static final Lever A = Lever.all(Villages.SET).get(0);

    private static Reach reach(double own, double anchor, double step, double low, double high) {
        return Reach.of(A, 0, Part.VALUE, own, new Reach.Grid(anchor, step), low, high);
    }

    /** 2.5 among whole numbers from 1 to 5: 3, 4, 5 above, 2, 1 below. */
    @Test
    void shouldPlaceAFigureBetweenTwoSteps() {
        Reach reach = reach(2.5, 0, 1, 1, 5);

        assertThat(new long[] {reach.up(), reach.down()}).containsExactly(3, 2);
        assertThat(new double[] {reach.figure(-2), reach.figure(-1), reach.figure(0), reach.figure(1), reach.figure(3)})
                .containsExactly(1, 2, 2.5, 3, 5);
        assertThat(reach.effort(1)).isCloseTo(0.2, within(1e-12));
        assertThat(reach.effort(3)).isCloseTo(1, within(1e-12));
        assertThat(reach.effort(-1)).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(reach.effort(0)).isZero();
        assertThat(new long[] {reach.places(1), reach.places(-1)}).containsExactly(3, 2);
        assertThat(reach.moves()).isTrue();
    }

    /** 4 among 1, 2.5, 4, 5.5, 7: bounds between the steps are not crossed. */
    @Test
    void shouldStayInsideBoundsBetweenSteps() {
        Reach reach = reach(4, 1, 1.5, 2, 6);

        assertThat(new long[] {reach.up(), reach.down()}).containsExactly(1, 1);
        assertThat(new double[] {reach.figure(1), reach.figure(-1)}).containsExactly(5.5, 2.5);
    }

    @Test
    void shouldNotMoveBeyondBoundsItHasPassed() {
        assertThat(reach(9, 0, 1, 1, 5).up()).isZero();
        assertThat(reach(9, 0, 1, 1, 5).down()).isEqualTo(8);
        assertThat(reach(5, 0, 1, 5, 5).moves()).isFalse();
    }

    @Test
    void shouldMeasureBothWaysByOneUnit() {
        Reach usual = reach(2, 0, 1, 0, 10).measuredBy(4);

        assertThat(usual.effort(2)).isEqualTo(0.5);
        assertThat(usual.effort(-2)).isEqualTo(0.5);
        assertThat(reach(2, 0, 1, 0, 10).measuredBy(0).moves()).isFalse();
    }
}
