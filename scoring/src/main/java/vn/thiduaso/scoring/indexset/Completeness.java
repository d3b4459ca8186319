package vn.thiduaso.scoring.indexset;

/**
 * How much of a group must be there for it to have points, and what it does to its parent when it is not.
 *
 * @param coverage share of the children's weight that must be reported down to the figures, 0–1; 0: any
 * @param children share of the children that apply which must have points, 0–1, each counting the same; 0: any
 * @param leaves true: a group that is short of either leaves the sum, and its weight goes to its siblings; false: its parent cannot be computed
 */
public record Completeness(double coverage, double children, boolean leaves) {

    public static final Completeness ANY = new Completeness(0, 0, false);
}
