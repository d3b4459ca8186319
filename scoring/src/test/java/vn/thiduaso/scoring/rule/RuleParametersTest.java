package vn.thiduaso.scoring.rule;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class RuleParametersTest {

    private static final PointRange WHOLE = PointRange.WHOLE;
    private static final PointRange HUNDRED = new PointRange(1, 100);

    /** Whole: from 0 to the maximum; free: a range of its own, or no cap. */
    static Stream<Arguments> reaches() {
        return Stream.of(
                arguments(new RatioLinear(false), false),
                arguments(new Given(), false),
                arguments(new Goalposts(0, 5, true, false), false),
                arguments(new Goalposts(0, 5, false, false), true),
                arguments(new Goalposts(0, 5, true, HUNDRED, false), true),
                arguments(new MinMax(false), false),
                arguments(new MinMax(false, WHOLE, false), true),
                arguments(new MinMax(true, HUNDRED, false), true),
                arguments(posts(percentile(10), greatest(2), true, WHOLE), false),
                arguments(posts(percentile(10), greatest(2), false, WHOLE), true),
                arguments(posts(percentile(10), greatest(2), true, HUNDRED), true),
                arguments(new FixedShare(0.5), false),
                arguments(new FixedShare(0.5, HUNDRED), true),
                arguments(new ZScore(4, 2, true, false, false), false),
                arguments(new ZScore(4, 2, false), true),
                arguments(new PercentileRank(TiedRank.MIN, WHOLE, false), false),
                arguments(new PercentileRank(TiedRank.MIN, HUNDRED, false), true),
                arguments(new Rank(TiedRank.MIN, false), true),
                arguments(new Borda(TiedRank.MIN, false), true),
                arguments(new DistanceToTarget(7, true, WHOLE, false), false),
                arguments(new DistanceToTarget(7, false, WHOLE, false), true),
                arguments(new DistanceToTarget(7, true, HUNDRED, false), true),
                arguments(new DistanceToMaximum(WHOLE, false), false),
                arguments(new DistanceToMaximum(HUNDRED, false), true),
                arguments(new DistanceToReference("U2", true, WHOLE, false), false),
                arguments(new DistanceToReference("U2", false, WHOLE, false), true),
                arguments(new DistanceToReference("U2", true, HUNDRED, false), true),
                arguments(new FractionOfMaximum(WHOLE, false), true));
    }

    @ParameterizedTest
    @MethodSource("reaches")
    void shouldSayWhetherPointsMayLeaveTheMaximum(ScoringRule rule, boolean free) {
        assertThat(rule.mayExceedMaximum()).isEqualTo(free);
    }

    @Test
    void shouldAcceptParametersAtTheirBounds() {
        assertThatCode(() -> {
                    new RatioCapped(1);
                    new Bands(List.of(new Bands.Band(1, 0)), true);
                    new Scale(1, "", "", List.of("có"));
                    new FixedShare(0);
                    new FixedShare(1);
                    new PointRange(2, 2);
                    percentile(0);
                    percentile(100);
                    greatest(1);
                    SamplePost.at(-7.5);
                    posts(percentile(0), SamplePost.at(1), true, WHOLE);
                    posts(SamplePost.at(1), least(1), true, WHOLE);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void shouldRefuseParametersThatMeanNothing() {
        assertThatThrownBy(() -> new RatioCapped(0)).hasMessageContaining("lớn hơn 0");
        assertThatThrownBy(() -> new RatioCapped(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Goalposts(5, 5, true, false)).hasMessageContaining("nhỏ hơn");
        assertThatThrownBy(() -> new Bands(List.of(), true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bands(List.of(new Bands.Band(2, 1), new Bands.Band(1, 2)), true))
                .hasMessageContaining("tăng dần");
        assertThatThrownBy(() -> new Scale(0, "", "", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PerPopulation(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new YesNo(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Options(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FixedShare(1.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ZScore(0, 0, false)).hasMessageContaining("deviation");
        assertThatThrownBy(() -> new ZScore(Double.NaN, 1, false)).hasMessageContaining("mean");
        assertThatThrownBy(() -> new DistanceToTarget(Double.NaN, true, WHOLE, false))
                .hasMessageContaining("target");
        assertThatThrownBy(() -> new DistanceToReference(" ", true, WHOLE, false))
                .hasMessageContaining("unit");
        assertThatThrownBy(() -> new RatioCapped(1.01)).hasMessageContaining("lớn hơn 0");
        assertThatThrownBy(() -> new Bands.Band(1, -1)).hasMessageContaining("từ 0 trở lên");
        assertThatThrownBy(() -> new Bands(List.of(new Bands.Band(1, 1), new Bands.Band(1, 2)), true))
                .hasMessageContaining("tăng dần");
        assertThatThrownBy(() -> new Scale(1, "", "", List.of("ít", "nhiều"))).hasMessageContaining("chỉ có 1");
        assertThatThrownBy(() -> new Scale(1, "Có?", "rất kém", List.of())).hasMessageContaining("rất kém");
        assertThatThrownBy(() -> new PerPopulation(100, 0)).hasMessageContaining("target");
        assertThatThrownBy(() -> new FixedShare(-0.1)).hasMessageContaining("từ 0 đến 1");
        assertThatThrownBy(() -> new SumOfTerms.Term("A", 1, 0)).hasMessageContaining("\"A\"");
        assertThatThrownBy(() -> percentile(-1)).hasMessageContaining("percentile");
        assertThatThrownBy(() -> percentile(100.5)).hasMessageContaining("percentile");
        assertThatThrownBy(() -> greatest(0)).hasMessageContaining("nguyên từ 1");
        assertThatThrownBy(() -> least(1.5)).hasMessageContaining("nguyên từ 1");
        assertThatThrownBy(() -> posts(SamplePost.at(1), SamplePost.at(2), true, WHOLE))
                .hasMessageContaining("goalposts");
        assertThatThrownBy(() -> new PointRange(2, 1)).hasMessageContaining("range");
        assertThatThrownBy(() -> new PointRange(1, Double.POSITIVE_INFINITY)).hasMessageContaining("range");
        assertThatThrownBy(() -> new PointRange(Double.NaN, 1)).hasMessageContaining("range");
    }

    private static ScoringRule posts(SamplePost low, SamplePost high, boolean capped, PointRange range) {
        return new SampleGoalposts(low, high, capped, range, false);
    }

    private static SamplePost percentile(double percentile) {
        return new SamplePost(SamplePost.Kind.PERCENTILE, percentile);
    }

    private static SamplePost greatest(double units) {
        return new SamplePost(SamplePost.Kind.MEAN_OF_GREATEST, units);
    }

    private static SamplePost least(double units) {
        return new SamplePost(SamplePost.Kind.MEAN_OF_LEAST, units);
    }
}
