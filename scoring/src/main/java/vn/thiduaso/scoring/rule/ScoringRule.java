package vn.thiduaso.scoring.rule;

import vn.thiduaso.scoring.statistics.ColumnStatistics;
import vn.thiduaso.scoring.statistics.SampleNeed;
import vn.thiduaso.scoring.trace.Trace;

/**
 * Turns the measures of one indicator into points, between 0 and its maximum unless the rule means otherwise.
 *
 * <p>A <em>measure</em> is the value of an input, or numerator / denominator of a ratio input. Missing and not-applicable figures and
 * ratios without a denominator never reach a rule: the indicator's policies decide them first. A measure is always finite here, except
 * in {@link SumOfTerms}, which states its own rule for a ratio without a denominator.
 */
public sealed interface ScoringRule
        permits RatioLinear,
                RatioCapped,
                Bands,
                YesNo,
                Options,
                Scale,
                PerPopulation,
                SumOfTerms,
                Given,
                Information,
                Goalposts,
                MinMax,
                SampleGoalposts,
                FixedShare,
                ZScore,
                PercentileRank,
                Rank,
                Borda,
                DistanceToTarget,
                DistanceToMaximum,
                DistanceToReference,
                FractionOfMaximum {

    /**
     * Points before rounding.
     *
     * @param measures one per input of the indicator, in its order
     * @param max maximum points of the indicator, above 0; 0 only for {@link Information}
     * @return points; NaN for {@link Information} and for an answer {@link Options} does not list. The scorer clamps them to 0–max, and says
     *     so, unless {@link #mayExceedMaximum()}
     */
    double points(double[] measures, double max, Trace trace);

    /** Which inputs this rule reads. */
    default Shape shape() {
        return Shape.ONE_MEASURE;
    }

    /** Whether points outside 0–max are meant: goalposts without a cap, a free range, z-scores, ranks. */
    default boolean mayExceedMaximum() {
        return false;
    }

    /** Whether a smaller measure earns more. */
    default boolean lowerBetter() {
        return false;
    }

    /** The points the rule spreads units over, where it has such a range. */
    default PointRange range() {
        return PointRange.WHOLE;
    }

    /**
     * The same rule for a maximum so many times as great: every measure earns so many times the points. Itself where points follow the maximum, and
     * for points that are no share of it: ranks, and points given by others.
     *
     * @param by above 0
     */
    default ScoringRule scaled(double by) {
        return this;
    }

    /** What the rule must know of the other units before it can score. */
    default SampleNeed need() {
        return SampleNeed.NONE;
    }

    /** Whether the rule must know the sample; such a rule is replaced by {@link #bind}. */
    default boolean needsSample() {
        return need().kind() != SampleNeed.Kind.NONE;
    }

    /**
     * The rule with what it asked of the sample filled in; itself when it needs none.
     *
     * @throws IllegalArgumentException in Vietnamese, when the sample holds nothing to measure by
     */
    default ScoringRule bind(ColumnStatistics column) {
        return this;
    }

    /** What a rule reads. */
    enum Shape {
        /** Exactly one ratio input. */
        ONE_RATIO,
        /** Exactly one input, value or ratio. */
        ONE_MEASURE,
        /** One or more inputs, named by the rule. */
        NAMED_INPUTS
    }
}
