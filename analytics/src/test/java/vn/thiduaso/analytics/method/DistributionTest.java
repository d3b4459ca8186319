package vn.thiduaso.analytics.method;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DistributionTest {

    private static final Offset<Double> CLOSE = Offset.offset(1e-12);

    @Test
    void shouldDescribeAFewFiguresByHand() {
        Distribution found = Distribution.of("A", new double[] {4, 1, 2, 0, 0});

        assertThat(found.n()).isEqualTo(5);
        assertThat(found.min().value()).isZero();
        assertThat(found.lowerQuartile().value()).isZero();
        assertThat(found.median().value()).isEqualTo(1);
        assertThat(found.upperQuartile().value()).isEqualTo(2);
        assertThat(found.max().value()).isEqualTo(4);
        assertThat(found.mean().value()).isCloseTo(1.4, CLOSE);
        assertThat(found.deviation().value()).isCloseTo(Math.sqrt(2.8), CLOSE);
        assertThat(found.nonZeroShare()).isEqualTo(0.6);
        assertThat(found.uniqueShare()).isEqualTo(0.8);
        assertThat(found.mostShare()).isEqualTo(0.4);
    }

    @Test
    void shouldPutQuartilesBetweenFiguresAsRDoes() {
        Distribution found = Distribution.of("A", new double[] {1, 2, 3, 4});

        assertThat(found.lowerQuartile().value()).isCloseTo(1.75, CLOSE);
        assertThat(found.median().value()).isCloseTo(2.5, CLOSE);
        assertThat(found.upperQuartile().value()).isCloseTo(3.25, CLOSE);
    }

    @Test
    void shouldGiveSkewnessAndKurtosisByHand() {
        // one unit at 1 of 20: G1 = √20, G2 = 20, from m₂ = 0.0475, m₃/m₂^1.5 = 0.9/√0.0475, m₄/m₂² = 0.8573…/0.0475
        double[] figures = new double[20];
        figures[7] = 1;
        Distribution found = Distribution.of("A", figures);

        assertThat(found.skewness().value()).isCloseTo(Math.sqrt(20), CLOSE);
        assertThat(found.kurtosis().value()).isCloseTo(20, Offset.offset(1e-9));
        assertThat(found.skewness().caution()).isEqualTo(Caution.SMALL_SAMPLE);
        assertThat(found.hasOutliers(Thresholds.USUAL)).isTrue();
    }

    @Test
    void shouldNotTakeASmallUnitOfMeasureForAConstant() {
        double[] figures = new double[20];
        figures[7] = 1e-12;

        assertThat(Distribution.of("A", figures).skewness().value()).isCloseTo(Math.sqrt(20), CLOSE);
    }

    @Test
    void shouldRefuseShapesOfFewUnitsAndOfConstants() {
        Distribution few = Distribution.of("A", Samples.line(7));
        Distribution some = Distribution.of("A", Samples.line(19));
        Distribution constant = Distribution.of("A", Samples.constant(40));

        assertThat(few.skewness()).isEqualTo(new Estimate(Double.NaN, 7, Caution.TOO_FEW_UNITS, 8));
        assertThat(some.skewness().caution()).isEqualTo(Caution.SMALL_SAMPLE);
        assertThat(some.kurtosis()).isEqualTo(new Estimate(Double.NaN, 19, Caution.TOO_FEW_UNITS, 20));
        assertThat(constant.skewness().caution()).isEqualTo(Caution.CONSTANT);
        assertThat(constant.deviation().value()).isZero();
        assertThat(constant.hasOutliers(Thresholds.USUAL)).isFalse();
    }

    @Test
    void shouldHaveNothingToSayWithoutFigures() {
        Distribution none = Distribution.of("A", new double[0]);
        Distribution one = Distribution.of("A", new double[] {3});

        assertThat(none.mean().caution()).isEqualTo(Caution.TOO_FEW_UNITS);
        assertThat(none.median().caution()).isEqualTo(Caution.TOO_FEW_UNITS);
        assertThat(none.nonZeroShare()).isNaN();
        assertThat(none.most()).isZero();
        assertThat(one.median().value()).isEqualTo(3);
        assertThat(one.deviation()).isEqualTo(new Estimate(Double.NaN, 1, Caution.TOO_FEW_UNITS, 2));
    }
}
