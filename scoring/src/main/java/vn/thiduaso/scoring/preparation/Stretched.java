package vn.thiduaso.scoring.preparation;

/**
 * Another transform after stretching a sample's figures over 1 … top: f((top − 1) (x − low) / (high − low) + 1).
 *
 * @param low least figure of the sample
 * @param high greatest figure, above low
 * @param top above 1
 */
public record Stretched(double low, double high, double top, Transform then) implements Transform {

    public Stretched {
        if (!(low < high) || !Double.isFinite(high - low) || !(top > 1)) {
            throw new IllegalArgumentException(
                    "Phép giãn cần mốc thấp dưới mốc cao và đỉnh trên 1, nhận được " + low + ", " + high + ", " + top);
        }
    }

    @Override
    public boolean accepts(double value) {
        return Double.isFinite(value) && then.accepts(stretch(value));
    }

    @Override
    public double valueAt(double value) {
        return then.valueAt(stretch(value));
    }

    @Override
    public boolean reverses() {
        return then.reverses();
    }

    @Override
    public String written(String x) {
        return then.written("%s × (%s − %s) / %s + 1".formatted(top - 1, x, low, high - low));
    }

    private double stretch(double value) {
        return (top - 1) * (value - low) / (high - low) + 1;
    }
}
