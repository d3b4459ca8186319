package vn.thiduaso.scoring.kernel;

import java.util.Arrays;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.ExampleIndexSets.Figures;
import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.aggregation.GeometricMean;
import vn.thiduaso.scoring.aggregation.HarmonicMean;
import vn.thiduaso.scoring.aggregation.Maximum;
import vn.thiduaso.scoring.aggregation.Median;
import vn.thiduaso.scoring.aggregation.Minimum;
import vn.thiduaso.scoring.aggregation.PowerMean;
import vn.thiduaso.scoring.aggregation.SumOfPoints;
import vn.thiduaso.scoring.aggregation.WeightedMean;
import vn.thiduaso.scoring.aggregation.ZeroRule;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.missing.MissingPolicy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What must hold for any figures and any aggregation. */
class ScoringLawsTest {

    private static IndexSet set(Aggregation aggregation, MissingPolicy missing) {
        return IndexSet.of(ExampleIndexSets.definition(ExampleIndexSets.group(
                "T",
                20,
                aggregation,
                ExampleIndexSets.group(
                        "A",
                        10,
                        aggregation,
                        ExampleIndexSets.ratio("A1", 6, missing),
                        ExampleIndexSets.ratio("A2", 4, missing)),
                ExampleIndexSets.group("B", 10, aggregation, ExampleIndexSets.ratio("B1", 10, missing)))));
    }

    @Provide
    Arbitrary<Aggregation> aggregations() {
        return Arbitraries.of(
                new SumOfPoints(),
                new WeightedMean(),
                new GeometricMean(ZeroRule.ZERO),
                new HarmonicMean(ZeroRule.ZERO),
                new PowerMean(2, ZeroRule.ZERO),
                new Median(),
                new Maximum(),
                new Minimum());
    }

    @Property
    void shouldNeverLowerAScoreForABetterValue(
            @ForAll("aggregations") Aggregation aggregation,
            @ForAll @IntRange(max = 100) int a1,
            @ForAll @IntRange(max = 100) int a2,
            @ForAll @IntRange(max = 100) int b1,
            @ForAll @IntRange(max = 99) int gain) {
        IndexSet set = set(aggregation, MissingPolicy.NOT_COMPUTABLE);
        Figures before = figures(set, a1, a2, b1);
        Figures after = figures(set, Math.min(100, a1 + gain), a2, b1);

        assertThat(score(set, after)).isGreaterThanOrEqualTo(score(set, before));
    }

    @Property
    void shouldStayBetweenZeroAndTheMaximum(
            @ForAll("aggregations") Aggregation aggregation,
            @ForAll @IntRange(min = -50, max = 150) int a1,
            @ForAll @IntRange(min = -50, max = 150) int a2,
            @ForAll @IntRange(min = -50, max = 150) int b1) {
        IndexSet set = set(aggregation, MissingPolicy.NOT_COMPUTABLE);

        assertThat(score(set, figures(set, a1, a2, b1))).isBetween(0.0, 20.0);
    }

    @Property
    void shouldExplainTheVeryScoreItGives(
            @ForAll("aggregations") Aggregation aggregation,
            @ForAll @IntRange(max = 100) int a1,
            @ForAll @IntRange(max = 100) int a2,
            @ForAll @IntRange(max = 100) int b1) {
        IndexSet set = set(aggregation, MissingPolicy.NOT_COMPUTABLE);
        Figures unit = figures(set, a1, a2, b1);

        ScoreSheet scored = Scorer.of(set).score(unit.values, unit.states);
        ScoreSheet explained = Scorer.of(set).explain(unit.values, unit.states).sheet();

        assertThat(explained.points()).containsExactly(scored.points());
        assertThat(explained.score()).isEqualTo(scored.score());
    }

    @Property
    void shouldAddContributionsUpToThePublishedScore(
            @ForAll("aggregations") Aggregation aggregation,
            @ForAll @IntRange(max = 100) int a1,
            @ForAll @IntRange(max = 100) int a2,
            @ForAll @IntRange(min = 1, max = 100) int b1,
            @ForAll boolean a2Missing) {
        IndexSet set = set(aggregation, MissingPolicy.REDISTRIBUTE);
        Figures unit = new Figures(set).ratio("A1", a1, 100).ratio("B1", b1, 100);
        if (!a2Missing) {
            unit.ratio("A2", a2, 100);
        }
        ScoreSheet sheet = Scorer.of(set).score(unit.values, unit.states);

        double[] contributions = Contributions.of(set).of(sheet);

        double sum = Arrays.stream(contributions).filter(c -> !Double.isNaN(c)).sum();
        assertThat(sum).isCloseTo(sheet.score(), within(1e-9));
        assertThat(Arrays.stream(contributions).filter(c -> !Double.isNaN(c))).allMatch(c -> c >= 0);
    }

    @Property
    void shouldContributeTheLeafsOwnPointsWhereTheTreeOnlyAdds(
            @ForAll @IntRange(max = 997) int a1,
            @ForAll @IntRange(max = 997) int a2,
            @ForAll @IntRange(max = 997) int b1) {
        IndexSet set = ExampleIndexSets.twoLevels();
        Figures unit =
                new Figures(set).ratio("A1", a1, 997).ratio("A2", a2, 997).ratio("B1", b1, 997);
        ScoreSheet sheet = Scorer.of(set).score(unit.values, unit.states);

        double[] contributions = Contributions.of(set).of(sheet);

        for (String leaf : new String[] {"A1", "A2", "B1"}) {
            assertThat(contributions[set.node(leaf)]).isEqualTo(sheet.points()[set.node(leaf)]);
        }
    }

    private static Figures figures(IndexSet set, int a1, int a2, int b1) {
        return new Figures(set).ratio("A1", a1, 100).ratio("A2", a2, 100).ratio("B1", b1, 100);
    }

    private static double score(IndexSet set, Figures unit) {
        return Scorer.of(set).score(unit.values, unit.states).score();
    }
}
