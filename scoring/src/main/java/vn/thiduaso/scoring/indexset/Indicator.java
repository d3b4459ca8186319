package vn.thiduaso.scoring.indexset;

import java.util.List;
import java.util.Optional;

import vn.thiduaso.scoring.formula.Formula;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.rounding.Rounding;
import vn.thiduaso.scoring.rule.Scale;
import vn.thiduaso.scoring.rule.ScoringRule;

/**
 * A leaf: figures sent by units, and the rule that makes points of them.
 *
 * @param inputs at least one; none where a formula reads only inputs of other indicators
 * @param formula what makes one measure of inputs, its own and others'; empty: the rule reads its own as they are
 * @param rule from measures to points
 * @param missing what a missing figure is worth
 * @param notApplicable what a figure that does not apply is worth
 * @param zeroDenominator what a ratio without denominator is worth; a formula without a value too; {@code SumOfTerms} has its own rule instead
 * @param rounding rounding of its points; empty: none
 */
public record Indicator(
        NodeHead head,
        List<Input> inputs,
        Optional<Formula> formula,
        ScoringRule rule,
        MissingPolicy missing,
        MissingPolicy notApplicable,
        MissingPolicy zeroDenominator,
        Optional<Rounding> rounding)
        implements Node {

    public Indicator {
        inputs = List.copyOf(inputs);
    }

    /** An indicator without a formula. */
    public Indicator(
            NodeHead head,
            List<Input> inputs,
            ScoringRule rule,
            MissingPolicy missing,
            MissingPolicy notApplicable,
            MissingPolicy zeroDenominator,
            Optional<Rounding> rounding) {
        this(head, inputs, Optional.empty(), rule, missing, notApplicable, zeroDenominator, rounding);
    }

    /** The scale its one figure is an answer on; empty for figures that are counted or measured. */
    public Optional<Scale> scale() {
        return inputs.size() == 1 && rule instanceof Scale scale ? Optional.of(scale) : Optional.empty();
    }

    /** The same figures by another rule. */
    public Indicator withRule(ScoringRule other) {
        return new Indicator(head, inputs, formula, other, missing, notApplicable, zeroDenominator, rounding);
    }
}
