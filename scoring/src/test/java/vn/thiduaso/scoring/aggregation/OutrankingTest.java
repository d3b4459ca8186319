package vn.thiduaso.scoring.aggregation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OutrankingTest {

    private static final double NONE = Double.NaN;

    @Test
    void shouldCountWinsMinusLosses() {
        double[][] points = {{1, 3, 2}, {2, 2, 3}, {3, 1, 1}, {4, 5, 4}};

        assertThat(Outrankings.scores(points, PartsOf.ones(3))).containsExactly(-1, 1, -3, 3);
        assertThat(Outrankings.dominantPairs(Outrankings.matrix(points, PartsOf.ones(3))))
                .isEqualTo(3);
    }

    @Test
    void shouldCompareOnlyChildrenThatBothHave() {
        double[] weights = {1, 2, 1};

        assertThat(Outrankings.scores(new double[][] {{1, NONE, 3}, {2, NONE, 1}, {3, 1, 2}}, weights))
                .containsExactly(0, -1, 1);
        assertThat(Outrankings.scores(new double[][] {{3, 1, 2}, {2, NONE, 1}, {1, NONE, 3}}, weights))
                .containsExactly(1, -1, 0);
        assertThat(Outranking.compare(new double[] {1, NONE}, new double[] {NONE, 1}, PartsOf.ones(2)))
                .isZero();
        assertThat(Outrankings.matrix(new double[][] {{1, NONE}, {NONE, 1}}, PartsOf.ones(2))[0][1])
                .isEqualTo(0.5);
    }

    @Test
    void shouldTakeBinaryNoiseOfWeightsForATie() {
        double[] weights = {0.1, 0.2, 0.3};

        assertThat(Outranking.compare(new double[] {1, 1, 0}, new double[] {0, 0, 1}, weights))
                .isZero();
        assertThat(Outranking.compare(new double[] {1, 1, 0}, new double[] {0, 0, 1}, new double[] {0.1, 0.2001, 0.3}))
                .isOne();
    }

    /** The middle child is equal: half of its weight goes to each. */
    @Test
    void shouldShareTheWeightOfEqualChildren() {
        double[][] matrix = Outrankings.matrix(new double[][] {{1, 3, 2}, {2, 3, 3}}, new double[] {1, 2, 1});

        assertThat(matrix[0]).containsExactly(0, 0.25);
        assertThat(matrix[1]).containsExactly(0.75, 0);
    }

    @Test
    void shouldNotDependOnTheScaleOfTheWeights() {
        for (double scale : new double[] {1e-15, 1, 1e15}) {
            double[] weights = {0.1 * scale, 0.2 * scale, 0.3 * scale};
            double[] more = {0.1 * scale, 0.2001 * scale, 0.3 * scale};

            assertThat(Outranking.compare(new double[] {1, 1, 0}, new double[] {0, 0, 1}, weights))
                    .isZero();
            assertThat(Outranking.compare(new double[] {1, 1, 0}, new double[] {0, 0, 1}, more))
                    .isOne();
        }
    }

    @Test
    void shouldRefuseMoreUnitsThanItCanCompare() {
        double[][] tooMany = new double[Outranking.MOST_UNITS + 1][];

        assertThatThrownBy(() -> Outrankings.scores(tooMany, new double[0])).hasMessageContaining("20001");
        assertThatCode(() -> Outranking.checkSize(Outranking.MOST_UNITS)).doesNotThrowAnyException();
    }
}
