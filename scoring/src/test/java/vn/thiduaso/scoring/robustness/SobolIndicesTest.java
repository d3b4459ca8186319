package vn.thiduaso.scoring.robustness;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class SobolIndicesTest {

    private static final int ROWS = 4_000;

    /** y = 3 x₀ + x₁, and x₂ unused: variances 9, 1, 0 of 10. */
    private static double[] linear() {
        SobolChances chances = new SobolChances(42, ROWS);
        double[] results = new double[chances.draws(3)];
        Arrays.setAll(results, draw -> 3 * chance(chances, draw, 0) + chance(chances, draw, 1));
        return results;
    }

    private static double chance(Chances chances, int draw, int variation) {
        double[] one = new double[1];
        chances.fill(draw, variation, one);
        return one[0];
    }

    @Test
    void shouldComeNearTheSharesOfALinearFunction() {
        SobolIndices indices = SobolIndices.of(linear(), 3);

        assertThat(indices.first(0)).isCloseTo(0.9, within(0.05));
        assertThat(indices.total(0)).isCloseTo(0.9, within(0.05));
        assertThat(indices.first(1)).isCloseTo(0.1, within(0.05));
        assertThat(indices.total(1)).isCloseTo(0.1, within(0.02));
        assertThat(indices.first(2)).isZero();
        assertThat(indices.total(2)).isZero();
    }

    @Test
    void shouldHaveIntervalsAroundTheIndices() {
        SobolIndices indices = SobolIndices.of(linear(), 3);
        SobolInterval[] intervals = SobolIndices.intervals(linear(), 3, 200, 1);

        for (int i = 0; i < 2; i++) {
            assertThat(indices.first(i)).isBetween(intervals[i].firstLow(), intervals[i].firstHigh());
            assertThat(indices.total(i)).isBetween(intervals[i].totalLow(), intervals[i].totalHigh());
            assertThat(intervals[i].totalHigh() - intervals[i].totalLow()).isBetween(1e-4, 0.1);
        }
        assertThat(intervals[2]).isEqualTo(new SobolInterval(0, 0, 0, 0));
        assertThat(SobolIndices.intervals(linear(), 3, 200, 1)).isEqualTo(intervals);
        assertThat(SobolIndices.intervals(linear(), 3, 200, 2)).isNotEqualTo(intervals);
    }

    @Test
    void shouldGiveZeroWhereNothingVaries() {
        SobolIndices indices = SobolIndices.of(new double[9], 1);

        assertThat(indices.first(0)).isZero();
        assertThat(indices.total(0)).isZero();
    }

    @Test
    void shouldRefuseResultsThatAreNoWholeMatrices() {
        assertThatThrownBy(() -> SobolIndices.of(new double[7], 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SobolIndices.of(new double[3], 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SobolIndices.of(new double[4], 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
