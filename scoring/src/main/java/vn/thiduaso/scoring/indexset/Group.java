package vn.thiduaso.scoring.indexset;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.rounding.Rounding;

/**
 * A node whose points come from its children; or, when these are not fully reported, from the official points given for it.
 *
 * @param aggregation how children become points
 * @param children at least one
 * @param minimumCoverage share of the children's weight that must be reported, 0–1; empty: any
 * @param rounding rounding of its own; empty: none
 */
public record Group(
        NodeHead head,
        Aggregation aggregation,
        List<Node> children,
        OptionalDouble minimumCoverage,
        Optional<Rounding> rounding)
        implements Node {

    public Group {
        children = List.copyOf(children);
    }
}
