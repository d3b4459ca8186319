package vn.thiduaso.scoring.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.aggregation.GeometricMean;
import vn.thiduaso.scoring.aggregation.Minimum;
import vn.thiduaso.scoring.aggregation.SumOfPoints;
import vn.thiduaso.scoring.aggregation.WeightedMean;
import vn.thiduaso.scoring.aggregation.ZeroRule;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.rule.MinMax;
import vn.thiduaso.scoring.rule.PercentileRank;
import vn.thiduaso.scoring.rule.PointRange;
import vn.thiduaso.scoring.rule.ScoringRule;
import vn.thiduaso.scoring.rule.TiedRank;
import vn.thiduaso.scoring.rule.ZScore;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold for any figures, any seed and any design. */
class RobustnessLawsTest {

    private static final int DRAWS = 20;
    private static final ScoringRule MIN_MAX = new MinMax(false);

    @Provide
    Arbitrary<List<double[]>> figures() {
        Arbitrary<Double> figure = Arbitraries.integers().between(0, 9).map(Integer::doubleValue);
        return figure.list()
                .ofSize(3)
                .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
                .list()
                .ofMinSize(2)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<Aggregation> aggregations() {
        return Arbitraries.of(new SumOfPoints(), new WeightedMean(), new GeometricMean(ZeroRule.ZERO), new Minimum());
    }

    /** Everything that keeps the order of a unit that is at least as good in all figures as another. */
    private static Design monotone() {
        Map<String, ScoringRule> percentile = new TreeMap<>();
        Map<String, ScoringRule> zScore = new TreeMap<>();
        ExampleFields.CODES.forEach(code -> {
            percentile.put(code, new PercentileRank(TiedRank.MIN, PointRange.WHOLE, false));
            zScore.put(code, new ZScore(10, 2, false));
        });
        return Design.of(
                new WeightNoise("weights", 0.25, List.of("A", "B", "A1", "A2")),
                new ScalingChoice("scaling", List.of(Map.of(), percentile, zScore)),
                new AggregationChoice("aggregation", List.of(Map.of(), Map.of("T", new WeightedMean()))),
                new LeftOut("left-out", 0.3, List.of("A1", "A2", "B")),
                new OneLeftOut("pillar", List.of("A", "B")));
    }

    private static Replications replications(Aggregation aggregation, Design design, List<double[]> figures) {
        IndexSet set = ExampleFields.set(aggregation, MIN_MAX);
        return Replications.of(set, design, field(set, figures));
    }

    private static Field field(IndexSet set, List<double[]> figures) {
        return Field.together(ExampleFields.units(set, ExampleFields.CODES, figures.toArray(double[][]::new)));
    }

    @Property
    void shouldGiveEveryUnitItsRankWithCertaintyWhenNothingVaries(
            @ForAll("figures") List<double[]> figures,
            @ForAll("aggregations") Aggregation aggregation,
            @ForAll long seed) {
        IndexSet set = ExampleFields.set(aggregation, MIN_MAX);
        Field field = field(set, figures);
        Replications replications = Replications.of(set, Design.NONE, field);
        RankTable nominal = replications.nominal();
        RankTable drawn = replications.run(new SeededChances(seed), 0, DRAWS);

        for (UnitRobustness unit : Robustness.of(field, nominal, drawn, 1, 0).units()) {
            assertThat(unit.rankShare(unit.nominalRank())).isEqualTo(1);
            assertThat(unit.lowRank()).isEqualTo(unit.nominalRank());
            assertThat(unit.highRank()).isEqualTo(unit.nominalRank());
            assertThat(unit.lowScore()).isEqualTo(unit.nominalScore());
        }
    }

    @Property
    void shouldNeverRankADominatedUnitAboveItsDominator(
            @ForAll("figures") List<double[]> figures,
            @ForAll("aggregations") Aggregation aggregation,
            @ForAll @Size(3) List<@IntRange(max = 3) Integer> better,
            @ForAll long seed) {
        List<double[]> all = new ArrayList<>(figures);
        double[] dominator = figures.get(0).clone();
        Arrays.setAll(dominator, i -> dominator[i] + better.get(i));
        all.add(dominator);
        RankTable drawn = replications(aggregation, monotone(), all).run(new SeededChances(seed), 0, DRAWS);

        for (int[] ranks : drawn.ranks()) {
            assertThat(ranks[all.size() - 1]).isLessThanOrEqualTo(ranks[0]);
        }
    }

    @Property
    void shouldChangeNoBitWithUnitsPermutedOrDrawsInParts(
            @ForAll("figures") List<double[]> figures,
            @ForAll("aggregations") Aggregation aggregation,
            @ForAll @IntRange(max = DRAWS) int cut,
            @ForAll long seed) {
        IndexSet set = ExampleFields.set(aggregation, MIN_MAX);
        List<UnitHistory> units = field(set, figures).units();
        List<UnitHistory> shuffled = new ArrayList<>(units);
        Collections.shuffle(shuffled, new Random(seed));
        SeededChances chances = new SeededChances(seed);
        RankTable whole =
                Replications.of(set, monotone(), Field.together(units)).run(chances, 0, DRAWS);
        Replications other = Replications.of(set, monotone(), Field.together(shuffled));
        RankTable later = other.run(chances, cut, DRAWS);
        RankTable parts = RankTable.joined(List.of(other.run(chances, 0, cut), later));

        for (int draw = 0; draw < DRAWS; draw++) {
            for (int unit = 0; unit < units.size(); unit++) {
                int place = shuffled.indexOf(units.get(unit));
                assertThat(parts.ranks()[draw][place]).isEqualTo(whole.ranks()[draw][unit]);
                assertThat(Double.doubleToLongBits(parts.scores()[draw][place]))
                        .isEqualTo(Double.doubleToLongBits(whole.scores()[draw][unit]));
            }
        }
    }

    /** B has one child: its weight among its siblings is all there is, however it is multiplied. */
    @Property
    void shouldGiveAnUnusedVariationATotalIndexOfZero(
            @ForAll("figures") List<double[]> figures,
            @ForAll("aggregations") Aggregation aggregation,
            @ForAll long seed) {
        Design design = Design.of(
                new WeightNoise("used", 0.5, List.of("A", "B", "A1", "A2")),
                new WeightNoise("unused", 0.5, List.of("B1")));
        Replications replications = replications(aggregation, design, figures);
        SobolChances chances = new SobolChances(seed, 8);
        RankTable drawn = replications.run(chances, 0, chances.draws(2));
        SobolIndices indices =
                SobolIndices.of(drawn.changes(replications.nominal().ranks()[0]), 2);

        assertThat(indices.total(1)).isZero();
        assertThat(indices.first(1)).isZero();
        assertThat(indices.total(0)).isGreaterThanOrEqualTo(0);
    }

    /** Weights are relative: all of them times the same is none of them. */
    @Property
    void shouldChangeNothingWhenAllSiblingsWeighTwiceAsMuch(
            @ForAll("figures") List<double[]> figures, @ForAll("aggregations") Aggregation aggregation) {
        Design design =
                Design.of(new WeightSets("twice", List.of(Map.of("A1", 12.0, "A2", 8.0, "A", 20.0, "B", 20.0))));
        Replications replications = replications(aggregation, design, figures);
        RankTable drawn = replications.run(new SeededChances(1), 0, 1);

        assertThat(drawn.ranks()[0]).isEqualTo(replications.nominal().ranks()[0]);
    }

    @Property
    void shouldAddUpToTheShareOfDrawsWithARank(
            @ForAll("figures") List<double[]> figures,
            @ForAll("aggregations") Aggregation aggregation,
            @ForAll long seed) {
        IndexSet set = ExampleFields.set(aggregation, MIN_MAX);
        Field field = field(set, figures);
        Replications replications = Replications.of(set, monotone(), field);
        RankTable drawn = replications.run(new SeededChances(seed), 0, DRAWS);

        for (UnitRobustness unit :
                Robustness.of(field, replications.nominal(), drawn, 2, 0.1).units()) {
            double sum = Arrays.stream(unit.rankShares()).sum();
            assertThat(sum).isCloseTo(unit.ranked(), org.assertj.core.api.Assertions.within(1e-12));
            assertThat(unit.top())
                    .isCloseTo(unit.rankShare(1) + unit.rankShare(2), org.assertj.core.api.Assertions.within(1e-12));
            assertThat(unit.medianRank()).isBetween(unit.lowRank(), unit.highRank());
        }
    }
}
