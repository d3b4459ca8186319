package vn.thiduaso.analytics.method;

import java.util.function.DoubleSupplier;

/**
 * Keeps statistics of a few units from being taken at their word: below {@link #minimum} refused, below {@link #stable} shown with a warning.
 *
 * <p>Sources: 8 for skewness (D'Agostino 1970) and 20 for kurtosis (Anscombe and Glynn 1983) are the smallest samples their tests hold for; 3
 * units a variable for components are the least of Cattell (1978), 5 the least of Gorsuch (1983). The 5, 10 and 30 are our choice: no source
 * states them.
 *
 * @param minimum fewest units
 * @param stable fewest units without a warning
 */
public record SampleGuard(int minimum, int stable) {

    /** Below this many units what depends on few extreme ones carries a warning. */
    public static final int STABLE = 30;
    /** Largest group whose pairs and components are worked out: 300 children are 44,850 pairs. */
    public static final int MOST_ITEMS = 300;

    static final SampleGuard DEVIATION = new SampleGuard(2, 2);
    static final SampleGuard SKEWNESS = new SampleGuard(8, STABLE);
    static final SampleGuard KURTOSIS = new SampleGuard(20, STABLE);
    static final SampleGuard Z_SCORE = new SampleGuard(10, STABLE);
    static final SampleGuard CORRELATION = new SampleGuard(5, STABLE);
    static final SampleGuard ALPHA = new SampleGuard(10, STABLE);

    /** For the components of a group of so many variables. */
    static SampleGuard components(int items) {
        return new SampleGuard(Math.max(10, 3 * items), Math.max(STABLE, 5 * items));
    }

    /** Refused, or the value with a warning where it needs one. NaN of the formula means that nothing varies. */
    Estimate estimate(int n, DoubleSupplier formula) {
        if (n < minimum) {
            return new Estimate(Double.NaN, n, Caution.TOO_FEW_UNITS, minimum);
        }
        double value = formula.getAsDouble();
        if (Double.isNaN(value)) {
            return Estimate.refused(Caution.CONSTANT, n);
        }
        return n < stable ? new Estimate(value, n, Caution.SMALL_SAMPLE, stable) : Estimate.exact(value, n);
    }
}
