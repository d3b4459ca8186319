package vn.thiduaso.scoring.aggregation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.scoring.trace.Step;
import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class AggregationStepsTest {

    private static final Aggregation THREE_UNITS =
            PartsOf.bound(Copeland.unbound(), new double[][] {{0.2, 0.4}, {0.1, 0.5}, {0.0, 0.1}});

    /** aggregation, shares, step, its numbers: the children counted first, the points of 100 last. */
    static Stream<Arguments> steps() {
        return Stream.of(
                arguments(new WeightedMean(), d(0.2, 0.6), StepKind.WEIGHTED_MEAN, d(2, 0.4, 40)),
                arguments(new GeometricMean(ZeroRule.REFUSE), d(0.4, 0.9), StepKind.GEOMETRIC_MEAN, d(2, 0.6, 60)),
                arguments(new HarmonicMean(ZeroRule.REFUSE), d(0.3, 0.6), StepKind.HARMONIC_MEAN, d(2, 0.4, 40)),
                arguments(
                        new PowerMean(2, ZeroRule.REFUSE),
                        d(0.6, 0.8),
                        StepKind.POWER_MEAN,
                        d(2, 2, Math.sqrt(0.5), 100 * Math.sqrt(0.5))),
                arguments(new Minimum(), d(0.5, 0.2, 0.9), StepKind.MINIMUM, d(3, 0.2, 20)),
                arguments(new Maximum(), d(0.5, 0.2, 0.9), StepKind.MAXIMUM, d(3, 0.9, 90)),
                arguments(new Median(), d(0.5, 0.2, 0.9), StepKind.MEDIAN, d(3, 0.5, 50)),
                // M = 0.6, S = 0.2
                arguments(
                        new PenalisedMean(Penalty.MINUS),
                        d(0.4, 0.8),
                        StepKind.PENALISED_MEAN,
                        d(2, 0.6, 1 / 3.0, 8 / 15.0, 160 / 3.0)),
                // on the scale of 70 to 130: M = 100, S = 30
                arguments(
                        new AdjustedPenalisedMean(Penalty.MINUS),
                        d(0, 1),
                        StepKind.PENALISED_MEAN,
                        d(2, 0.5, 0.3, 0.35, 35)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void shouldExplainThePointsItGives(Aggregation aggregation, double[] shares, StepKind kind, double[] numbers) {
        Trace trace = Trace.recording(1);

        aggregation.points(PartsOf.shares(shares), 100, trace);

        assertThat(trace.steps(0)).extracting(Step::kind).containsExactly(kind);
        assertThat(trace.steps(0).get(0).numbers())
                .usingElementComparator(AggregationStepsTest::nearly)
                .containsExactly(Arrays.stream(numbers).boxed().toArray(Double[]::new));
    }

    @Test
    void shouldExplainASumThatWasSharedOut() {
        Parts parts = new Parts(3);
        parts.add(0, 3, 5, 5);
        parts.add(1, 3, 10, 10);
        parts.leaveOut(5);

        Trace trace = Trace.recording(1);
        double points = new SumOfPoints().points(parts, 20, trace);

        assertThat(points).isEqualTo(8);
        assertThat(trace.steps(0))
                .containsExactly(
                        new Step(StepKind.SUM, List.of(2.0, 6.0)),
                        new Step(StepKind.REDISTRIBUTED, List.of(6.0, 15.0, 20.0, 8.0)));
    }

    private static int nearly(Double number, Double expected) {
        return Math.abs(number - expected) < 1e-12 ? 0 : Double.compare(number, expected);
    }

    @Test
    void shouldRecordWinsAndLossesOfACopelandScore() {
        Trace trace = Trace.recording(1);

        THREE_UNITS.points(PartsOf.shares(0.2, 0.4), 10, trace);

        assertThat(trace.steps(0)).containsExactly(new Step(StepKind.COPELAND, List.of(2.0, 1.0, 0.0, 1.0, 7.5)));

        Trace even = Trace.recording(1);
        THREE_UNITS.points(PartsOf.shares(d(0.1, 0.5), d(2, 1)), 10, even);

        assertThat(even.steps(0)).containsExactly(new Step(StepKind.COPELAND, List.of(2.0, 1.0, 1.0, 0.0, 5.0)));
        assertThat(Copeland.share(1, 2)).isOne();
        assertThat(Copeland.share(-1, 2)).isZero();
    }

    @Test
    void shouldSayThatAPenaltyAboveTheMeanWasCut() {
        Trace trace = Trace.recording(1);

        new PenalisedMean(Penalty.MINUS).points(PartsOf.shares(1, 0, 0), 30, trace);

        assertThat(trace.steps(0)).extracting(Step::kind).containsExactly(StepKind.PENALISED_MEAN, StepKind.CLAMPED);
        assertThat(trace.steps(0).get(1).numbers())
                .usingElementComparator(AggregationStepsTest::nearly)
                .containsExactly(-10.0, 0.0, 30.0, 0.0);
    }

    private static double[] d(double... numbers) {
        return numbers;
    }
}
