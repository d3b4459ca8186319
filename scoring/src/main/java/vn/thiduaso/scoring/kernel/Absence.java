package vn.thiduaso.scoring.kernel;

import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.trace.StepKind;

/**
 * What becomes of an indicator without a measure to score.
 *
 * @param policy what it is worth
 * @param state what the node is marked as
 * @param step what an explanation calls it
 */
record Absence(MissingPolicy policy, NodeState state, StepKind step) {

    /** @param outcome anything but a complete measure, which counts as missing here: the rule had no points for it */
    static Absence of(Indicator indicator, Measures.Outcome outcome) {
        return switch (outcome) {
            case ZERO_DENOMINATOR ->
                new Absence(
                        indicator.zeroDenominator(),
                        withoutDenominator(indicator.zeroDenominator()),
                        StepKind.ZERO_DENOMINATOR);
            case NO_VALUE ->
                new Absence(
                        indicator.zeroDenominator(), withoutValue(indicator.zeroDenominator()), StepKind.WITHOUT_VALUE);
            case NOT_APPLICABLE ->
                new Absence(indicator.notApplicable(), NodeState.NOT_APPLICABLE, StepKind.NOT_APPLICABLE);
            case MISSING, COMPLETE -> new Absence(indicator.missing(), NodeState.MISSING, StepKind.MISSING);
        };
    }

    /** The figures are there, so it is no gap: the indicator is named as what cannot be computed. */
    private static NodeState withoutValue(MissingPolicy policy) {
        return policy == MissingPolicy.NOT_COMPUTABLE ? NodeState.REFUSED : withoutDenominator(policy);
    }

    private static NodeState withoutDenominator(MissingPolicy policy) {
        return switch (policy) {
            case REDISTRIBUTE -> NodeState.NOT_APPLICABLE;
            case NOT_COMPUTABLE -> NodeState.MISSING;
            case ZERO, FULL -> NodeState.VALUE;
        };
    }
}
