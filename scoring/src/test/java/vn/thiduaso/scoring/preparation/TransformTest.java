package vn.thiduaso.scoring.preparation;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class TransformTest {

    /** Transform, figure, value, a figure it must refuse (NaN: it refuses no finite one). */
    static Stream<Arguments> examples() {
        return Stream.of(
                arguments(new Unchanged(), -3.5, -3.5, Double.NaN),
                arguments(new NaturalLog(), Math.E, 1.0, 0.0),
                arguments(new DecimalLog(), 1000.0, 3.0, -1.0),
                arguments(new LogOfOnePlus(), 0.0, 0.0, -1.0),
                arguments(new SquareRoot(), 9.0, 3.0, -1e-9),
                arguments(new BoxCox(0.5), 9.0, 4.0, -1.0),
                arguments(new BoxCox(0), Math.E, 1.0, 0.0),
                arguments(new BoxCox(2), 0.0, -0.5, -1.0),
                arguments(new BoxCox(-1), 4.0, 0.75, 0.0),
                arguments(new Reciprocal(), 4.0, 0.25, 0.0),
                arguments(new Shifted(5, 1, new NaturalLog()), 5.0, 0.0, 4.0),
                arguments(new Mirrored(5, 1, new NaturalLog()), 5.0, 0.0, 6.0),
                arguments(new Stretched(0, 10, 10, new DecimalLog()), 10.0, 1.0, -10.0),
                arguments(new Stretched(10, 20, 11, new DecimalLog()), 19.0, 1.0, 9.0),
                arguments(new Shifted(0, 1, new Reciprocal()), 1.0, 0.5, -1.0),
                arguments(new Mirrored(5, 1, new Reciprocal()), 4.0, -0.5, 6.0),
                arguments(new Stretched(10, 20, 11, new Reciprocal()), 11.0, 0.5, 9.0));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void shouldGiveTheValueOfTheFormula(Transform transform, double figure, double expected, double refused) {
        assertThat(transform.apply(figure)).isCloseTo(expected, within(1e-15));
        assertThat(transform.apply(Double.NaN)).isNaN();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void shouldRefuseWhatItIsNotDefinedAt(Transform transform, double figure, double expected, double refused) {
        for (double outside : new double[] {refused, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThat(transform.accepts(outside)).isFalse();
            if (!Double.isNaN(outside)) {
                assertThatThrownBy(() -> transform.apply(outside))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(String.valueOf(outside));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void shouldKeepOrTurnTheOrderAsItSays(Transform transform, double figure, double expected, double refused) {
        double lower = transform.accepts(figure - 0.5) ? figure - 0.5 : figure;
        double upper = transform.accepts(figure + 0.5) ? figure + 0.5 : figure;

        boolean rises = transform.apply(lower) < transform.apply(upper);

        assertThat(rises).isNotEqualTo(transform.reverses());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void shouldBeWrittenAsAFormula(Transform transform, double figure, double expected, double refused) {
        assertThat(transform.written("x"))
                .contains("x")
                .doesNotContain("[", transform.getClass().getSimpleName());
    }

    @Test
    void shouldSayWhichFunctionHasNoValueThere() {
        assertThatThrownBy(() -> new NaturalLog().apply(0))
                .hasMessage("Phép biến đổi ln(x) không xác định tại x = 0.0");
        assertThat(Transformation.outside(new LogOfOnePlus(), "A", "U1", -2).message())
                .isEqualTo("phép biến đổi ln(1 + x) không xác định tại x = -2.0");
        assertThat(new Shifted(5, 1, new BoxCox(0.5)).written("x")).isEqualTo("Box–Cox(x − 5.0 + 1.0; λ = 0.5)");
        assertThat(new Mirrored(5, 1, new NaturalLog()).written("x")).isEqualTo("−ln(5.0 + 1.0 − x)");
        assertThat(new Stretched(0, 10, 3, new NaturalLog()).written("x")).isEqualTo("ln(2.0 × (x − 0.0) / 10.0 + 1)");
    }

    @Test
    void shouldTryEveryTransform() {
        assertThat(examples().<Class<?>>map(example -> example.get()[0].getClass()))
                .contains(Transform.class.getPermittedSubclasses());
    }

    @Test
    void shouldKeepDigitsWhenLambdaIsNearZero() {
        assertThat(new BoxCox(1e-12).apply(20)).isCloseTo(Math.log(20), within(1e-10));
    }

    @Test
    void shouldRefuseAResultThatIsNotFinite() {
        assertThatThrownBy(() -> new Reciprocal().apply(Double.MIN_VALUE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BoxCox(3).apply(1e200)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldRefuseSettingsWithoutMeaning() {
        assertThatThrownBy(() -> new BoxCox(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SampleBoxCox(Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Shifted(0, 0, new NaturalLog())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Mirrored(Double.NaN, 1, new NaturalLog()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Stretched(1, 1, 2, new NaturalLog())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldRefuseTheStretchedLogWhereItWouldTurnTheOrder() {
        assertThatThrownBy(() -> SampleLog.STRETCHED.fit(ColumnFigures.of(0.1, 0.5, 0.9)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldMirrorTheLogForATailOfSmallFigures() {
        ColumnFigures lowTail = ColumnFigures.of(1, 98, 99, 100);

        assertThat(SampleLog.BY_DIRECTION.fit(lowTail)).isEqualTo(new Mirrored(100, 0.99, new NaturalLog()));
        assertThat(SampleLog.SHIFTED_BY_RANGE.fit(lowTail)).isEqualTo(new Shifted(1, 0.99, new NaturalLog()));
    }
}
