package vn.thiduaso.scoring.improvement;

import java.util.Optional;

import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.rule.FractionOfMaximum;
import vn.thiduaso.scoring.rule.Given;
import vn.thiduaso.scoring.rule.MinMax;
import vn.thiduaso.scoring.rule.Options;
import vn.thiduaso.scoring.rule.PercentileRank;
import vn.thiduaso.scoring.rule.PointRange;
import vn.thiduaso.scoring.rule.RatioLinear;
import vn.thiduaso.scoring.rule.SampleGoalposts;
import vn.thiduaso.scoring.rule.SamplePost;
import vn.thiduaso.scoring.rule.Scale;
import vn.thiduaso.scoring.rule.ScoringRule;
import vn.thiduaso.scoring.rule.TiedRank;
import vn.thiduaso.scoring.rule.YesNo;
import vn.thiduaso.scoring.rule.ZScore;

/**
 * A way from a measure to points between 0 and the maximum of an indicator, as it is put beside the set's own: each is a rule of the kernel with its usual parameters, in
 * the direction of the set.
 */
public enum ScaleFunction {
    /** The set's own rule. */
    OWN("own"),
    /** The ratio as it is: 0 % earns nothing, 100 % all. */
    RATIO("ratio"),
    /** From the worst of the units to the best. */
    EXTREMES("extremes"),
    /** From the 5th percentile of the units to the 95th; beyond them nothing more is earned or lost. */
    PERCENTILES("percentiles"),
    /** By the distance from the mean of the units: half the points there, all of them three standard deviations further. */
    DEVIATIONS("deviations"),
    /** By how many other units a unit leaves behind. */
    ORDER("order"),
    /** In parts of the best of the units. */
    BEST("best");

    private static final double LOW = 5;
    private static final double HIGH = 95;

    /** Standard deviations between the mean and all points. */
    private static final double DEVIATIONS_UP = 3;

    private final String word;

    ScaleFunction(String word) {
        this.word = word;
    }

    /** In keys of texts. */
    public String word() {
        return word;
    }

    /** Whether the figure of an indicator is measured, so that another scale says something: not an answer, a mark on a scale, or points given by others. */
    public static boolean fits(Indicator of) {
        ScoringRule rule = of.rule();
        boolean answered =
                rule instanceof YesNo || rule instanceof Options || rule instanceof Scale || rule instanceof Given;
        return of.max() > 0 && rule.shape() != ScoringRule.Shape.NAMED_INPUTS && !answered;
    }

    /** Empty where it cannot be asked of the figures of the indicator at all. */
    Optional<ScoringRule> rule(Indicator of) {
        boolean lower = of.rule().lowerBetter();
        double half = of.max() / 2;
        return switch (this) {
            case OWN -> Optional.of(of.rule());
            case RATIO ->
                of.rule().shape() == ScoringRule.Shape.ONE_RATIO
                        ? Optional.of(new RatioLinear(lower))
                        : Optional.empty();
            case EXTREMES -> Optional.of(new MinMax(lower));
            case PERCENTILES ->
                Optional.of(new SampleGoalposts(
                        new SamplePost(SamplePost.Kind.PERCENTILE, LOW),
                        new SamplePost(SamplePost.Kind.PERCENTILE, HIGH),
                        true,
                        PointRange.WHOLE,
                        lower));
            case DEVIATIONS -> Optional.of(new ZScore(half, half / DEVIATIONS_UP, true, false, lower));
            case ORDER -> Optional.of(new PercentileRank(TiedRank.AVERAGE, PointRange.WHOLE, lower));
            case BEST -> Optional.of(new FractionOfMaximum(PointRange.WHOLE, lower));
        };
    }
}
