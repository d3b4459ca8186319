package vn.thiduaso.scoring.aggregation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.scoring.formula.Calculation;
import vn.thiduaso.scoring.formula.Figure;
import vn.thiduaso.scoring.formula.Formula;
import vn.thiduaso.scoring.formula.Operator;
import vn.thiduaso.scoring.trace.Trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class AggregationTest {

    private static final Aggregation QUOTIENT = new CalculatedPoints(new Formula(
            "A / B", List.of("A", "B"), new Calculation(Operator.DIVIDED_BY, new Figure(0), new Figure(1))));

    private static final Aggregation GEOMETRIC = new GeometricMean(ZeroRule.REFUSE);
    private static final Aggregation HARMONIC = new HarmonicMean(ZeroRule.REFUSE);
    private static final Aggregation THREE_UNITS =
            PartsOf.bound(Copeland.unbound(), new double[][] {{0.2, 0.4}, {0.1, 0.5}, {0.0, 0.1}});

    /** aggregation, shares, weights, points of 100, contributions: every aggregation of the family stands here. */
    static Stream<Arguments> table() {
        return Stream.of(
                arguments(new SumOfPoints(), d(0.2, 0.6), d(1, 1), 0.8, d(0.25, 0.75)),
                arguments(new WeightedMean(), d(0.2, 0.6), d(3, 1), 30.0, d(0.5, 0.5)),
                arguments(GEOMETRIC, d(0.4, 0.9), d(1, 1), 60.0, d(0.5, 0.5)),
                arguments(GEOMETRIC, d(0.5, 0.5, 0), d(1, 1, 0), 50.0, d(0.5, 0.5, 0)),
                arguments(new GeometricMean(ZeroRule.ZERO), d(0.4, 0), d(1, 1), 0.0, d(0.5, 0.5)),
                arguments(HARMONIC, d(0.3, 0.6), d(1, 1), 40.0, d(2 / 3.0, 1 / 3.0)),
                arguments(new HarmonicMean(ZeroRule.ZERO), d(0.3, 0), d(3, 1), 0.0, d(0.75, 0.25)),
                arguments(power(2), d(0.3, 0.4), d(1, 1), 35.35533905932738, d(0.36, 0.64)),
                arguments(power(-1), d(0.3, 0.6), d(1, 1), 40.0, d(2 / 3.0, 1 / 3.0)),
                arguments(power(0), d(0.4, 0.9), d(1, 1), 60.0, d(0.5, 0.5)),
                arguments(power(1e-9), d(0.4, 0.9), d(1, 1), 60.00000000493, d(0.5, 0.5)),
                arguments(power(3), d(0, 0), d(1, 1), 0.0, d(0.5, 0.5)),
                arguments(power(1), d(-0.2, 0.4), d(1, 1), 10.0, d(-1, 2)),
                arguments(power(-1000), d(0.3, 0.6), d(1, 1), 30.02080162, d(1, 0)),
                arguments(power(1000), d(0.3, 0.6), d(1, 1), 59.9584255794, d(0, 1)),
                arguments(new Minimum(), d(0.5, 0.2, 0.1), d(1, 1, 0), 20.0, d(0, 1, 0)),
                arguments(new Minimum(), d(-0.5, 1.2), d(1, 1), -50.0, d(1, 0)),
                arguments(new Maximum(), d(-0.5, -1.2), d(1, 1), -50.0, d(1, 0)),
                arguments(new Median(), d(-0.5, -1.5), d(1, 1), -100.0, d(0.25, 0.75)),
                arguments(new WeightedMean(), d(0.1, 0.2, -0.3), d(2, 1, 1), 2.5, d(2, 2, -3)),
                arguments(new SumOfPoints(), d(0.1, 0.2, -0.3), d(2, 1, 1), 0.0, d(0.5, 0.25, 0.25)),
                arguments(new Minimum(), d(0.1, 0.5, 0.2), d(0, 1, 1), 20.0, d(0, 0, 1)),
                arguments(new Maximum(), d(0.5, 0.2, 0.9), d(1, 1, 0), 50.0, d(1, 0, 0)),
                arguments(new Maximum(), d(0.9, 0.5, 0.2), d(0, 1, 1), 50.0, d(0, 1, 0)),
                arguments(new Median(), d(0.9, 0.1, 0.4), d(1, 1, 1), 40.0, d(0, 0, 1)),
                arguments(new Median(), d(0.9, 0.1, 0.4, 0.6), d(1, 1, 1, 1), 50.0, d(0, 0, 0.4, 0.6)),
                arguments(new Median(), d(0.9, 0.1, 0.4), d(5, 1, 1), 90.0, d(1, 0, 0)),
                arguments(new Median(), d(0.3, 0.5, 0.9), d(0.1, 0.2, 0.3), 70.0, d(0, 5 / 14.0, 9 / 14.0)),
                arguments(new PenalisedMean(Penalty.MINUS), d(0.4, 0.8), d(1, 1), 160 / 3.0, d(1 / 3.0, 2 / 3.0)),
                arguments(new PenalisedMean(Penalty.PLUS), d(0.4, 0.8), d(1, 1), 200 / 3.0, d(1 / 3.0, 2 / 3.0)),
                arguments(new PenalisedMean(Penalty.MINUS), d(1, 0, 0), d(1, 1, 1), 0.0, d(1, 0, 0)),
                arguments(new PenalisedMean(Penalty.MINUS), d(0, 0), d(1, 1), 0.0, d(0.5, 0.5)),
                arguments(
                        new PenalisedMean(Penalty.MINUS),
                        d(-0.1, -0.1, -0.1),
                        d(1, 1, 1),
                        -10.0,
                        d(1 / 3.0, 1 / 3.0, 1 / 3.0)),
                arguments(
                        new AdjustedPenalisedMean(Penalty.MINUS),
                        d(0, 1),
                        d(1, 1),
                        35.0,
                        d(0, 1)), // 100 − 900/100 → 91
                arguments(new AdjustedPenalisedMean(Penalty.PLUS), d(-1, 1), d(1, 1), 6000 / 70.0, d(0.5, 0.5)),
                arguments(new AdjustedPenalisedMean(Penalty.PLUS), d(0, 1), d(1, 1), 65.0, d(0, 1)),
                arguments(new AdjustedPenalisedMean(Penalty.MINUS), d(-2, -2), d(1, 1), -200.0, d(0.5, 0.5)),
                arguments(THREE_UNITS, d(0.2, 0.4), d(2, 1), 100.0, d(2 / 3.0, 1 / 3.0)),
                arguments(THREE_UNITS, d(0.1, 0.5), d(1, 1), 75.0, d(0.5, 0.5)),
                arguments(THREE_UNITS, d(0.0, 0.1), d(1, 1), 0.0, d(0.5, 0.5)),
                arguments(QUOTIENT, d(0.5, 0.25), d(1, 3), 2.0, d(0.25, 0.75)),
                arguments(QUOTIENT, d(-0.5, 0.25), d(1, 1), -2.0, d(0.5, 0.5)),
                arguments(PartsOf.bound(Copeland.unbound(), new double[][] {{0.2}}), d(0.2), d(1), 50.0, d(1)));
    }

    @ParameterizedTest
    @MethodSource("table")
    void shouldMakePointsAndContributions(
            Aggregation aggregation, double[] shares, double[] weights, double points, double[] contributions) {
        Parts parts = PartsOf.shares(shares, weights);
        double[] out = new double[shares.length];
        Arrays.fill(out, 9);

        aggregation.shares(parts, out);

        assertThat(aggregation.refused(parts)).isEqualTo(-1);
        assertThat(aggregation.points(parts, 100, Trace.OFF)).isCloseTo(points, within(1e-8));
        assertThat(out).containsExactly(contributions, within(1e-8));
    }

    @Test
    void shouldTryEveryAggregation() {
        Set<Class<?>> tried = table().map(row -> row.get()[0].getClass()).collect(Collectors.toSet());

        assertThat(tried).containsAll(Arrays.asList(Aggregation.class.getPermittedSubclasses()));
    }

    @Test
    void shouldHaveNoPointsWithoutAChildTheFormulaNames() {
        Parts parts = PartsOf.shares(d(0.5), d(1));

        assertThat(QUOTIENT.refused(parts)).isEqualTo(-1);
        assertThat(QUOTIENT.points(parts, 100, Trace.OFF)).isNaN();
    }

    /** aggregation, shares, place of the child at fault. */
    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments(GEOMETRIC, d(1, 2, 0), 2),
                arguments(GEOMETRIC, d(Double.NaN, -1, 0), 1),
                arguments(new GeometricMean(ZeroRule.ZERO), d(0, -1), 1),
                arguments(GEOMETRIC, d(0, 1), 0),
                arguments(HARMONIC, d(1, 0), 1),
                arguments(HARMONIC, d(0, 1), 0),
                arguments(new HarmonicMean(ZeroRule.ZERO), d(-1, 0), 0),
                arguments(power(-0.5), d(1, 0), 1),
                arguments(power(0), d(0, 1), 0),
                arguments(power(2), d(0, -1), 1),
                arguments(new PenalisedMean(Penalty.MINUS), d(1, -1), 1),
                arguments(new PenalisedMean(Penalty.MINUS), d(-1, 0.5), 0),
                arguments(new AdjustedPenalisedMean(Penalty.MINUS), d(-2, -3), 1),
                arguments(new AdjustedPenalisedMean(Penalty.MINUS), d(-3, -2), 0),
                arguments(QUOTIENT, d(1, 0), 1));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void shouldNameTheChildItHasNoValueFor(Aggregation aggregation, double[] shares, int child) {
        Parts parts = PartsOf.shares(shares, PartsOf.ones(shares.length));

        assertThat(parts.child(aggregation.refused(parts))).isEqualTo(child);
        assertThat(aggregation.points(parts, 100, Trace.OFF)).isNaN();
    }

    @Test
    void shouldBeThePublishedIndexWhenChildrenAreZScoresAroundAHundred() {
        Parts parts = new Parts(3);
        double[] z = {112, 95, 90};
        for (int child = 0; child < z.length; child++) {
            parts.add(child, z[child], 200, 1);
        }
        double mean = (112 + 95 + 90) / 3.0;
        double variance = (Math.pow(112 - mean, 2) + Math.pow(95 - mean, 2) + Math.pow(90 - mean, 2)) / 3;

        assertThat(new PenalisedMean(Penalty.MINUS).points(parts, 200, Trace.OFF))
                .isCloseTo(mean - variance / mean, within(1e-11));
    }

    /** What the class says: by the formula, and on purpose. */
    @Test
    void shouldLetABetterChildLowerAPenalisedMean() {
        Aggregation mpi = new PenalisedMean(Penalty.MINUS);
        Aggregation ampi = new AdjustedPenalisedMean(Penalty.MINUS);
        double[] weights = {1, 20};

        assertThat(mpi.points(PartsOf.shares(1, 0.3, 0.3), 1, Trace.OFF))
                .isLessThan(mpi.points(PartsOf.shares(0.9, 0.3, 0.3), 1, Trace.OFF));
        assertThat(ampi.points(PartsOf.shares(d(1, 0), weights), 1, Trace.OFF))
                .isLessThan(ampi.points(PartsOf.shares(d(0.5, 0), weights), 1, Trace.OFF));
    }

    @Test
    void shouldRefuseWhatCannotBeMeant() {
        assertThatThrownBy(() -> power(Double.POSITIVE_INFINITY)).hasMessageContaining("hữu hạn");
        assertThatThrownBy(() -> power(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PartsOf.bound(Copeland.unbound(), new double[Outranking.MOST_UNITS + 1][1]))
                .hasMessageContaining("20000");
        assertThat(Copeland.unbound()).isEqualTo(Copeland.unbound());
        assertThat(Copeland.unbound().points(PartsOf.shares(1), 1, Trace.OFF)).isNaN();
        assertThat(PartsOf.bound(new WeightedMean(), new double[0][0])).isEqualTo(new WeightedMean());
    }

    private static PowerMean power(double p) {
        return new PowerMean(p, ZeroRule.REFUSE);
    }

    private static double[] d(double... numbers) {
        return numbers;
    }
}
