package vn.thiduaso.analytics.method;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many units have a figure at a node.
 *
 * @param applicable units it concerns
 * @param available of them with a figure
 * @param zeros of these with the figure 0
 */
public record NodeCoverage(String node, int applicable, int available, int zeros) {

    /** Of every node, in the order of the nodes. */
    static List<NodeCoverage> of(MethodSample sample) {
        return IntStream.range(0, sample.nodes().size())
                .mapToObj(node -> of(sample, node))
                .toList();
    }

    private static NodeCoverage of(MethodSample sample, int node) {
        int units = sample.units().size();
        return new NodeCoverage(
                sample.code(node),
                (int) IntStream.range(0, units)
                        .filter(unit -> sample.applies(node, unit))
                        .count(),
                (int) IntStream.range(0, units)
                        .filter(unit -> !Double.isNaN(sample.figure(node, unit)))
                        .count(),
                (int) IntStream.range(0, units)
                        .filter(unit -> sample.figure(node, unit) == 0)
                        .count());
    }

    /** Share of the units it concerns that have a figure, 0–1; NaN when it concerns none. */
    public double share() {
        return (double) available / applicable;
    }
}
