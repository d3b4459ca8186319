package vn.thiduaso.scoring.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.scoring.ExampleColumns;
import vn.thiduaso.scoring.trace.Trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ScaledRuleTest {

    private static final double[] SAMPLE = {1, 2, 4};
    private static final PointRange RANGE = new PointRange(1, 8);
    /** Points that are no share of a maximum. */
    private static final Set<Class<?>> UNSCALED = Set.of(Given.class, Information.class, Rank.class, Borda.class);

    static Stream<ScoringRule> rules() {
        return Stream.of(
                new RatioLinear(false),
                new RatioCapped(0.8),
                new Bands(List.of(new Bands.Band(1, 2), new Bands.Band(2, 5)), true),
                new YesNo(2),
                new Options(List.of(new Options.Option(2, 4, "hai"))),
                new Scale(4, "", "", List.of("A")),
                new PerPopulation(1000, 3),
                new SumOfTerms(List.of(new SumOfTerms.Term("A", 0.25, 3))),
                new Goalposts(0, 4, false, RANGE, false),
                new MinMax(true, RANGE, false),
                new SampleGoalposts(
                        new SamplePost(SamplePost.Kind.PERCENTILE, 0), SamplePost.at(5), false, RANGE, false),
                new FixedShare(0.3, RANGE),
                new ZScore(5, 2, true),
                new PercentileRank(TiedRank.MIN, RANGE, false),
                new DistanceToTarget(5, false, RANGE, false),
                new DistanceToMaximum(RANGE, false),
                new DistanceToReference("U1", false, RANGE, false),
                new FractionOfMaximum(RANGE, false));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void shouldEarnSoManyTimesThePointsOfSoGreatAMaximum(ScoringRule rule) {
        double[] measures = {2};
        double once = ExampleColumns.bound(rule, SAMPLE).points(measures, 10, Trace.OFF);
        double scaled = ExampleColumns.bound(rule.scaled(2.5), SAMPLE).points(measures, 25, Trace.OFF);
        double afterwards = ExampleColumns.bound(rule, SAMPLE).scaled(2.5).points(measures, 25, Trace.OFF);

        assertThat(once).isNotZero();
        assertThat(scaled).isCloseTo(2.5 * once, within(1e-12));
        assertThat(afterwards).isEqualTo(scaled);
    }

    @Test
    void shouldKnowEveryRule() {
        Set<Class<?>> known =
                Stream.concat(rules().map(Object::getClass), UNSCALED.stream()).collect(Collectors.toSet());

        assertThat(known).containsAll(Arrays.asList(ScoringRule.class.getPermittedSubclasses()));
    }
}
