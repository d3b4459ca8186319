package vn.thiduaso.analytics.method;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many of its indicators a unit has a figure for. Counted by indicator, not by weight: the coverage of a run is weighted, this one is not.
 * Source: COINr {@code get_data_avail}.
 *
 * @param applicable leaves that concern the unit
 * @param available of them with a figure
 * @param zeros of these with the figure 0
 * @param byGroup the share under each group, 0–1, groups in the order of the nodes; NaN where nothing concerns the unit
 */
public record UnitCoverage(String unit, int applicable, int available, int zeros, List<Double> byGroup) {

    public UnitCoverage {
        byGroup = List.copyOf(byGroup);
    }

    static UnitCoverage of(MethodSample sample, SampleTree tree, int unit) {
        int nodes = sample.nodes().size();
        int[] applicable = new int[nodes];
        int[] available = new int[nodes];
        int zeros = 0;
        int[] topDown = tree.topDown();
        for (int i = nodes - 1; i >= 0; i--) {
            int node = topDown[i];
            if (tree.isLeaf(node)) {
                applicable[node] = sample.applies(node, unit) ? 1 : 0;
                available[node] = Double.isNaN(sample.figure(node, unit)) ? 0 : 1;
                zeros += sample.figure(node, unit) == 0 ? 1 : 0;
            }
            int parent = sample.nodes().get(node).parent();
            if (parent >= 0) {
                applicable[parent] += applicable[node];
                available[parent] += available[node];
            }
        }
        List<Double> byGroup = IntStream.of(tree.groups())
                .mapToDouble(group -> (double) available[group] / applicable[group])
                .boxed()
                .toList();
        return new UnitCoverage(
                sample.units().get(unit), applicable[tree.root()], available[tree.root()], zeros, byGroup);
    }

    public int missing() {
        return applicable - available;
    }

    /** Share of the indicators that concern the unit with a figure, 0–1; NaN when none does. */
    public double share() {
        return (double) available / applicable;
    }

    /** Share of its figures that are not zero, 0–1; NaN without figures. */
    public double nonZeroShare() {
        return (double) (available - zeros) / available;
    }
}
