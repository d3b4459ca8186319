package vn.thiduaso.scoring.aggregation;

/**
 * The children of one group that have points, as an aggregation sees them. Filled anew for each group: a scratch pad, not a value.
 *
 * <p>{@link #points}, {@link #max} and {@link #weight} hold {@link #count} entries each; {@link #maxOfAll} counts the children that left
 * the sum too.
 */
public final class Parts {

    private final double[] points;
    private final double[] max;
    private final double[] weight;
    private int count;
    private double maxOfAll;

    /** @param capacity most children a group has */
    public Parts(int capacity) {
        points = new double[capacity];
        max = new double[capacity];
        weight = new double[capacity];
    }

    public void clear() {
        count = 0;
        maxOfAll = 0;
    }

    /** Adds a child with points. */
    public void add(double childPoints, double childMax, double childWeight) {
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

    public int count() {
        return count;
    }

    public double points(int i) {
        return points[i];
    }

    public double weight(int i) {
        return weight[i];
    }

    /** Points as a share of the child's maximum; 0 when the maximum is 0. */
    public double share(int i) {
        return max[i] == 0 ? 0 : points[i] / max[i];
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
}
