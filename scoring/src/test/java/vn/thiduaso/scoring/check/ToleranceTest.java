package vn.thiduaso.scoring.check;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.scoring.check.Tolerance.Usual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ToleranceTest {

    private static final double NONE = Double.NaN;

    @Test
    void shouldLeaveOutWhatIsMissingAndSayNothingOfTooFew() {
        Tolerance tolerance = new Tolerance(3.5, 3, 0);

        assertThat(tolerance.usual(new double[] {1, NONE, 2}, 0).isUnusual(1e9)).isFalse();
        assertThat(tolerance.usual(new double[] {1, NONE, 2, 3}, 0).count()).isEqualTo(3);
        assertThat(tolerance.usual(new double[] {1, 2, 3}, 0).isUnusual(NONE)).isFalse();
        assertThat(tolerance.usual(new double[0], 0).isUnusual(5)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 4, 0", "-1, 4, 0", "NaN, 4, 0", "Infinity, 4, 0", "3.5, 1, 0", "3.5, 4, -0.1", "3.5, 4, NaN"})
    void shouldRefuseParametersThatMeanNothing(double times, int least, double floor) {
        assertThatThrownBy(() -> new Tolerance(times, least, floor))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nhận được");
    }

    @ParameterizedTest
    @CsvSource({"3", "61"})
    void shouldRefuseToLookBackAtFewerPeriodsThanItNeedsOrAtTooMany(int periods) {
        assertThatThrownBy(() -> new HistoryUnusual(new Tolerance(3.5, 4, 0), periods))
                .hasMessageContaining("từ least (4) đến 60");
    }

    @Property
    void shouldNeverFindTheMedianUnusualAndFindNothingNearerThanWhatIsUsual(
            @ForAll @Size(min = 4, max = 30) List<@DoubleRange(min = -1e6, max = 1e6) Double> others,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double figure,
            @ForAll @DoubleRange(min = 0, max = 1) double nearer) {
        Usual usual = new Tolerance(3.5, 4, 0.05)
                .usual(others.stream().mapToDouble(Double::doubleValue).toArray(), 0);

        assertThat(usual.isUnusual(usual.median())).isFalse();
        if (!usual.isUnusual(figure)) {
            assertThat(usual.isUnusual(usual.median() + nearer * (figure - usual.median())))
                    .isFalse();
        }
    }
}
