package vn.thiduaso.scoring.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.scoring.trace.Step;
import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.thiduaso.scoring.ExampleColumns.bound;

class ScoringRuleTest {

    private static final Bands COOPERATION = new Bands(
            List.of(
                    new Bands.Band(1, 1),
                    new Bands.Band(2, 2),
                    new Bands.Band(3, 3),
                    new Bands.Band(4, 4),
                    new Bands.Band(6, 5)),
            true);
    private static final SumOfTerms PAYMENT = new SumOfTerms(List.of(
            new SumOfTerms.Term("A", 6, Double.POSITIVE_INFINITY),
            new SumOfTerms.Term("B", 2.5, 2),
            new SumOfTerms.Term("C", 2.5, Double.POSITIVE_INFINITY)));
    private static final Options YES_PARTLY_NO = new Options(List.of(
            new Options.Option(0, 0, "không"), new Options.Option(1, 2, "một phần"), new Options.Option(2, 4, "có")));

    private static final PointRange WHOLE = PointRange.WHOLE;
    private static final PointRange HUNDRED = new PointRange(1, 100);
    private static final double[] POSTS = {10, 20, 14};
    private static final double[] TIES = {5, 5, 3, 9, 9, 9, 1};

    /** Bound in the test itself, so that what binding does is tested there. */
    record Sampled(ScoringRule rule, double... sample) {

        double points(double[] measures, double max, Trace trace) {
            return bound(rule, sample).points(measures, max, trace);
        }

        @Override
        public String toString() {
            return rule + (sample.length == 0 ? "" : " in " + Arrays.toString(sample));
        }
    }

    private static Sampled sampled(ScoringRule rule, double... sample) {
        return new Sampled(rule, sample);
    }

    private static Sampled alone(ScoringRule rule) {
        return new Sampled(rule);
    }

    private static ScoringRule posts(SamplePost low, SamplePost high, boolean capped, boolean lowerBetter) {
        return new SampleGoalposts(low, high, capped, WHOLE, lowerBetter);
    }

    private static SamplePost percentile(double percentile) {
        return new SamplePost(SamplePost.Kind.PERCENTILE, percentile);
    }

    private static SamplePost greatest(int units) {
        return new SamplePost(SamplePost.Kind.MEAN_OF_GREATEST, units);
    }

    private static SamplePost least(int units) {
        return new SamplePost(SamplePost.Kind.MEAN_OF_LEAST, units);
    }

    /** rule and the sample it is bound to, maximum, measures, points: every rule of the family stands here. */
    static Stream<Arguments> table() {
        return Stream.of(
                arguments(alone(new RatioLinear(false)), 20.0, m(2541 / 2618.0), 19.411764705882353),
                arguments(alone(new RatioLinear(true)), 10.0, m(0.2), 8.0),
                arguments(alone(new RatioCapped(0.8)), 2.0, m(1543 / 2618.0), 1.4734530175706647),
                arguments(alone(new RatioCapped(0.9)), 6.0, m(0.97), 6.0),
                arguments(alone(COOPERATION), 5.0, m(0), 0.0),
                arguments(alone(COOPERATION), 5.0, m(5), 4.0),
                arguments(alone(COOPERATION), 5.0, m(6), 5.0),
                arguments(
                        alone(new Bands(List.of(new Bands.Band(0, 1), new Bands.Band(0.2, 2)), false)),
                        5.0,
                        m(0.2),
                        1.0),
                arguments(alone(new YesNo(100)), 2.0, m(100), 2.0),
                arguments(alone(new YesNo(100)), 2.0, m(99.9), 0.0),
                arguments(alone(YES_PARTLY_NO), 4.0, m(1), 2.0),
                arguments(alone(YES_PARTLY_NO), 4.0, m(3), Double.NaN),
                arguments(alone(new Scale(5, "", "", List.of())), 25.0, m(3), 15.0),
                arguments(alone(new PerPopulation(100, 5)), 10.0, m(0.02), 4.0),
                arguments(alone(new PerPopulation(100, 5)), 10.0, m(0.2), 10.0),
                arguments(alone(PAYMENT), 10.0, m(0.5, 0.4, 0.1), 4.25),
                arguments(alone(PAYMENT), 10.0, m(1, 1, 1), 10.0),
                arguments(alone(PAYMENT), 10.0, m(Double.NaN, 0.4, Double.NaN), 1.0),
                arguments(alone(new Given()), 12.0, m(6.31), 6.31),
                arguments(alone(new Information()), 0.0, m(1.45), Double.NaN),
                arguments(alone(new Goalposts(0, 5, true, false)), 5.0, m(7), 5.0),
                arguments(alone(new Goalposts(0, 5, false, false)), 5.0, m(7), 7.0),
                arguments(alone(new Goalposts(0, 10, true, true)), 5.0, m(2), 4.0),
                arguments(alone(new Goalposts(0, 10, true, HUNDRED, false)), 100.0, m(5), 50.5),
                arguments(alone(new Goalposts(0, 10, false, HUNDRED, true)), 100.0, m(20), -98.0),
                arguments(alone(new Goalposts(-1e308, 1e308, true, false)), 5.0, m(0), 2.5),
                arguments(sampled(new MinMax(false), POSTS), 8.0, m(15), 4.0),
                arguments(sampled(new MinMax(true), POSTS), 8.0, m(10), 8.0),
                arguments(sampled(new MinMax(true, HUNDRED, false), POSTS), 100.0, m(25), 100.0),
                arguments(sampled(new MinMax(false, HUNDRED, false), POSTS), 100.0, m(25), 149.5),
                // 1 2 3 4 5: the 10th percentile is 1.4, the 75th 4, the two greatest have the mean 4.5
                arguments(sampled(posts(percentile(10), percentile(75), true, false), 5, 1, 4, 2, 3), 8.0, m(2.7), 4.0),
                arguments(sampled(posts(percentile(10), percentile(75), true, true), 5, 1, 4, 2, 3), 8.0, m(9), 0.0),
                arguments(sampled(posts(percentile(0), greatest(2), false, false), 5, 1, 4, 2, 3), 7.0, m(5), 8.0),
                arguments(sampled(posts(percentile(50), SamplePost.at(7), true, false), 5, 1, 4, 2, 3), 8.0, m(5), 4.0),
                arguments(sampled(posts(percentile(50), SamplePost.at(2), true, false), 5, 1, 4, 2, 3), 8.0, m(1), 0.0),
                arguments(sampled(posts(percentile(50), SamplePost.at(2), true, false), 5, 1, 4, 2, 3), 8.0, m(2), 8.0),
                arguments(sampled(posts(least(2), SamplePost.at(1), true, true), 5, 1, 4, 2, 3), 8.0, m(1), 4.0),
                arguments(sampled(new ZScore(4, 2, true, true, false), 1, 3), 9.0, m(3), 6.0),
                arguments(alone(new FixedShare(0.5)), 8.0, m(3), 4.0),
                arguments(alone(new FixedShare(0.5, HUNDRED)), 100.0, m(3), 50.5),
                arguments(sampled(new ZScore(50, 10, false), 1, 2, 3), 100.0, m(3), 60.0),
                arguments(sampled(new ZScore(50, 10, true), 1, 2, 3), 100.0, m(3), 40.0),
                arguments(sampled(new PercentileRank(TiedRank.MIN, WHOLE, false), TIES), 12.0, m(9), 8.0),
                arguments(sampled(new PercentileRank(TiedRank.MAX, WHOLE, false), TIES), 12.0, m(9), 12.0),
                arguments(sampled(new PercentileRank(TiedRank.MIN, HUNDRED, true), TIES), 100.0, m(1), 100.0),
                arguments(sampled(new PercentileRank(TiedRank.MIN, WHOLE, false), TIES), 12.0, m(99), 12.0),
                arguments(sampled(new Rank(TiedRank.MIN, false), TIES), 5.0, m(9), 5.0),
                arguments(sampled(new Rank(TiedRank.AVERAGE, false), TIES), 5.0, m(9), 6.0),
                arguments(sampled(new Rank(TiedRank.MAX, true), TIES), 5.0, m(9), 3.0),
                arguments(sampled(new Borda(TiedRank.MIN, false), TIES), 5.0, m(9), 4.0),
                arguments(sampled(new Borda(TiedRank.AVERAGE, true), TIES), 5.0, m(5), 3.5),
                arguments(sampled(new DistanceToTarget(7, false, WHOLE, false), 1, 10), 6.0, m(10), 9.0),
                arguments(sampled(new DistanceToTarget(7, true, WHOLE, false), 1, 10), 6.0, m(10), 6.0),
                arguments(sampled(new DistanceToTarget(0, true, HUNDRED, true), 1, 10), 100.0, m(5), 50.5),
                arguments(sampled(new DistanceToMaximum(WHOLE, false), 1, 10), 9.0, m(7), 6.0),
                arguments(sampled(new DistanceToMaximum(HUNDRED, true), 0, 10), 100.0, m(0), 100.0),
                arguments(sampled(new DistanceToReference("U2", false, WHOLE, false), 1, 3, 5), 6.0, m(5), 12.0),
                arguments(sampled(new DistanceToReference("U2", true, WHOLE, false), 1, 3, 5), 6.0, m(2), 3.0),
                arguments(sampled(new DistanceToReference("U2", true, WHOLE, true), 1, 3, 5), 6.0, m(4), 3.0),
                arguments(sampled(new FractionOfMaximum(WHOLE, false), 1, 8), 4.0, m(3), 1.5),
                arguments(sampled(new FractionOfMaximum(WHOLE, false), -2, 8), 4.0, m(-2), -1.0),
                arguments(sampled(new FractionOfMaximum(WHOLE, false), -8, -2), 4.0, m(-3), 2.0),
                arguments(sampled(new FractionOfMaximum(WHOLE, true), 2, 8), 4.0, m(2), 4.0),
                arguments(sampled(new FractionOfMaximum(WHOLE, true), 2, 8), 4.0, m(3), 2.0));
    }

    private static double[] m(double... measures) {
        return measures;
    }

    @ParameterizedTest
    @MethodSource("table")
    void shouldGivePoints(Sampled rule, double max, double[] measures, double expected) {
        double points = rule.points(measures, max, Trace.OFF);

        if (Double.isNaN(expected)) {
            assertThat(points).isNaN();
        } else {
            assertThat(points).isCloseTo(expected, within(1e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void shouldExplainEveryPointItGives(Sampled rule, double max, double[] measures, double expected) {
        Trace trace = Trace.recording(1);

        double points = rule.points(measures, max, trace);

        if (!Double.isNaN(points)) {
            var last = trace.steps(0).get(trace.steps(0).size() - 1);
            assertThat(last.numbers()).last().isEqualTo(points);
        } else if (rule.rule() instanceof Information) {
            assertThat(trace.steps(0))
                    .singleElement()
                    .satisfies(step -> assertThat(step.kind()).isEqualTo(StepKind.INFORMATION));
        }
    }

    @Test
    void shouldHaveEveryRuleInTheTable() {
        Set<Class<?>> tested =
                table().map(row -> ((Sampled) row.get()[0]).rule().getClass()).collect(Collectors.toSet());

        assertThat(tested).containsAll(Arrays.asList(ScoringRule.class.getPermittedSubclasses()));
    }

    @Test
    void shouldExplainEachTermOfASum() {
        Trace trace = Trace.recording(1);

        PAYMENT.points(m(0.5, 0.9, Double.NaN), 10, trace);

        assertThat(trace.steps(0).stream().map(step -> step.kind()))
                .containsExactly(StepKind.TERM, StepKind.TERM, StepKind.TERM, StepKind.SUM_OF_TERMS);
        assertThat(trace.steps(0).stream().map(step -> step.numbers()))
                .containsExactly(
                        List.of(6.0, 0.5, Double.NaN, 3.0, 1.0),
                        List.of(2.5, 0.9, 2.0, 2.0, 2.0),
                        List.of(2.5, 0.0, Double.NaN, 0.0, 3.0),
                        List.of(5.0, 10.0, 5.0));
    }

    @Test
    void shouldExplainGoalpostsSoThatTheyCanBeComputedAgain() {
        assertThat(step(new Goalposts(0, 10, true, HUNDRED, false), 5))
                .isEqualTo(Step.of(StepKind.GOALPOSTS, 5, 0, 10, 0.5, 1, 100, 50.5));
        assertThat(step(new Goalposts(0, 10, true, true), 2.5))
                .isEqualTo(Step.of(StepKind.GOALPOSTS, 2.5, 10, 0, 0.75, 0, 80, 60));
    }

    @Test
    void shouldSayWhetherATargetIsReachedWhereThereIsNoWayToIt() {
        ScoringRule all = bound(new DistanceToTarget(10, true, PointRange.WHOLE, false), 12, 15);

        assertThat(step(all, 12)).isEqualTo(Step.of(StepKind.TARGET_REACHED, 12, 10, 80));
        assertThat(step(all, 9)).isEqualTo(Step.of(StepKind.TARGET_MISSED, 9, 10, 0));
    }

    @Test
    void shouldSayWhyAllUnitsGetTheSame() {
        assertThat(step(bound(new MinMax(false), 4, 4), 4).kind()).isEqualTo(StepKind.CONSTANT_SAMPLE);
        assertThat(step(bound(posts(percentile(10), percentile(40), true, false), 1, 1, 1, 1, 9), 1)
                        .kind())
                .isEqualTo(StepKind.POSTS_MEET);
        assertThat(step(bound(new FractionOfMaximum(PointRange.WHOLE, false), -3, 0), 0)
                        .kind())
                .isEqualTo(StepKind.BEST_OF_ZERO);
        assertThat(step(new FixedShare(0.5), 3)).isEqualTo(Step.of(StepKind.FIXED_SHARE, 3, 0.5, 40));
    }

    @Test
    void shouldExplainALowRatioByTheRatioThatWasSent() {
        assertThat(step(new RatioLinear(true), 0.25)).isEqualTo(Step.of(StepKind.LINEAR_LOWER, 80, 0.25, 0.75, 60));
    }

    private static Step step(ScoringRule rule, double value) {
        Trace trace = Trace.recording(1);
        rule.points(m(value), 80, trace);
        return trace.steps(0).get(0);
    }
}
