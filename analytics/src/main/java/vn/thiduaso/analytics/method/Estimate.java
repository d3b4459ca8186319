package vn.thiduaso.analytics.method;

/**
 * One statistic with what stands behind it.
 *
 * @param value NaN exactly when the caution refuses it
 * @param n units it was made of, or would have been
 * @param caution how far it may be trusted
 * @param needed units it would take to be shown, or to be shown without a warning; 0 when that is not the trouble
 */
public record Estimate(double value, int n, Caution caution, int needed) {

    public Estimate {
        if (Double.isNaN(value) == caution.isShown()) {
            throw new IllegalArgumentException("value %s does not go with %s".formatted(value, caution));
        }
    }

    /** A value no sample is too small for. */
    static Estimate exact(double value, int n) {
        return new Estimate(value, n, Caution.NONE, 0);
    }

    static Estimate refused(Caution caution, int n) {
        return new Estimate(Double.NaN, n, caution, 0);
    }
}
