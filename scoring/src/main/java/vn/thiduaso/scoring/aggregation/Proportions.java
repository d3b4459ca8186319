package vn.thiduaso.scoring.aggregation;

/** Makes shares of amounts. */
final class Proportions {

    private Proportions() {}

    /** Divides the first {@code count} amounts by their sum, in place; all 0 when the sum is 0. */
    static void normalise(double[] amounts, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += amounts[i];
        }
        for (int i = 0; i < count; i++) {
            amounts[i] = sum == 0 ? 0 : amounts[i] / sum;
        }
    }
}
