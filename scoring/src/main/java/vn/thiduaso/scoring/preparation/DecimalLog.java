package vn.thiduaso.scoring.preparation;

/** log₁₀ x; x above 0. */
public record DecimalLog() implements Transform {

    @Override
    public boolean accepts(double value) {
        return value > 0 && Double.isFinite(value);
    }

    @Override
    public double valueAt(double value) {
        return StrictMath.log10(value);
    }

    @Override
    public String written(String x) {
        return "log₁₀(" + x + ")";
    }
}
