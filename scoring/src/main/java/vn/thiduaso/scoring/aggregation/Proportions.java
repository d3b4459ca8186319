package vn.thiduaso.scoring.aggregation;

/** Makes shares of amounts, which add up to 1. */
final class Proportions {

    /** A sum that is so little beside its amounts is noise: they cancel out. */
    private static final double NOISE = 1e-9;

    private Proportions() {}

    /** Divides the amounts of the parts by their sum, in place; where that is 0, or too great, the parts' shares of the weights. */
    static void normalise(Parts parts, double[] amounts) {
        double sum = 0;
        double size = 0;
        for (int i = 0; i < parts.count(); i++) {
            sum += amounts[i];
            size += Math.abs(amounts[i]);
        }
        if (!(Math.abs(sum) > NOISE * size) || Double.isInfinite(size)) {
            parts.weightShares(amounts);
            return;
        }
        for (int i = 0; i < parts.count(); i++) {
            amounts[i] = amounts[i] / sum;
        }
    }
}
