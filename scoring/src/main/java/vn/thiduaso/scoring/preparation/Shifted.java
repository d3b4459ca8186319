package vn.thiduaso.scoring.preparation;

/**
 * Another transform after a shift that makes the least figure of a sample small and positive: f(x − low + offset).
 *
 * @param low least figure of the sample
 * @param offset above 0
 */
public record Shifted(double low, double offset, Transform then) implements Transform {

    public Shifted {
        if (!Double.isFinite(low) || !(offset > 0)) {
            throw new IllegalArgumentException(
                    "Phép dời cần mốc hữu hạn và số cộng dương, nhận được " + low + ", " + offset);
        }
    }

    @Override
    public boolean accepts(double value) {
        return Double.isFinite(value) && then.accepts(value - low + offset);
    }

    @Override
    public double valueAt(double value) {
        return then.valueAt(value - low + offset);
    }

    @Override
    public boolean reverses() {
        return then.reverses();
    }

    @Override
    public String written(String x) {
        return then.written("%s − %s + %s".formatted(x, low, offset));
    }
}
