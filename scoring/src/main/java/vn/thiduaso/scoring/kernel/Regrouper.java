package vn.thiduaso.scoring.kernel;

import java.util.Arrays;

import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.aggregation.CalculatedPoints;
import vn.thiduaso.scoring.aggregation.SumOfPoints;
import vn.thiduaso.scoring.aggregation.WeightedMean;
import vn.thiduaso.scoring.rule.Information;

/**
 * Makes the layout of a draw from that of an index set.
 *
 * <p>A sum of points has its maxima for weights. With other weights, or with a child less, it is the weighted mean over its maximum: the same
 * points where nothing changed, Σ f p × max / Σ f max where weights were multiplied by f.
 */
final class Regrouper {

    private final Layout base;
    private final double[] weight;
    private final boolean[] scored;

    Regrouper(Layout base) {
        this.base = base;
        weight = base.weight.clone();
        scored = new boolean[base.nodes];
        for (int node = base.firstView - 1; node >= 0; node--) {
            boolean indicator = base.indicators[node] != null && !(base.indicators[node].rule() instanceof Information);
            scored[node] = indicator || Arrays.stream(base.children[node]).anyMatch(child -> scored[child]);
            if (base.groups[node] != null && base.groups[node].aggregation() instanceof SumOfPoints) {
                for (int child : base.children[node]) {
                    weight[child] = base.max[child];
                }
            }
        }
    }

    Layout layout(Regrouping change) {
        boolean[] out = leftOut(change);
        double[] pull = weight.clone();
        Aggregation[] aggregations = new Aggregation[base.nodes];
        int[][] children = base.children.clone();
        for (int node = 0; node < base.firstView; node++) {
            pull[node] *= change.factors()[node];
            if (base.groups[node] != null) {
                children[node] = kept(base.children[node], out);
                aggregations[node] = aggregation(node, change, children[node]);
            }
        }
        return new Layout(base, pull, aggregations, children);
    }

    private Aggregation aggregation(int group, Regrouping change, int[] kept) {
        Aggregation own = change.aggregations().getOrDefault(group, base.groups[group].aggregation());
        return own instanceof SumOfPoints && !asBefore(group, change, kept) ? new WeightedMean() : own;
    }

    private boolean asBefore(int group, Regrouping change, int[] kept) {
        double first = change.factors()[base.children[group][0]];
        return kept.length == base.children[group].length
                && Arrays.stream(kept).allMatch(child -> change.factors()[child] == first);
    }

    private static int[] kept(int[] children, boolean[] out) {
        return Arrays.stream(children).filter(child -> !out[child]).toArray();
    }

    private boolean[] leftOut(Regrouping change) {
        boolean[] out = change.leftOut().clone();
        for (int node = 1; node < base.firstView; node++) {
            out[node] &= !isNamed(node, change);
        }
        for (int node = base.firstView - 1; node >= 0; node--) {
            boolean empty = base.groups[node] != null
                    && scored[node]
                    && Arrays.stream(base.children[node]).allMatch(child -> out[child] || !scored[child]);
            if (empty && (node == 0 || isNamed(node, change))) {
                putBack(node, out);
            } else {
                out[node] |= empty;
            }
        }
        return out;
    }

    /** Whether a formula names the node: it cannot do without it. */
    private boolean isNamed(int node, Regrouping change) {
        int parent = base.indexSet.parent(node);
        return change.aggregations().getOrDefault(parent, base.groups[parent].aggregation())
                instanceof CalculatedPoints;
    }

    private void putBack(int group, boolean[] out) {
        for (int child : base.children[group]) {
            out[child] = false;
            if (base.groups[child] != null) {
                putBack(child, out);
            }
        }
    }
}
