package vn.thiduaso.analytics.method;

/**
 * A node of the tree whose figures are looked at.
 *
 * @param code unique in a sample
 * @param parent index of its parent; −1 for the root
 * @param weight weight among its siblings, relative, 0 or more
 * @param higherIsBetter false when a lower figure is the better one; points are so where the lowest is ranked first
 */
public record SampleNode(String code, int parent, double weight, boolean higherIsBetter) {

    public SampleNode {
        if (!(weight >= 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("weight of " + code + " must be 0 or more, found " + weight);
        }
    }
}
