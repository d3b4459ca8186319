package vn.thiduaso.scoring.rule;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.trace.Trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.thiduaso.scoring.ExampleColumns.bound;
import static vn.thiduaso.scoring.ExampleColumns.points;

/**
 * What must hold for any sample, of every rule that knows both directions, and that more is never worse for those that know one only. The reference
 * unit is the first.
 */
class ScoringRuleLawsTest {

    private static final PointRange RANGE = new PointRange(-3, 7);

    /** From the direction to the rule, so that a law can turn it. The target turns with the measures. */
    private record Turnable(String name, Function<Boolean, ScoringRule> rule) {}

    @Provide
    Arbitrary<Turnable> rules() {
        return Arbitraries.of(turnables());
    }

    private static List<Turnable> turnables() {
        return List.of(
                new Turnable("goalposts", lower -> new Goalposts(lower ? -4 : -2, lower ? 2 : 4, true, RANGE, lower)),
                new Turnable("free posts", lower -> new Goalposts(lower ? -4 : -2, lower ? 2 : 4, false, RANGE, lower)),
                new Turnable("min-max", lower -> new MinMax(true, RANGE, lower)),
                new Turnable(
                        "sample posts",
                        lower -> new SampleGoalposts(
                                percentile(lower ? 5 : 20), percentile(lower ? 80 : 95), true, RANGE, lower)),
                new Turnable("z-score", lower -> new ZScore(5, 2, lower)),
                new Turnable("percentile min", lower -> new PercentileRank(TiedRank.MIN, RANGE, lower)),
                new Turnable("percentile mean", lower -> new PercentileRank(TiedRank.AVERAGE, RANGE, lower)),
                new Turnable("rank max", lower -> new Rank(TiedRank.MAX, lower)),
                new Turnable("rank mean", lower -> new Rank(TiedRank.AVERAGE, lower)),
                new Turnable("borda", lower -> new Borda(TiedRank.MIN, lower)),
                new Turnable("target", lower -> new DistanceToTarget(lower ? -3 : 3, false, RANGE, lower)),
                new Turnable("capped target", lower -> new DistanceToTarget(lower ? -3 : 3, true, RANGE, lower)),
                new Turnable("maximum", lower -> new DistanceToMaximum(RANGE, lower)),
                new Turnable("reference", lower -> new DistanceToReference("U1", false, RANGE, lower)),
                new Turnable("capped reference", lower -> new DistanceToReference("U1", true, RANGE, lower)),
                new Turnable("fraction", lower -> new FractionOfMaximum(RANGE, lower)));
    }

    private static SamplePost percentile(double percentile) {
        return new SamplePost(SamplePost.Kind.PERCENTILE, percentile);
    }

    @Provide
    Arbitrary<Double> figures() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-5, 5).map(Integer::doubleValue),
                Arbitraries.doubles().between(-1e4, 1e4).ofScale(2));
    }

    @Property
    void shouldNeverLowerPointsForABetterValue(
            @ForAll("rules") Turnable turnable,
            @ForAll boolean lower,
            @ForAll @Size(min = 1, max = 20) List<@From("figures") Double> sample,
            @ForAll("figures") double measure,
            @ForAll @DoubleRange(min = 0, max = 100) double gain) {
        ScoringRule rule = bound(turnable.rule().apply(lower), array(sample));

        double before = one(rule, measure);
        double after = one(rule, lower ? measure - gain : measure + gain);

        assertThat(after).isGreaterThanOrEqualTo(before);
    }

    /** A rule of one direction by itself. */
    private record Rising(ScoringRule rule, boolean lower) {}

    private static final List<Rising> RISING = List.of(
            new Rising(new RatioLinear(false), false),
            new Rising(new RatioLinear(true), true),
            new Rising(new RatioCapped(0.8), false),
            new Rising(
                    new Bands(List.of(new Bands.Band(-2, 1), new Bands.Band(0, 2), new Bands.Band(3, 9)), true), false),
            new Rising(new Bands(List.of(new Bands.Band(0, 2), new Bands.Band(3, 9)), false), false),
            new Rising(new YesNo(1), false),
            new Rising(new Scale(5, "", "", List.of()), false),
            new Rising(new PerPopulation(1_000, 3), false),
            new Rising(
                    new SumOfTerms(List.of(
                            new SumOfTerms.Term("A", 6, 4), new SumOfTerms.Term("B", 2, Double.POSITIVE_INFINITY))),
                    false),
            new Rising(new Given(), false),
            new Rising(new FixedShare(0.5, RANGE), false));

    /** Answers have no order, what is only shown no points. */
    private static final Set<Class<?>> WITHOUT_ORDER = Set.of(Options.class, Information.class);

    @Provide
    Arbitrary<Rising> rising() {
        return Arbitraries.of(RISING);
    }

    /** Bands may fall and terms take away if a set says so; here they rise. */
    @Property
    void shouldNeverLowerPointsForABetterValueWhereTheRuleKnowsOneDirection(
            @ForAll("rising") Rising rising,
            @ForAll("figures") double measure,
            @ForAll("figures") double other,
            @ForAll @DoubleRange(min = 0, max = 100) double gain) {
        double better = rising.lower() ? measure - gain : measure + gain;

        assertThat(rising.rule().points(new double[] {better, other}, 10, Trace.OFF))
                .isGreaterThanOrEqualTo(rising.rule().points(new double[] {measure, other}, 10, Trace.OFF));
    }

    @Test
    void shouldAskEveryRuleThatHasAnOrder() {
        Set<Class<?>> asked = new HashSet<>(WITHOUT_ORDER);
        RISING.forEach(one -> asked.add(one.rule().getClass()));
        turnables().forEach(one -> asked.add(one.rule().apply(false).getClass()));

        assertThat(asked).containsExactlyInAnyOrder(ScoringRule.class.getPermittedSubclasses());
    }

    @Property
    void shouldNotChangeABitWhenUnitsChangePlaces(
            @ForAll("rules") Turnable turnable,
            @ForAll boolean lower,
            @ForAll @Size(min = 2, max = 20) List<@From("figures") Double> sample) {
        double[] straight = array(sample);
        double[] reversed = straight.clone();
        for (int i = 1; i < straight.length; i++) {
            reversed[i] = straight[straight.length - i];
        }

        double[] points = points(turnable.rule().apply(lower), 10, straight);
        double[] pointsReversed = points(turnable.rule().apply(lower), 10, reversed);

        for (int i = 1; i < straight.length; i++) {
            assertThat(pointsReversed[i]).isEqualTo(points[straight.length - i]);
        }
    }

    @Property
    void shouldMirrorPointsWhenTheDirectionTurns(
            @ForAll("rules") Turnable turnable, @ForAll @Size(min = 1, max = 20) List<@From("figures") Double> sample) {
        double[] straight = array(sample);
        double[] turned = Arrays.stream(straight).map(measure -> -measure).toArray();

        double[] points = points(turnable.rule().apply(false), 10, straight);
        double[] pointsTurned = points(turnable.rule().apply(true), 10, turned);

        for (int i = 0; i < straight.length; i++) {
            assertThat(pointsTurned[i]).isCloseTo(points[i], within(1e-12 * Math.max(1, Math.abs(points[i]))));
        }
    }

    @Property
    void shouldAlwaysGiveANumber(
            @ForAll("rules") Turnable turnable,
            @ForAll boolean lower,
            @ForAll @Size(min = 1, max = 20) List<@From("figures") Double> sample) {
        assertThat(points(turnable.rule().apply(lower), 10, array(sample))).doesNotContain(Double.NaN);
    }

    @Property
    void shouldReachTheMeanAndDeviationAskedFor(@ForAll @Size(min = 3, max = 20) List<@From("figures") Double> sample) {
        double[] points = points(new ZScore(5, 2, false), 10, array(sample));
        double mean = Arrays.stream(points).average().orElseThrow();
        double squares = Arrays.stream(points).map(p -> (p - mean) * (p - mean)).sum();

        assertThat(mean).isCloseTo(5, within(1e-9));
        if (sample.stream().distinct().count() > 1) {
            assertThat(Math.sqrt(squares / (points.length - 1))).isCloseTo(2, within(1e-9));
        }
    }

    private static double[] array(List<Double> sample) {
        return sample.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double one(ScoringRule rule, double measure) {
        return rule.points(new double[] {measure}, 10, Trace.OFF);
    }
}
