package vn.thiduaso.scoring.preparation;

/** √x; x from 0. */
public record SquareRoot() implements Transform {

    @Override
    public boolean accepts(double value) {
        return value >= 0 && Double.isFinite(value);
    }

    @Override
    public double valueAt(double value) {
        return Math.sqrt(value);
    }

    @Override
    public String written(String x) {
        return "√(" + x + ")";
    }
}
