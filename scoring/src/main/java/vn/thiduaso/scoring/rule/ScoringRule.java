package vn.thiduaso.scoring.rule;

import vn.thiduaso.scoring.statistics.Extremes;
import vn.thiduaso.scoring.trace.Trace;

/**
 * Turns the measures of one indicator into points between 0 and its maximum.
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
                FixedShare {

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

    /** Whether points outside 0–max are meant: goalposts without a cap. */
    default boolean mayExceedMaximum() {
        return false;
    }

    /** Whether the rule must know the sample before it can score; such a rule is replaced by {@link #bind}. */
    default boolean needsSample() {
        return false;
    }

    /** The rule with the sample's extremes filled in; itself when it needs none. */
    default ScoringRule bind(Extremes extremes) {
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
