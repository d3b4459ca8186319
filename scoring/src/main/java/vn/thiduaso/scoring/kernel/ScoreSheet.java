package vn.thiduaso.scoring.kernel;

import java.util.Optional;

/**
 * One unit scored: one entry per node of the index set, in node order. Arrays are owned by the sheet; callers do not change them.
 *
 * @param points points; NaN where a node has none
 * @param official points somebody else published; NaN where none
 * @param coverage share of the node's weight that is reported, 0–1; NaN where nothing below it applies or is scored
 * @param states {@link NodeState} codes
 * @param levels level of the nodes that have one; −1 elsewhere
 * @param score published score of the unit; NaN when it is not ranked
 * @param reason why it is not ranked
 */
public record ScoreSheet(
        double[] points,
        double[] official,
        double[] coverage,
        byte[] states,
        int[] levels,
        double score,
        Optional<UnrankedReason> reason) {

    public boolean ranked() {
        return reason.isEmpty();
    }

    public NodeState state(int node) {
        return NodeState.of(states[node]);
    }

    /** Level of the total; −1 when the set has no levels, the unit no points, or its level scale no level for it. */
    public int level() {
        return levels[0];
    }
}
