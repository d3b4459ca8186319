package vn.thiduaso.scoring.preparation;

/** 1 / x; x above 0, so that the order of all figures turns round and not only of some. */
public record Reciprocal() implements Transform {

    @Override
    public boolean accepts(double value) {
        return value > 0 && Double.isFinite(value);
    }

    @Override
    public double valueAt(double value) {
        return 1 / value;
    }

    @Override
    public boolean reverses() {
        return true;
    }

    @Override
    public String written(String x) {
        return "1 / (" + x + ")";
    }
}
