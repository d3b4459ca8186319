package vn.thiduaso.scoring.kernel;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.aggregation.Parts;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.rounding.Rounding;

/**
 * How much of the published score each leaf brought. A leaf here is an indicator, or a group that took its official points.
 *
 * <p>Contributions are in units of the published score, at its digits, and add up to it exactly: each is rounded down and the units of the
 * last digit that are left go to the largest remainders, earlier nodes first. Where the tree only adds rounded points, each contribution is
 * the leaf's own points. What is below 0 is taken off. A group that is rescaled has points that are no sum of its children's, and under a rule where
 * lower is better the lesser child brings more: its children share them by weight. Amounts beyond 2⁵³ units of the last digit add up to the precision
 * of a double only. Safe to share between threads.
 */
public final class Contributions {

    private final int nodes;
    /** By node; null where it is no group. */
    private final @Nullable Aggregation[] aggregations;
    /** By node: the children of a group. */
    private final int[][] children;

    /** By node: whether it is a group that is rescaled. */
    private final boolean[] rescaled;

    private final double[] max;
    private final double[] weight;
    private final int mostChildren;

    private final Rounding rounding;
    private final Rounding down;

    private Contributions(IndexSet indexSet) {
        List<Node> list = indexSet.nodes();
        nodes = list.size();
        aggregations = new Aggregation[nodes];
        children = new int[nodes][];
        rescaled = new boolean[nodes];
        max = list.stream().mapToDouble(Node::max).toArray();
        weight = list.stream().mapToDouble(node -> node.head().weight()).toArray();
        for (int node = 0; node < nodes; node++) {
            rescaled[node] =
                    list.get(node) instanceof Group group && group.rescale().isPresent();
            aggregations[node] = list.get(node) instanceof Group group ? group.aggregation() : null;
            children[node] = list.get(node) instanceof Group group ? ScoredChildren.nodes(indexSet, group) : new int[0];
        }
        mostChildren =
                Arrays.stream(children).mapToInt(ofNode -> ofNode.length).max().orElse(0);
        rounding = indexSet.definition().score().rounding();
        down = new Rounding(rounding.digits(), Rounding.Mode.DOWN);
    }

    public static Contributions of(IndexSet indexSet) {
        return new Contributions(indexSet);
    }

    /** By node; NaN for nodes that are not leaves, for leaves without points, and everywhere when the unit has no score. */
    public double[] of(ScoreSheet sheet) {
        double[] exact = new double[nodes];
        Arrays.fill(exact, Double.NaN);
        if (!sheet.ranked()) {
            return exact;
        }
        spread(sheet, exact);
        return fitted(exact, sheet.score());
    }

    /** Nodes are in preorder: a group has its amount before its children get theirs of it. */
    private void spread(ScoreSheet sheet, double[] exact) {
        Parts parts = new Parts(mostChildren);
        double[] shares = new double[mostChildren];
        exact[0] = sheet.score();
        for (int node = 0; node < nodes; node++) {
            Aggregation aggregation = aggregations[node];
            if (aggregation == null || Double.isNaN(exact[node]) || sheet.states()[node] == NodeState.GIVEN.code()) {
                continue;
            }
            ScoredChildren.fill(parts, children[node], sheet.points(), max, weight);
            if (rescaled[node]) {
                parts.weightShares(shares);
            } else {
                aggregation.shares(parts, shares);
            }
            for (int i = 0; i < parts.count(); i++) {
                exact[children[node][parts.child(i)]] = exact[node] * shares[i];
            }
            exact[node] = Double.NaN;
        }
    }

    private double[] fitted(double[] exact, double score) {
        double unit = rounding.unit();
        double[] fitted = new double[exact.length];
        double[] rest = new double[exact.length];
        int leaves = 0;
        long left = Math.round(score / unit);
        for (int node = 0; node < exact.length; node++) {
            if (Double.isNaN(exact[node])) {
                fitted[node] = Double.NaN;
            } else {
                fitted[node] = down.round(exact[node]);
                double remainder = Math.abs(exact[node] - fitted[node]);
                // of an amount too great for a double there is none: last in line
                rest[leaves++] = Double.isNaN(remainder) ? -1 : remainder;
                left -= Math.round(fitted[node] / unit);
            }
        }
        if (left != 0 && leaves > 0) {
            handOut(left, unit, Arrays.copyOf(rest, leaves), fitted);
        }
        return fitted;
    }

    /** One unit of the last digit to each of the largest remainders, as many as there are units, earlier nodes first. */
    private void handOut(long left, double unit, double[] rest, double[] fitted) {
        // an amount too great for a long has no opposite: cut before its sign is taken off
        int takers = (int) Math.abs(Math.max(-rest.length, Math.min(rest.length, left)));
        double least = rising(rest.clone(), rest.length - takers);
        int larger = 0;
        for (double each : rest) {
            larger += each > least ? 1 : 0;
        }
        int equal = takers - larger;
        double step = Long.signum(left) * unit;
        for (int node = 0, leaf = 0; node < fitted.length; node++) {
            if (Double.isNaN(fitted[node])) {
                continue;
            }
            double own = rest[leaf++];
            if (own > least || (own == least && equal-- > 0)) {
                fitted[node] = rounding.round(fitted[node] + step);
            }
        }
    }

    /** The number that would be at a place if they were sorted: quickselect, which leaves most of them unsorted. */
    private static double rising(double[] numbers, int place) {
        int from = 0;
        int to = numbers.length - 1;
        while (from < to) {
            double pivot = numbers[(from + to) >>> 1];
            int low = from;
            int high = to;
            while (low <= high) {
                while (numbers[low] < pivot) {
                    low++;
                }
                while (numbers[high] > pivot) {
                    high--;
                }
                if (low <= high) {
                    double kept = numbers[low];
                    numbers[low++] = numbers[high];
                    numbers[high--] = kept;
                }
            }
            if (place <= high) {
                to = high;
            } else if (place >= low) {
                from = low;
            } else {
                break;
            }
        }
        return numbers[place];
    }
}
