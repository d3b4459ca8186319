package vn.thiduaso.analytics.method;

/**
 * From where on a statistic is pointed out to the reader.
 *
 * @param high a correlation inside a group above this: two indicators say the same
 * @param low a correlation inside a group below this: indicators work against each other
 * @param skewness together with {@code kurtosis}: an indicator with |skewness| above it …
 * @param kurtosis … and excess kurtosis above it has outliers
 * @param available smallest share of units with a figure, 0–1
 * @param nonZero smallest share of figures that are not zero, 0–1
 * @param unique smallest share of different figures, 0–1
 */
public record Thresholds(
        double high, double low, double skewness, double kurtosis, double available, double nonZero, double unique) {

    /**
     * 0.9 is the default of COINr's {@code get_corr_flags}, −0.4 what its golden case asks for; the others are the defaults of its
     * {@code get_stats}.
     */
    public static final Thresholds USUAL = new Thresholds(0.9, -0.4, 2, 3.5, 0.65, 0.5, 0.5);
}
