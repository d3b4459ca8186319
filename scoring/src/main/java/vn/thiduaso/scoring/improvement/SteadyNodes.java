package vn.thiduaso.scoring.improvement;

import java.util.List;
import java.util.Set;

import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.aggregation.GeometricMean;
import vn.thiduaso.scoring.aggregation.HarmonicMean;
import vn.thiduaso.scoring.aggregation.Maximum;
import vn.thiduaso.scoring.aggregation.Median;
import vn.thiduaso.scoring.aggregation.Minimum;
import vn.thiduaso.scoring.aggregation.PowerMean;
import vn.thiduaso.scoring.aggregation.SumOfPoints;
import vn.thiduaso.scoring.aggregation.WeightedMean;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.rule.Bands;
import vn.thiduaso.scoring.rule.Borda;
import vn.thiduaso.scoring.rule.DistanceToMaximum;
import vn.thiduaso.scoring.rule.DistanceToReference;
import vn.thiduaso.scoring.rule.DistanceToTarget;
import vn.thiduaso.scoring.rule.FixedShare;
import vn.thiduaso.scoring.rule.FractionOfMaximum;
import vn.thiduaso.scoring.rule.Given;
import vn.thiduaso.scoring.rule.Goalposts;
import vn.thiduaso.scoring.rule.MinMax;
import vn.thiduaso.scoring.rule.PerPopulation;
import vn.thiduaso.scoring.rule.PercentileRank;
import vn.thiduaso.scoring.rule.Rank;
import vn.thiduaso.scoring.rule.RatioCapped;
import vn.thiduaso.scoring.rule.RatioLinear;
import vn.thiduaso.scoring.rule.SampleGoalposts;
import vn.thiduaso.scoring.rule.Scale;
import vn.thiduaso.scoring.rule.ScoringRule;
import vn.thiduaso.scoring.rule.SumOfTerms;
import vn.thiduaso.scoring.rule.YesNo;
import vn.thiduaso.scoring.rule.ZScore;

/**
 * Where it is certain that moving a figure one way never makes the score fall and then rise again, or the reverse: halving finds the least move.
 *
 * <p>That holds for a rule and groups listed here while the sample stands still; what is not listed (options, bands that fall, penalised means,
 * whatever comes later) is not taken for certain.
 */
final class SteadyNodes {

    private static final Set<Class<? extends ScoringRule>> RULES = Set.of(
            RatioLinear.class,
            RatioCapped.class,
            YesNo.class,
            Scale.class,
            PerPopulation.class,
            SumOfTerms.class,
            Given.class,
            Goalposts.class,
            MinMax.class,
            SampleGoalposts.class,
            FixedShare.class,
            ZScore.class,
            PercentileRank.class,
            Rank.class,
            Borda.class,
            DistanceToTarget.class,
            DistanceToMaximum.class,
            DistanceToReference.class,
            FractionOfMaximum.class);

    private static final Set<Class<? extends Aggregation>> AGGREGATIONS = Set.of(
            SumOfPoints.class,
            WeightedMean.class,
            GeometricMean.class,
            HarmonicMean.class,
            PowerMean.class,
            Median.class,
            Maximum.class,
            Minimum.class);

    private SteadyNodes() {}

    static boolean steady(Contest contest, int node) {
        IndexSet indexSet = contest.indexSet();
        boolean prepares = !indexSet.definition().preparation().steps().isEmpty();
        if (prepares || contest.movesOthers(node) || !(indexSet.nodes().get(node) instanceof Indicator indicator)) {
            return false;
        }
        boolean steady = indicator.formula().isEmpty() && indexSet.readers(node).isEmpty() && steady(indicator.rule());
        for (int above = indexSet.parent(node); above >= 0; above = indexSet.parent(above)) {
            steady &= indexSet.nodes().get(above) instanceof Group group
                    && AGGREGATIONS.contains(group.aggregation().getClass())
                    && group.rescale().map(SteadyNodes::steady).orElse(true);
        }
        return steady;
    }

    private static boolean steady(ScoringRule rule) {
        return rule instanceof Bands bands ? rises(bands.steps()) : RULES.contains(rule.getClass());
    }

    private static boolean rises(List<Bands.Band> bands) {
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).points() < bands.get(i - 1).points()) {
                return false;
            }
        }
        return true;
    }
}
