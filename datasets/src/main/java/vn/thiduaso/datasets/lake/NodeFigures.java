package vn.thiduaso.datasets.lake;

import java.util.Arrays;

/**
 * The results of one unit by node, in node order of the index set.
 *
 * @param points NaN where the node has none
 * @param official points published by somebody else; NaN where none
 * @param max largest points possible for this unit
 * @param coverages share of the weight that has figures, in [0, 1]
 * @param states codes of the kernel's node states
 * @param levels −1 where the node has no level
 * @param contributions what each leaf adds to the published score; NaN where none
 */
public record NodeFigures(
        double[] points,
        double[] official,
        double[] max,
        double[] coverages,
        int[] states,
        int[] levels,
        double[] contributions) {

    public NodeFigures {
        points = points.clone();
        official = official.clone();
        max = max.clone();
        coverages = coverages.clone();
        states = states.clone();
        levels = levels.clone();
        contributions = contributions.clone();
        int nodes = points.length;
        if (official.length != nodes
                || max.length != nodes
                || coverages.length != nodes
                || contributions.length != nodes) {
            throw new IllegalArgumentException("every array must have one entry for each of " + nodes + " nodes");
        }
        if (states.length != nodes || levels.length != nodes) {
            throw new IllegalArgumentException("states and levels must have one entry for each of " + nodes + " nodes");
        }
    }

    @Override
    public double[] points() {
        return points.clone();
    }

    @Override
    public double[] official() {
        return official.clone();
    }

    @Override
    public double[] max() {
        return max.clone();
    }

    @Override
    public double[] coverages() {
        return coverages.clone();
    }

    @Override
    public int[] states() {
        return states.clone();
    }

    @Override
    public int[] levels() {
        return levels.clone();
    }

    @Override
    public double[] contributions() {
        return contributions.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NodeFigures that && Arrays.deepEquals(all(), that.all());
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(all());
    }

    @Override
    public String toString() {
        return "NodeFigures" + Arrays.deepToString(all());
    }

    private Object[] all() {
        return new Object[] {points, official, max, coverages, states, levels, contributions};
    }
}
