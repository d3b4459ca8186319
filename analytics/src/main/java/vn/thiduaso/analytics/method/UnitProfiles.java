package vn.thiduaso.analytics.method;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import vn.thiduaso.scoring.preparation.ColumnFigures;

/**
 * Coverage, strengths and weaknesses of the units. These go by rank at each leaf: a rank is as good in a small sample as in a large one, and in any unit of measure.
 *
 * <p>A strength is where more units are worse than better, so that a full mark everybody has, or a zero half of them have, is none; a weakness
 * the other way round. Source: COINr {@code get_str_weak}, which also keeps the last place of all out of the weaknesses; here it is one.
 */
public final class UnitProfiles {

    private final MethodSample sample;
    private final SampleTree tree;
    private final int[] leaves;
    private final double[][] sorted;
    private final double[] means;
    private final double[] deviations;

    private UnitProfiles(MethodSample sample) {
        this.sample = sample;
        tree = SampleTree.of(sample.nodes());
        leaves = tree.leaves();
        sorted = new double[leaves.length][];
        means = new double[leaves.length];
        deviations = new double[leaves.length];
        for (int i = 0; i < leaves.length; i++) {
            ColumnFigures column = ColumnFigures.of(sample.present(leaves[i]));
            sorted[i] = column.sorted();
            means[i] = column.mean().orElse(Double.NaN);
            deviations[i] = column.standardDeviation().orElse(Double.NaN);
        }
    }

    public static UnitProfiles of(MethodSample sample) {
        return new UnitProfiles(sample);
    }

    /**
     * Of one unit.
     *
     * @param unit its index
     * @param most of each
     */
    public UnitProfile profile(int unit, int most) {
        List<Standing> standings = new ArrayList<>(standings(unit));
        List<Standing> strengths =
                standings.stream().filter(Standing::isStrong).limit(most).toList();
        Collections.reverse(standings);
        List<Standing> weaknesses =
                standings.stream().filter(Standing::isWeak).limit(most).toList();
        return new UnitProfile(sample.units().get(unit), UnitCoverage.of(sample, tree, unit), strengths, weaknesses);
    }

    /** Where a unit stands at every leaf it has a figure for, best rank first. */
    public List<Standing> standings(int unit) {
        return IntStream.range(0, leaves.length)
                .filter(leaf -> !Double.isNaN(sample.figure(leaves[leaf], unit)))
                .mapToObj(leaf -> standing(leaf, unit))
                .sorted(Comparator.comparingInt(Standing::rank))
                .toList();
    }

    private Standing standing(int leaf, int unit) {
        int node = leaves[leaf];
        double figure = sample.figure(node, unit);
        int n = sorted[leaf].length;
        int below = countBelow(sorted[leaf], figure);
        int above = n - countBelow(sorted[leaf], Math.nextUp(figure));
        boolean higher = sample.nodes().get(node).higherIsBetter();
        boolean constant = below == 0 && above == 0;
        Estimate zScore = SampleGuard.Z_SCORE.estimate(
                n, () -> constant ? Double.NaN : (higher ? 1 : -1) * deviations(leaf, figure));
        return new Standing(sample.code(node), figure, higher ? above : below, higher ? below : above, n, zScore);
    }

    /** How many deviations a figure lies above the mean; the greatest numbers are divided before they are subtracted. */
    private double deviations(int leaf, double figure) {
        double above = figure - means[leaf];
        return Double.isInfinite(above)
                ? figure / deviations[leaf] - means[leaf] / deviations[leaf]
                : above / deviations[leaf];
    }

    /** Figures smaller than a limit. */
    private static int countBelow(double[] sorted, double limit) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
