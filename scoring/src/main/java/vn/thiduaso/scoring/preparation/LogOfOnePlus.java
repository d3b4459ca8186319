package vn.thiduaso.scoring.preparation;

/** ln(1 + x); x above −1. For counts with zeros: 0 stays 0. */
public record LogOfOnePlus() implements Transform {

    @Override
    public boolean accepts(double value) {
        return value > -1 && Double.isFinite(value);
    }

    @Override
    public double valueAt(double value) {
        return StrictMath.log1p(value);
    }

    @Override
    public String written(String x) {
        return "ln(1 + " + x + ")";
    }
}
