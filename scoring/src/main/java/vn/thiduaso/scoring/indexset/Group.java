package vn.thiduaso.scoring.indexset;

import java.util.List;
import java.util.Optional;

import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.rounding.Rounding;

/**
 * A node whose points come from its children; or, when these are not fully reported, from the official points given for it.
 *
 * @param aggregation how children become points
 * @param children at least one
 * @param completeness how much of it must be there
 * @param rounding rounding of its own; empty: none
 */
public record Group(
        NodeHead head,
        Aggregation aggregation,
        List<Node> children,
        Completeness completeness,
        Optional<Rounding> rounding)
        implements Node {

    public Group {
        children = List.copyOf(children);
    }

    /** The same group over other children. */
    public Group withChildren(List<Node> others) {
        return new Group(head, aggregation, others, completeness, rounding);
    }
}
