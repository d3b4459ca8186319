package vn.thiduaso.analytics.method;

/**
 * How one node goes with another.
 *
 * @param estimate in [−1, 1], over the units that have both figures
 */
public record Correlation(CorrelationKind kind, Relation relation, String node, String other, Estimate estimate) {

    /** What the other node is to the node. */
    public enum Relation {
        /** Another child of the same group, later in the order. */
        SIBLING,
        PARENT,
        /** The root, for nodes that are not its children. */
        INDEX
    }

    /** Two of one group say the same. */
    public boolean isHigh(Thresholds thresholds) {
        return relation == Relation.SIBLING && estimate.value() > thresholds.high();
    }

    /** Two of one group work against each other. */
    public boolean isLow(Thresholds thresholds) {
        return relation == Relation.SIBLING && estimate.value() < thresholds.low();
    }
}
