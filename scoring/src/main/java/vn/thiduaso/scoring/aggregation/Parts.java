package vn.thiduaso.scoring.aggregation;

import java.util.Arrays;

/**
 * The children of one group that have points, as an aggregation sees them. Filled anew for each group: a scratch pad, not a value.
 *
 * <p>{@link #points}, {@link #max}, {@link #share}, {@link #weight} and {@link #child} hold {@link #count} entries each; {@link #maxOfAll} counts the
 * children that left the sum too.
 */
public final class Parts {

    private static final double FAR_OFF = 1e100;

    private final int[] child;
    private final double[] points;
    private final double[] max;
    private final double[] weight;
    private String unit = "";
    private int count;
    private double maxOfAll;

    /** @param capacity most children a group has */
    public Parts(int capacity) {
        child = new int[capacity];
        points = new double[capacity];
        max = new double[capacity];
        weight = new double[capacity];
    }

    /** For the next group, of a unit whose code is not known. */
    public void clear() {
        clear("");
    }

    /**
     * For the next group.
     *
     * @param newUnit code of the unit its parts are of; empty when not known
     */
    public void clear(String newUnit) {
        unit = newUnit;
        count = 0;
        maxOfAll = 0;
    }

    /**
     * Adds a child with points.
     *
     * @param place place of the child in its group, from 0
     */
    public void add(int place, double childPoints, double childMax, double childWeight) {
        child[count] = place;
        points[count] = childPoints;
        max[count] = childMax;
        weight[count] = childWeight;
        count++;
        maxOfAll += childMax;
    }

    /** Notes a child whose weight goes to its siblings. */
    public void leaveOut(double childMax) {
        maxOfAll += childMax;
    }

    /** Code of the unit; empty when not known. */
    public String unit() {
        return unit;
    }

    public int count() {
        return count;
    }

    /** Place of the part in its group, from 0. */
    public int child(int i) {
        return child[i];
    }

    public double points(int i) {
        return points[i];
    }

    public double weight(int i) {
        return weight[i];
    }

    public double max(int i) {
        return max[i];
    }

    /** Points as a share of the child's maximum; 0 when the maximum is 0. */
    public double share(int i) {
        return max[i] == 0 ? 0 : points[i] / max[i];
    }

    /** What each weighs of the weight of all. */
    public void weightShares(double[] out) {
        double all = 0;
        for (int i = 0; i < count; i++) {
            all += weight[i];
        }
        for (int i = 0; i < count; i++) {
            out[i] = weight[i] / all;
        }
    }

    public double maxOfPresent() {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += max[i];
        }
        return sum;
    }

    public double maxOfAll() {
        return maxOfAll;
    }

    /** The first of the parts with the least share, among those with weight. */
    int least() {
        int least = 0;
        for (int i = 1; i < count; i++) {
            if (weight[i] > 0 && (weight[least] == 0 || share(i) < share(least))) {
                least = i;
            }
        }
        return least;
    }

    /** The first of the parts with the greatest share, among those with weight. */
    int greatest() {
        int greatest = 0;
        for (int i = 1; i < count; i++) {
            if (weight[i] > 0 && (weight[greatest] == 0 || share(i) > share(greatest))) {
                greatest = i;
            }
        }
        return greatest;
    }

    /**
     * Whether what was made of the parts is no number because they are too great: infinite, or not a number beside a share so far off that sums and
     * squares of such shares overflow. Not a number beside lesser ones means that something is not known yet.
     */
    public boolean areTooGreat(double aggregated) {
        return Double.isInfinite(aggregated)
                || (Double.isNaN(aggregated) && count > 0 && Math.abs(share(farthest())) > FAR_OFF);
    }

    /** The first of the parts whose share is farthest from 0: the one to name when the whole is too great to be a number. */
    public int farthest() {
        int farthest = 0;
        for (int i = 1; i < count; i++) {
            if (Math.abs(share(i)) > Math.abs(share(farthest))) {
                farthest = i;
            }
        }
        return farthest;
    }

    /** The parts with weight, shares rising. */
    int[] withWeightByShare() {
        int[] order = new int[count];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (weight[i] > 0) {
                int at = kept++;
                for (; at > 0 && share(order[at - 1]) > share(i); at--) {
                    order[at] = order[at - 1];
                }
                order[at] = i;
            }
        }
        return Arrays.copyOf(order, kept);
    }
}
