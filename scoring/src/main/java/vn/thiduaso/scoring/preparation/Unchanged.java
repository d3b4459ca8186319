package vn.thiduaso.scoring.preparation;

/** The figure itself; any finite figure. */
public record Unchanged() implements Transform {

    @Override
    public boolean accepts(double value) {
        return Double.isFinite(value);
    }

    @Override
    public double valueAt(double value) {
        return value;
    }

    @Override
    public String written(String x) {
        return x;
    }
}
