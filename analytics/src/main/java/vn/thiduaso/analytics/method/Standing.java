package vn.thiduaso.analytics.method;

/**
 * Where a unit stands at one indicator among the units that have a figure there.
 *
 * @param figure its own
 * @param better units with a better figure
 * @param worse units with a worse figure
 * @param n units with a figure
 * @param zScore (x − mean) / deviation, turned so that above 0 is better than the mean; refused for a small or constant sample
 */
public record Standing(String node, double figure, int better, int worse, int n, Estimate zScore) {

    /** From 1; equal figures share the better place. */
    public int rank() {
        return better + 1;
    }

    /** Units with the same figure, this one among them. */
    public int tied() {
        return n - better - worse;
    }

    /** More units are worse than better: what half the units have is nobody's strength. */
    public boolean isStrong() {
        return worse > better;
    }

    /** More units are better than worse. */
    public boolean isWeak() {
        return better > worse;
    }
}
