package vn.thiduaso.scoring.preparation;

/**
 * Sum with the lost low-order parts carried along (Neumaier 1974): wrong by about one unit in the last place whatever the count.
 *
 * <p>Not exact, so the order of terms still shows in the last bit; callers add in sorted order, which makes it the same for any order of units.
 */
final class CompensatedSum {

    private double sum;
    private double lost;

    void add(double term) {
        double next = sum + term;
        // The smaller of the two loses digits, and only the larger tells which.
        lost += Math.abs(sum) >= Math.abs(term) ? (sum - next) + term : (term - next) + sum;
        sum = next;
    }

    double value() {
        return sum + lost;
    }
}
