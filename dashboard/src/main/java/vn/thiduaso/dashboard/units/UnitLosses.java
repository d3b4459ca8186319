package vn.thiduaso.dashboard.units;

import java.util.Arrays;
import java.util.List;

import vn.thiduaso.dashboard.published.UnitQueries.NodeRow;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.Losses;
import vn.thiduaso.scoring.kernel.NodeState;
import vn.thiduaso.scoring.rounding.Rounding;

/**
 * What the nodes of a unit lost of its total.
 *
 * @param rows by node
 * @param worth by node: points of the total that one of its points is worth; NaN where the total is no sum of it
 */
public record UnitLosses(List<NodeRow> rows, List<Double> worth) {

    private static final double SAME = 1e-9;
    private static final Rounding SHOWN = Rounding.halfUp(2);

    public UnitLosses {
        rows = List.copyOf(rows);
        worth = List.copyOf(worth);
    }

    public static UnitLosses of(IndexSet set, List<NodeRow> rows) {
        double[] points = rows.stream()
                .mapToDouble(row -> row.points() == null ? Double.NaN : row.points())
                .toArray();
        Losses losses = Losses.of(set);
        double[] inTotal =
                losses.inTotal(losses.worth(points, place -> rows.get(place).state() == NodeState.GIVEN));
        return new UnitLosses(rows, Arrays.stream(inTotal).boxed().toList());
    }

    /** Points of the total that a node lost; NaN where that cannot be said. */
    public double lost(NodeRow row) {
        return row.points() == null ? Double.NaN : worth.get(row.place()) * (row.max() - row.points());
    }

    /** Points of the total that a node could bring, at two digits; NaN where that cannot be said. */
    double max(NodeRow row) {
        return SHOWN.round(worth.get(row.place()) * row.max());
    }

    public boolean isSeen(NodeRow row) {
        return lost(row) > SAME;
    }

    /** Whether points of some nodes are not points of the total, so that losses have to say of what they are. */
    boolean weighted() {
        return rows.stream()
                .filter(row -> row.points() != null && row.max() > 0)
                .mapToDouble(row -> worth.get(row.place()))
                .anyMatch(each -> Math.abs(each - 1) > SAME);
    }
}
