package vn.thiduaso.scoring.indexset;

import java.util.List;
import java.util.Optional;

import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.rounding.Rounding;
import vn.thiduaso.scoring.rule.ScoringRule;

/**
 * A leaf: figures sent by units, and the rule that makes points of them.
 *
 * @param inputs at least one
 * @param rule from measures to points
 * @param missing what a missing figure is worth
 * @param notApplicable what a figure that does not apply is worth
 * @param zeroDenominator what a ratio without denominator is worth; {@code SumOfTerms} has its own rule instead
 * @param rounding rounding of its points; empty: none
 */
public record Indicator(
        NodeHead head,
        List<Input> inputs,
        ScoringRule rule,
        MissingPolicy missing,
        MissingPolicy notApplicable,
        MissingPolicy zeroDenominator,
        Optional<Rounding> rounding)
        implements Node {

    public Indicator {
        inputs = List.copyOf(inputs);
    }

    /** The same figures by another rule. */
    public Indicator withRule(ScoringRule other) {
        return new Indicator(head, inputs, other, missing, notApplicable, zeroDenominator, rounding);
    }
}
