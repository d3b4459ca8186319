package vn.thiduaso.scoring.preparation;

/** ln x; x above 0. Source: OECD/JRC Handbook 2008, step 5 (log transformation). */
public record NaturalLog() implements Transform {

    @Override
    public boolean accepts(double value) {
        return value > 0 && Double.isFinite(value);
    }

    @Override
    public double valueAt(double value) {
        return StrictMath.log(value);
    }

    @Override
    public String written(String x) {
        return "ln(" + x + ")";
    }
}
