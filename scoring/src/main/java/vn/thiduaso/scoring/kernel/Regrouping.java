package vn.thiduaso.scoring.kernel;

import java.util.Map;

import vn.thiduaso.scoring.aggregation.Aggregation;

/**
 * What is different above the indicators in one draw. Arrays are handed over, not copied.
 *
 * @param factors by node: what its weight among its siblings is multiplied by, above 0; 1 leaves it
 * @param leftOut by node: whether it counts for nothing and its weight goes to its siblings. A group that loses all its children is left out
 *     too; the root, and what a formula names, cannot be: then nothing below it is left out
 * @param aggregations by group: what stands in place of its aggregation; groups that are not in it keep theirs
 */
public record Regrouping(double[] factors, boolean[] leftOut, Map<Integer, Aggregation> aggregations) {

    public Regrouping {
        aggregations = Map.copyOf(aggregations);
    }
}
