package vn.thiduaso.scoring.comparison;

import java.util.ArrayList;
import java.util.List;

import vn.thiduaso.scoring.aggregation.SumOfPoints;
import vn.thiduaso.scoring.indexset.Definition;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.indexset.NodeHead;
import vn.thiduaso.scoring.indexset.View;

/**
 * The rules of one index set with the weights of another: every node that both have, found by its code, takes the other's maximum and weight, its
 * rule scaled to that maximum. A sum of points that is not rescaled has the maximum its children add up to. Nodes only one set has keep what they
 * have.
 */
final class Reweighted {

    private final IndexSet weights;

    private Reweighted(IndexSet weights) {
        this.weights = weights;
    }

    static IndexSet of(IndexSet rules, IndexSet weights) {
        Definition from = rules.definition();
        return IndexSet.of(from.withRoot(new Reweighted(weights).group(from.root())));
    }

    private Group group(Group group) {
        List<Node> children = new ArrayList<>();
        for (Node child : group.children()) {
            children.add(child(child));
        }
        NodeHead head = head(group);
        double sum = children.stream().mapToDouble(Node::max).sum();
        boolean summed =
                group.aggregation() instanceof SumOfPoints && group.rescale().isEmpty() && sum > 0;
        return new Group(
                summed ? withMax(head, sum) : head,
                group.aggregation(),
                children,
                group.completeness(),
                group.rescale().map(rule -> rule.scaled(head.max() / group.max())),
                group.rounding());
    }

    private Node child(Node child) {
        if (child instanceof Group group) {
            return group(group);
        }
        return child instanceof Indicator indicator ? indicator(indicator) : (View) child;
    }

    private Indicator indicator(Indicator indicator) {
        NodeHead head = head(indicator);
        return head.max() == indicator.max()
                ? with(indicator, head, 1)
                : with(indicator, head, head.max() / indicator.max());
    }

    private static Indicator with(Indicator indicator, NodeHead head, double by) {
        return new Indicator(
                head,
                indicator.inputs(),
                indicator.formula(),
                by == 1 ? indicator.rule() : indicator.rule().scaled(by),
                indicator.missing(),
                indicator.notApplicable(),
                indicator.zeroDenominator(),
                indicator.rounding());
    }

    /** What is only shown in one of the sets keeps its maximum of 0. */
    private NodeHead head(Node node) {
        NodeHead own = node.head();
        return weights.findNode(node.code())
                .map(place -> weights.nodes().get(place))
                .filter(other -> other.max() > 0 && own.max() > 0)
                .map(other -> withWeight(withMax(own, other.max()), other.head().weight()))
                .orElse(own);
    }

    private static NodeHead withMax(NodeHead head, double max) {
        return new NodeHead(
                head.code(),
                head.label(),
                max,
                head.weight() == head.max() ? max : head.weight(),
                head.citation(),
                head.appliesTo(),
                head.tags(),
                head.note());
    }

    private static NodeHead withWeight(NodeHead head, double weight) {
        return new NodeHead(
                head.code(),
                head.label(),
                head.max(),
                weight,
                head.citation(),
                head.appliesTo(),
                head.tags(),
                head.note());
    }
}
