package vn.thiduaso.analytics.method;

import java.util.Arrays;
import java.util.List;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.analytics.method.Samples.NO;

class ComponentsTest {

    private static final Offset<Double> CLOSE = Offset.offset(1e-12);

    @Test
    void shouldHaveTwoColumnsShareOnePlusTheirCorrelation() {
        double r = CorrelationKind.PEARSON.of(Samples.line(40), Samples.zigzag(40));
        Components found = components(Samples.line(40), Samples.zigzag(40));

        assertThat(found.eigenvalues().get(0)).isCloseTo(1 + Math.abs(r), CLOSE);
        assertThat(found.eigenvalues().get(1)).isCloseTo(1 - Math.abs(r), CLOSE);
        assertThat(found.first().value()).isCloseTo((1 + Math.abs(r)) / 2, CLOSE);
    }

    @Test
    void shouldTurnTheSumOfLoadingsUpAndTheFirstOneWhenTheSumIsNothing() {
        double[] down = new double[40];
        Arrays.setAll(down, unit -> 100 - 2.0 * unit);
        double half = Math.sqrt(0.5);

        assertThat(components(Samples.line(40), Samples.line(40)).loadings())
                .allSatisfy(loading -> assertThat(loading).isCloseTo(half, CLOSE));
        List<Double> opposite = components(Samples.line(40), down).loadings();
        assertThat(opposite.get(0)).isCloseTo(half, CLOSE);
        assertThat(opposite.get(1)).isCloseTo(-half, CLOSE);
    }

    @Test
    void shouldLeaveOutWhatDoesNotVaryAndUnitsWithAGap() {
        double[] gap = Samples.zigzag(41);
        gap[3] = NO;
        Components found = components(Samples.line(41), Samples.constant(41), gap);

        assertThat(found.eigenvalues()).hasSize(2);
        assertThat(found.loadings().get(1)).isNaN();
        assertThat(found.loadings().get(2)).isNotNaN();
        assertThat(found.first().n()).isEqualTo(40);
    }

    @Test
    void shouldSayWhyThereAreNone() {
        assertThat(components(Samples.line(40), Samples.constant(40)).first().caution())
                .isEqualTo(Caution.TOO_FEW_ITEMS);
        assertThat(components(Samples.line(9), Samples.zigzag(9)).first())
                .isEqualTo(new Estimate(NO, 9, Caution.TOO_FEW_UNITS, 10));
        assertThat(components(Samples.line(29), Samples.zigzag(29)).first().caution())
                .isEqualTo(Caution.SMALL_SAMPLE);
        assertThat(components(Samples.line(9), Samples.zigzag(9)).eigenvalues()).isEmpty();
        // each varies, but not over the units that have both
        double[] early = Samples.constant(40);
        double[] late = Samples.zigzag(40);
        early[0] = 1;
        late[0] = NO;
        assertThat(components(early, late).first().caution()).isEqualTo(Caution.CONSTANT);
    }

    @Test
    void shouldAskForThreeUnitsAVariableAndWarnBelowFive() {
        assertThat(SampleGuard.components(2)).isEqualTo(new SampleGuard(10, 30));
        assertThat(SampleGuard.components(9)).isEqualTo(new SampleGuard(27, 45));
    }

    private static Components components(double[]... columns) {
        return Components.of(Samples.flat(columns)).get(0);
    }
}
