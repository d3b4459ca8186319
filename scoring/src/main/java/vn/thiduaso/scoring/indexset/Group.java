package vn.thiduaso.scoring.indexset;

import java.util.List;
import java.util.Optional;

import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.rounding.Rounding;
import vn.thiduaso.scoring.rule.ScoringRule;

/**
 * A node whose points come from its children; or, when these are not fully reported, from the official points given for it.
 *
 * @param aggregation how children become points
 * @param children at least one
 * @param completeness how much of it must be there
 * @param rescale what is made of the aggregated points: they are its measure; empty: they are the points
 * @param rounding rounding of its own, after rescaling; empty: none
 */
public record Group(
        NodeHead head,
        Aggregation aggregation,
        List<Node> children,
        Completeness completeness,
        Optional<ScoringRule> rescale,
        Optional<Rounding> rounding)
        implements Node {

    public Group {
        children = List.copyOf(children);
    }

    /** A group that is not rescaled. */
    public Group(
            NodeHead head,
            Aggregation aggregation,
            List<Node> children,
            Completeness completeness,
            Optional<Rounding> rounding) {
        this(head, aggregation, children, completeness, Optional.empty(), rounding);
    }

    /** Whether its points depend on the points of other units: it compares them, or is rescaled over them. */
    public boolean looksAtOthers() {
        return aggregation.comparesPairs()
                || rescale.filter(ScoringRule::needsSample).isPresent();
    }

    /** The same group over other children. */
    public Group withChildren(List<Node> others) {
        return new Group(head, aggregation, others, completeness, rescale, rounding);
    }
}
