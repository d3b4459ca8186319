package vn.thiduaso.analytics.method;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AlphaTest {

    @Test
    void shouldBeOneForCopiesAndNegativeForOpposites() {
        double[] up = Samples.line(40);
        double[] nearlyDown = Samples.line(40);
        for (int unit = 0; unit < 40; unit++) {
            nearlyDown[unit] = -0.5 * unit;
        }

        assertThat(alpha(up, up, up).value()).isCloseTo(1, Offset.offset(1e-12));
        // variances v and v/4, covariance −v/2: 2 × (1 − 1.25 / 0.25)
        assertThat(alpha(up, nearlyDown).value()).isCloseTo(-8, Offset.offset(1e-9));
    }

    @Test
    void shouldSayWhyThereIsNone() {
        assertThat(alpha(Samples.line(40))).isEqualTo(Estimate.refused(Caution.TOO_FEW_ITEMS, 40));
        assertThat(alpha(Samples.constant(40), Samples.constant(40)).caution()).isEqualTo(Caution.CONSTANT);
        assertThat(alpha(Samples.line(9), Samples.zigzag(9)))
                .isEqualTo(new Estimate(Double.NaN, 9, Caution.TOO_FEW_UNITS, 10));
        assertThat(alpha(Samples.line(10), Samples.zigzag(10)).caution()).isEqualTo(Caution.SMALL_SAMPLE);
        assertThat(alpha(Samples.line(30), Samples.zigzag(30)).caution()).isEqualTo(Caution.NONE);
    }

    private static Estimate alpha(double[]... columns) {
        return Alpha.of(Samples.flat(columns)).get(0).estimate();
    }
}
