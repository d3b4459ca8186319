package vn.thiduaso.scoring.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.aggregation.Parts;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Node;

/**
 * What a point of a node is worth in the group it belongs to, and in the whole: what a node loses there is its worth × (maximum − points), and these losses
 * add up, before rounding, to what the group loses.
 *
 * <p>There is such a worth only where the group's points are a sum or a weighted mean of its parts. Under another aggregation, in a group that is rescaled or
 * that took official points, and of what has no points, it is NaN: nobody can say which part lost how much. Weights of parts that were left out are with the
 * others, so the worth of a part depends on the unit. Safe to share between threads.
 */
public final class Losses {

    private final int nodes;
    private final int[] parent;
    /** By node: how its children make its points; null where these are no sum. */
    private final @Nullable Aggregation[] aggregations;

    private final int[][] children;
    private final double[] max;
    private final double[] weight;

    private Losses(IndexSet indexSet) {
        List<Node> list = indexSet.nodes();
        nodes = list.size();
        parent = IntStream.range(0, nodes).map(indexSet::parent).toArray();
        aggregations = new Aggregation[nodes];
        children = new int[nodes][];
        max = list.stream().mapToDouble(Node::max).toArray();
        weight = list.stream().mapToDouble(node -> node.head().weight()).toArray();
        for (int node = 0; node < nodes; node++) {
            children[node] = list.get(node) instanceof Group group ? ScoredChildren.nodes(indexSet, group) : new int[0];
            if (list.get(node) instanceof Group group && group.rescale().isEmpty()) {
                aggregations[node] = group.aggregation();
            }
        }
    }

    public static Losses of(IndexSet indexSet) {
        return new Losses(indexSet);
    }

    /**
     * Points of its group that one point of each node is worth.
     *
     * @param points by node; NaN where one has none
     * @param given whether the points of a node are official ones taken over, which its children do not explain
     * @return by node; NaN for the whole, for views, and where there is no such worth
     */
    public double[] worth(double[] points, IntPredicate given) {
        double[] worth = new double[nodes];
        Arrays.fill(worth, Double.NaN);
        for (int node = 0; node < nodes; node++) {
            Aggregation aggregation = aggregations[node];
            if (aggregation != null && !Double.isNaN(points[node]) && !given.test(node)) {
                Parts parts = new Parts(children[node].length);
                ScoredChildren.fill(parts, children[node], points, max, weight);
                fill(worth, aggregation, node, parts);
            }
        }
        return worth;
    }

    private void fill(double[] worth, Aggregation aggregation, int node, Parts parts) {
        double[] each = new double[parts.count()];
        if (aggregation.worth(parts, max[node], each)) {
            for (int i = 0; i < parts.count(); i++) {
                worth[children[node][parts.child(i)]] = each[i];
            }
        }
    }

    /** The same where every part has points: what weights and maxima alone say, without a unit. */
    public double[] nominal() {
        // what has no maximum is only shown: it is no part
        double[] full =
                Arrays.stream(max).map(each -> each == 0 ? Double.NaN : each).toArray();
        return worth(full, node -> false);
    }

    /**
     * Points of the whole that one point of each node is worth: the worth in its group × that of its group in the next, up to the whole.
     *
     * @param worth by node, as {@link #worth} gives it
     * @return by node; 1 for the whole; NaN where any step up has none
     */
    public double[] inTotal(double[] worth) {
        double[] inTotal = new double[nodes];
        for (int node = 0; node < nodes; node++) {
            inTotal[node] = node == 0 ? 1 : parent[node] < 0 ? Double.NaN : worth[node] * inTotal[parent[node]];
        }
        return inTotal;
    }
}
