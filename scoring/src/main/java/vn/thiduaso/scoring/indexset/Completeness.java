package vn.thiduaso.scoring.indexset;

/**
 * How much of a group must be there for it to have points, and what it does to its parent when it is not.
 *
 * @param coverage share of the children's weight that must be reported down to the figures, 0–1; 0: any
 * @param children share of the children that apply which must have points, 0–1, each counting the same; 0: any
 * @param count how many children must have points, where any applies; 0: any number
 * @param leaves true: a group that is short of any of these leaves the sum, and its weight goes to its siblings; false: its parent cannot be computed
 */
public record Completeness(double coverage, double children, int count, boolean leaves) {

    public static final Completeness ANY = new Completeness(0, 0, 0, false);

    /** Shares only. */
    public Completeness(double coverage, double children, boolean leaves) {
        this(coverage, children, 0, leaves);
    }

    /** What a group of so many children asks for as a share of them, for people. */
    public double share(int ofChildren) {
        return Math.max(children, (double) count / ofChildren);
    }
}
