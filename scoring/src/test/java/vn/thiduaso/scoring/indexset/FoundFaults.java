package vn.thiduaso.scoring.indexset;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.aggregation.WeightedMean;
import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.fault.InvalidIndexSetException;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.rule.ScoringRule;

/** Faults of definitions as tests read them, and the parts such definitions are made of. */
final class FoundFaults {

    private FoundFaults() {}

    /** Each fault as {@code path: message}; empty where the set is sound. */
    static List<String> of(Definition definition) {
        try {
            IndexSet.of(definition);
            return List.of();
        } catch (InvalidIndexSetException refused) {
            return refused.faults().stream().map(FoundFaults::line).toList();
        }
    }

    /** Of a set whose tree is a weighted mean of these, 10 points in all. */
    static List<String> in(Node... children) {
        return of(ExampleIndexSets.definition(mean("T", children)));
    }

    private static String line(Fault fault) {
        return fault.remedy().isBlank() ? "no remedy: " + fault : fault.path() + ": " + fault.message();
    }

    static Group mean(String code, Node... children) {
        return ExampleIndexSets.group(code, 10, new WeightedMean(), children);
    }

    static Indicator value(String code, ScoringRule rule) {
        return ExampleIndexSets.indicator(code, 10, Input.Kind.VALUE, rule, MissingPolicy.NOT_COMPUTABLE);
    }

    /** Several inputs, all of one value. */
    static Indicator reading(String code, ScoringRule rule, String... inputs) {
        return new Indicator(
                ExampleIndexSets.head(code, 10),
                Arrays.stream(inputs)
                        .map(input -> ExampleIndexSets.input(input, Input.Kind.VALUE))
                        .toList(),
                rule,
                MissingPolicy.NOT_COMPUTABLE,
                MissingPolicy.REDISTRIBUTE,
                MissingPolicy.ZERO,
                Optional.empty());
    }

    static NodeHead head(String code, double max, double weight, String... kinds) {
        return new NodeHead(
                code,
                ExampleIndexSets.label("Mục " + code),
                max,
                weight,
                Optional.empty(),
                Set.of(kinds),
                List.of(),
                Optional.empty());
    }

    static Indicator withHead(Indicator indicator, NodeHead head) {
        return new Indicator(
                head,
                indicator.inputs(),
                indicator.formula(),
                indicator.rule(),
                indicator.missing(),
                indicator.notApplicable(),
                indicator.zeroDenominator(),
                indicator.rounding());
    }

    /** The same set for other kinds of unit. */
    static Definition appliesTo(Definition set, String... kinds) {
        return headed(set, set.legalBasis(), Set.of(kinds));
    }

    static Definition headed(Definition set, List<Citation> basis, Set<String> kinds) {
        return new Definition(
                set.code(),
                set.version(),
                set.name(),
                set.illustrative(),
                set.valid(),
                basis,
                kinds,
                set.score(),
                set.ranking(),
                set.history(),
                set.preparation(),
                set.minimumCoverage(),
                set.root(),
                set.views(),
                set.levels(),
                set.checks(),
                set.unconfirmed());
    }
}
