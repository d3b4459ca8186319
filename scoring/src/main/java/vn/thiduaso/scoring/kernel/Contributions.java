package vn.thiduaso.scoring.kernel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

import vn.thiduaso.scoring.aggregation.Parts;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.rounding.Rounding;

/**
 * How much of the published score each leaf brought. A leaf here is an indicator, or a group that took its official points.
 *
 * <p>Contributions are in units of the published score, at its digits, and add up to it exactly: each is rounded down and the units of the
 * last digit that are left go to the largest remainders, earlier nodes first. Where the tree only adds rounded points, each contribution is
 * the leaf's own points.
 */
public final class Contributions {

    private Contributions() {}

    /** By node; NaN for nodes that are not leaves, for leaves without points, and everywhere when the unit has no score. */
    public static double[] of(IndexSet indexSet, ScoreSheet sheet) {
        double[] exact = new double[indexSet.nodes().size()];
        Arrays.fill(exact, Double.NaN);
        if (!sheet.ranked()) {
            return exact;
        }
        spread(indexSet, sheet, 0, sheet.score(), exact);
        return fitted(indexSet.definition().score().rounding(), exact, sheet.score());
    }

    private static void spread(IndexSet indexSet, ScoreSheet sheet, int node, double amount, double[] exact) {
        if (!(indexSet.nodes().get(node) instanceof Group group) || sheet.state(node) == NodeState.GIVEN) {
            exact[node] = amount;
            return;
        }
        Parts parts = ScoredChildren.of(indexSet, group, sheet.points());
        double[] shares = new double[parts.count()];
        group.aggregation().shares(parts, shares);
        for (int i = 0; i < shares.length; i++) {
            String child = group.children().get(parts.child(i)).code();
            spread(indexSet, sheet, indexSet.node(child), amount * shares[i], exact);
        }
    }

    private static double[] fitted(Rounding rounding, double[] exact, double score) {
        double unit = rounding.unit();
        Rounding down = new Rounding(rounding.digits(), Rounding.Mode.DOWN);
        double[] fitted = new double[exact.length];
        double[] rest = new double[exact.length];
        long left = Math.round(score / unit);
        for (int node = 0; node < exact.length; node++) {
            fitted[node] = down.round(exact[node]);
            rest[node] = Math.abs(exact[node] - fitted[node]);
            left -= Double.isNaN(exact[node]) ? 0 : Math.round(fitted[node] / unit);
        }
        int[] byRemainder = IntStream.range(0, exact.length)
                .filter(node -> !Double.isNaN(exact[node]))
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(node -> -rest[node])
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; left != 0 && i < byRemainder.length; i++) {
            long step = Long.signum(left);
            fitted[byRemainder[i]] = rounding.round(fitted[byRemainder[i]] + step * unit);
            left -= step;
        }
        return fitted;
    }
}
