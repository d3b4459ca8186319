package vn.thiduaso.scoring.aggregation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import vn.thiduaso.scoring.trace.Trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What must hold of any aggregation, for shares from 0 to 1 and weights above 0. */
class AggregationLawsTest {

    private static final double NEARLY = 1e-12;

    /** Children of one unit and a sample of other units. */
    record Case(double[] shares, double[] weights, double[][] others) {

        Parts parts() {
            return PartsOf.shares(shares, weights);
        }

        Case with(double[] newShares, double[] newWeights) {
            return new Case(newShares, newWeights, others);
        }

        /** The aggregation, bound to the others and the unit itself. */
        Aggregation bound(Aggregation aggregation) {
            double[][] rows = Arrays.copyOf(others, others.length + 1);
            rows[others.length] = shares;
            return PartsOf.bound(aggregation, rows);
        }

        double points(Aggregation aggregation) {
            return bound(aggregation).points(parts(), 1, Trace.OFF);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Double> share = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 10).map(tenth -> tenth / 10.0),
                Arbitraries.doubles().between(0.001, 1).ofScale(6));
        Arbitrary<Double> weight = Arbitraries.integers().between(1, 40).map(tenth -> tenth / 10.0);
        return Arbitraries.integers()
                .between(1, 6)
                .flatMap(children -> Combinators.combine(
                                share.array(double[].class).ofSize(children),
                                weight.array(double[].class).ofSize(children),
                                share.array(double[].class)
                                        .ofSize(children)
                                        .array(double[][].class)
                                        .ofMinSize(0)
                                        .ofMaxSize(5))
                        .as(Case::new));
    }

    @Provide
    Arbitrary<Aggregation> weighing() {
        return Arbitraries.of(weighingAggregations());
    }

    @Provide
    Arbitrary<Aggregation> all() {
        List<Aggregation> all = new ArrayList<>(weighingAggregations());
        all.add(new SumOfPoints());
        return Arbitraries.of(all);
    }

    private static List<Aggregation> weighingAggregations() {
        return List.of(
                new WeightedMean(),
                new GeometricMean(ZeroRule.ZERO),
                new GeometricMean(ZeroRule.REFUSE),
                new HarmonicMean(ZeroRule.ZERO),
                new HarmonicMean(ZeroRule.REFUSE),
                new PowerMean(2.5, ZeroRule.ZERO),
                new PowerMean(-3, ZeroRule.ZERO),
                new PowerMean(0, ZeroRule.REFUSE),
                new Minimum(),
                new Maximum(),
                new Median(),
                new PenalisedMean(Penalty.MINUS),
                new PenalisedMean(Penalty.PLUS),
                new AdjustedPenalisedMean(Penalty.MINUS),
                new AdjustedPenalisedMean(Penalty.PLUS),
                Copeland.unbound());
    }

    @Property
    void shouldBeANumberOrARefusal(@ForAll("all") Aggregation aggregation, @ForAll("cases") Case unit) {
        double points = unit.points(aggregation);

        assertThat(Double.isNaN(points)).isEqualTo(aggregation.refused(unit.parts()) >= 0);
        if (!(aggregation instanceof SumOfPoints) && !Double.isNaN(points)) {
            assertThat(points).isBetween(-NEARLY, 1 + NEARLY);
        }
    }

    @Property
    void shouldNotChangeWhenAllWeightsAreScaled(
            @ForAll("all") Aggregation aggregation,
            @ForAll("cases") Case unit,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double factor) {
        double[] scaled = Arrays.stream(unit.weights()).map(w -> w * factor).toArray();

        same(unit.with(unit.shares(), scaled).points(aggregation), unit.points(aggregation));
    }

    @Property
    void shouldNotChangeForAChildWithoutWeight(
            @ForAll("weighing") Aggregation aggregation,
            @ForAll("cases") Case unit,
            @ForAll @IntRange(max = 2) int share) {
        double[] shares = Arrays.copyOf(unit.shares(), unit.shares().length + 1);
        double[] weights = Arrays.copyOf(unit.weights(), shares.length);
        shares[shares.length - 1] = share / 2.0;
        double[][] others = Arrays.stream(unit.others())
                .map(row -> Arrays.copyOf(row, shares.length))
                .toArray(double[][]::new);

        same(new Case(shares, weights, others).points(aggregation), unit.points(aggregation));
    }

    @Property
    void shouldNotChangeWhenChildrenArePermuted(
            @ForAll("all") Aggregation aggregation, @ForAll("cases") Case unit, @ForAll Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, unit.shares().length).boxed().toList());
        Collections.shuffle(order, random);
        double[][] others =
                Arrays.stream(unit.others()).map(row -> permuted(row, order)).toArray(double[][]::new);
        Case permuted = new Case(permuted(unit.shares(), order), permuted(unit.weights(), order), others);

        same(permuted.points(aggregation), unit.points(aggregation));
    }

    @Property
    void shouldNeverFallForABetterChild(
            @ForAll("all") Aggregation aggregation,
            @ForAll("cases") Case unit,
            @ForAll @IntRange(max = 5) int child,
            @ForAll @DoubleRange(min = 0, max = 1) double gain) {
        boolean penalises = aggregation instanceof PenalisedMean || aggregation instanceof AdjustedPenalisedMean;
        double before = unit.points(aggregation);
        if (penalises || Double.isNaN(before)) {
            return;
        }
        double[] better = unit.shares().clone();
        better[child % better.length] = Math.min(1, better[child % better.length] + gain);

        assertThat(unit.with(better, unit.weights()).points(aggregation)).isGreaterThanOrEqualTo(before - NEARLY);
    }

    @Property
    void shouldShareOutAllOfThePoints(@ForAll("all") Aggregation aggregation, @ForAll("cases") Case unit) {
        double points = unit.points(aggregation);
        double[] shares = new double[unit.shares().length];

        aggregation.shares(unit.parts(), shares);

        assertThat(Arrays.stream(shares)).allMatch(share -> share >= 0);
        if (points > 0) {
            assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(NEARLY));
        }
    }

    @Property
    void shouldKeepTheOrderOfTheMeans(@ForAll("cases") Case unit) {
        double least = unit.points(new Minimum());
        double harmonic = unit.points(new HarmonicMean(ZeroRule.ZERO));
        double geometric = unit.points(new GeometricMean(ZeroRule.ZERO));
        double arithmetic = unit.points(new WeightedMean());
        double greatest = unit.points(new Maximum());

        assertThat(least).isLessThanOrEqualTo(harmonic + NEARLY);
        assertThat(harmonic).isLessThanOrEqualTo(geometric + NEARLY);
        assertThat(geometric).isLessThanOrEqualTo(arithmetic + NEARLY);
        assertThat(arithmetic).isLessThanOrEqualTo(greatest + NEARLY);
    }

    @Property
    void shouldRiseWithTheOrderOfAPowerMean(
            @ForAll("cases") Case unit,
            @ForAll @DoubleRange(min = -20, max = 20) double p,
            @ForAll @DoubleRange(min = 0, max = 20) double more) {
        assertThat(unit.points(new PowerMean(p + more, ZeroRule.ZERO)))
                .isGreaterThanOrEqualTo(unit.points(new PowerMean(p, ZeroRule.ZERO)) - NEARLY);
    }

    @Property
    void shouldBeTheMeanItsOrderNames(@ForAll("cases") Case unit) {
        same(unit.points(new PowerMean(-1, ZeroRule.REFUSE)), unit.points(new HarmonicMean(ZeroRule.REFUSE)));
        same(unit.points(new PowerMean(0, ZeroRule.ZERO)), unit.points(new GeometricMean(ZeroRule.ZERO)));
        same(unit.points(new PowerMean(1, ZeroRule.REFUSE)), unit.points(new WeightedMean()));
    }

    @Property
    void shouldAddUpToZeroOverAllUnitsAndIgnoreTheirOrder(@ForAll("cases") Case unit, @ForAll Random random) {
        List<double[]> rows = new ArrayList<>(List.of(unit.others()));
        rows.add(unit.shares());
        int[] scores = Outrankings.scores(rows.toArray(double[][]::new), unit.weights());
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, rows.size()).boxed().toList());
        Collections.shuffle(order, random);
        double[][] shuffled = order.stream().map(rows::get).toArray(double[][]::new);

        assertThat(Arrays.stream(scores).sum()).isZero();
        assertThat(Outrankings.scores(shuffled, unit.weights()))
                .containsExactly(order.stream().mapToInt(i -> scores[i]).toArray());
        assertThat(unit.points(Copeland.unbound())).isEqualTo(Copeland.share(scores[scores.length - 1], scores.length));
    }

    private static double[] permuted(double[] row, List<Integer> order) {
        return order.stream().mapToDouble(i -> row[i]).toArray();
    }

    private static void same(double actual, double expected) {
        if (Double.isNaN(expected)) {
            assertThat(actual).isNaN();
        } else {
            assertThat(actual).isCloseTo(expected, within(NEARLY));
        }
    }
}
