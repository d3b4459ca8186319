package vn.thiduaso.scoring.rule;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.scoring.statistics.ColumnStatistics;
import vn.thiduaso.scoring.statistics.SortedColumn;
import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.thiduaso.scoring.ExampleColumns.bound;
import static vn.thiduaso.scoring.ExampleColumns.column;
import static vn.thiduaso.scoring.ExampleColumns.points;

/** What rules that look at the sample give where it says little. */
class SampleRuleTest {

    private static final SamplePost FIFTH = new SamplePost(SamplePost.Kind.PERCENTILE, 5);

    private static final PointRange TEN = new PointRange(-10, 10);

    /** rule; points of each unit, of at most 8, for a constant column of 4 units at 7, and for one unit alone at 7. */
    static Stream<Arguments> poorSamples() {
        return Stream.of(
                arguments(new MinMax(false), 4.0, 4.0),
                arguments(new MinMax(true), 4.0, 4.0),
                arguments(new MinMax(false, TEN, false), 0.0, 0.0),
                arguments(new SampleGoalposts(FIFTH, SamplePost.at(9), true, PointRange.WHOLE, false), 4.0, 4.0),
                arguments(
                        new SampleGoalposts(FIFTH, new SamplePost(SamplePost.Kind.PERCENTILE, 60), false, TEN, true),
                        0.0,
                        0.0),
                arguments(new ZScore(5, 2, false), 5.0, 5.0),
                arguments(new ZScore(50, 2, true), 50.0, 50.0),
                arguments(new PercentileRank(TiedRank.MIN, PointRange.WHOLE, false), 4.0, 4.0),
                arguments(new PercentileRank(TiedRank.MAX, TEN, true), 0.0, 0.0),
                arguments(new Rank(TiedRank.MIN, false), 2.5, 1.0),
                arguments(new Rank(TiedRank.MAX, true), 2.5, 1.0),
                arguments(new Borda(TiedRank.MIN, false), 1.5, 0.0),
                arguments(new DistanceToTarget(9, true, PointRange.WHOLE, false), 4.0, 4.0),
                arguments(new DistanceToTarget(7, false, PointRange.WHOLE, false), 8.0, 8.0),
                arguments(new DistanceToTarget(5, true, PointRange.WHOLE, true), 4.0, 4.0),
                arguments(new DistanceToTarget(8, true, TEN, true), 10.0, 10.0),
                arguments(new DistanceToMaximum(PointRange.WHOLE, false), 4.0, 4.0),
                arguments(new DistanceToMaximum(TEN, true), 0.0, 0.0),
                arguments(new DistanceToReference("U1", true, PointRange.WHOLE, false), 8.0, 8.0),
                arguments(new DistanceToReference("U1", false, TEN, true), 10.0, 10.0),
                arguments(new FractionOfMaximum(PointRange.WHOLE, false), 8.0, 8.0),
                arguments(new FractionOfMaximum(PointRange.WHOLE, true), 8.0, 8.0));
    }

    @ParameterizedTest
    @MethodSource("poorSamples")
    void shouldGiveEachUnitOfAConstantColumnTheDocumentedPoints(ScoringRule rule, double all, double alone) {
        assertThat(points(rule, 8, 7, 7, 7, 7)).containsOnly(all);
    }

    @ParameterizedTest
    @MethodSource("poorSamples")
    void shouldGiveOneUnitTheDocumentedPoints(ScoringRule rule, double all, double alone) {
        assertThat(points(rule, 8, 7)).containsExactly(alone);
        assertThat(points(rule, 8, 7, Double.NaN)[0]).isEqualTo(alone);
    }

    @ParameterizedTest
    @MethodSource("poorSamples")
    void shouldBindToNothingAndStillGiveANumber(ScoringRule rule, double all, double alone) {
        ScoringRule bound = rule.bind(ColumnStatistics.NONE);

        assertThat(bound.points(new double[] {7}, 8, Trace.OFF)).isFinite();
        assertThat(bound.needsSample()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("poorSamples")
    void shouldRefuseToScoreUnbound(ScoringRule rule, double all, double alone) {
        assertThatThrownBy(() -> rule.points(new double[] {7}, 8, Trace.OFF)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void shouldHaveEverySampleRuleInTheTable() {
        Set<Class<?>> tested = poorSamples().map(row -> row.get()[0].getClass()).collect(Collectors.toSet());
        Set<String> sampleRules = Arrays.stream(ScoringRule.class.getPermittedSubclasses())
                .filter(SampleRuleTest::asksForASample)
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());

        assertThat(tested.stream().map(Class::getSimpleName)).containsExactlyInAnyOrderElementsOf(sampleRules);
    }

    private static boolean asksForASample(Class<?> rule) {
        return Arrays.stream(rule.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("need"));
    }

    /** 3.1 / 3 three times over is more than 3.1. */
    @Test
    void shouldGiveAllTheMiddleWhereThePostsCoincideOnTiedUnits() {
        SamplePost median = new SamplePost(SamplePost.Kind.PERCENTILE, 50);
        SamplePost best = new SamplePost(SamplePost.Kind.MEAN_OF_GREATEST, 3);
        SamplePost worst = new SamplePost(SamplePost.Kind.MEAN_OF_LEAST, 3);

        assertThat(points(new SampleGoalposts(median, best, true, PointRange.WHOLE, false), 8, 1, 3.1, 3.1, 3.1))
                .containsOnly(4);
        assertThat(worst.in(SortedColumn.of(3.1, 3.1, 3.1, 9))).isEqualTo(3.1);
        assertThat(best.in(SortedColumn.of(3.1, 3.1, Math.nextUp(3.1)))).isBetween(3.1, Math.nextUp(3.1));
    }

    @Test
    void shouldGiveAllTheTopWhereTheWorstHasReachedTheTarget() {
        assertThat(points(new DistanceToTarget(1, false, PointRange.WHOLE, false), 8, 1, 5))
                .containsOnly(8);
        assertThat(points(new DistanceToTarget(9, false, PointRange.WHOLE, true), 8, 1, 5))
                .containsOnly(8);
        assertThat(points(new DistanceToTarget(1, true, PointRange.WHOLE, false), 8, 1, 5))
                .containsOnly(8);
        assertThat(points(new DistanceToTarget(5, true, PointRange.WHOLE, true), 8, 1, 5))
                .containsOnly(8);
    }

    @Test
    void shouldGiveTheLowEndToAUnitShortOfATargetThatAllOfAnotherSampleReached() {
        ScoringRule target = bound(new DistanceToTarget(40, true, PointRange.WHOLE, false), 45, 60);
        ScoringRule lower = bound(new DistanceToTarget(40, false, TEN, true), 20, 35);
        ScoringRule reference = bound(new DistanceToReference("U1", true, PointRange.WHOLE, false), 45, 60);

        assertThat(new double[] {at(target, 10), at(target, 39.99), at(target, 40), at(target, 99)})
                .containsExactly(0, 0, 8, 8);
        assertThat(new double[] {at(lower, 10), at(lower, 40), at(lower, 40.01)})
                .containsExactly(10, 10, -10);
        assertThat(new double[] {at(reference, 10), at(reference, 45)}).containsExactly(0, 8);
    }

    private static double at(ScoringRule rule, double measure) {
        return rule.points(new double[] {measure}, 8, Trace.OFF);
    }

    @Test
    void shouldGiveAllTheTopWhereTheReferenceIsTheWorst() {
        assertThat(points(new DistanceToReference("U1", false, PointRange.WHOLE, false), 8, 1, 5))
                .containsOnly(8);
        assertThat(points(new DistanceToReference("U2", true, PointRange.WHOLE, true), 8, 1, 5))
                .containsOnly(8);
    }

    /** The deviation is less than half the least double, and so is 0. */
    @Test
    void shouldGiveAllTheMeanWhereUnitsDifferByLessThanADeviationCanTell() {
        assertThat(points(new ZScore(50, 10, false), 100, 0, 0, 0, 0, 0, 0, 0, 0, 0, Double.MIN_VALUE))
                .containsOnly(50);
    }

    @Test
    void shouldAskOnlyForTheGoodEndWhereTheOtherPostHasPassedIt() {
        SamplePost median = new SamplePost(SamplePost.Kind.PERCENTILE, 50);
        SampleGoalposts few = new SampleGoalposts(SamplePost.at(1), median, true, PointRange.WHOLE, true);
        SampleGoalposts many = new SampleGoalposts(SamplePost.at(9), median, true, PointRange.WHOLE, false);

        assertThat(points(few, 8, 0, 1, 5)).containsExactly(8, 8, 0);
        assertThat(points(few, 8, 0, 0)).containsExactly(8, 8);
        SampleGoalposts above = new SampleGoalposts(median, SamplePost.at(80), true, TEN, false);
        assertThat(points(above, 8, 10, 90, 95)).containsExactly(-10, 10, 10);
        assertThat(points(many, 8, 0, 1, 5)).containsOnly(4);
    }

    @Test
    void shouldGiveAllTheMiddleWhereTheBestIsZero() {
        assertThat(points(new FractionOfMaximum(PointRange.WHOLE, false), 8, 0, -5))
                .containsOnly(4);
        assertThat(points(new FractionOfMaximum(TEN, true), 8, 0, 5)).containsOnly(0);
    }

    @Test
    void shouldRefuseAReferenceUnitWithoutAFigure() {
        ScoringRule rule = new DistanceToReference("U2", true, PointRange.WHOLE, false);

        assertThatThrownBy(() -> bound(rule, 4, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"U2\"");
        assertThat(rule.bind(column(rule.need(), Double.NaN, Double.NaN)))
                .isEqualTo(FixedShare.middle(PointRange.WHOLE, StepKind.CONSTANT_SAMPLE));
    }

    @Test
    void shouldRankAMeasureTheSampleDoesNotHoldBetweenItsNeighbours() {
        for (TiedRank ties : TiedRank.values()) {
            ScoringRule rank = bound(new Rank(ties, false), 1, 5, 5, 9);
            assertThat(rank.points(new double[] {6}, 8, Trace.OFF)).isEqualTo(4);
            assertThat(rank.points(new double[] {99}, 8, Trace.OFF)).isEqualTo(4);
            assertThat(rank.points(new double[] {-99}, 8, Trace.OFF)).isEqualTo(1);
        }
    }
}
