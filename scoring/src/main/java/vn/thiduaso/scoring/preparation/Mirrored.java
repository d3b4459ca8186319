package vn.thiduaso.scoring.preparation;

/**
 * Another transform from the far end, for a tail of small figures: −f(high + offset − x). Rises where f rises.
 *
 * @param high greatest figure of the sample
 * @param offset above 0
 */
public record Mirrored(double high, double offset, Transform then) implements Transform {

    public Mirrored {
        if (!Double.isFinite(high) || !(offset > 0)) {
            throw new IllegalArgumentException(
                    "Phép lật cần mốc hữu hạn và số cộng dương, nhận được " + high + ", " + offset);
        }
    }

    @Override
    public boolean accepts(double value) {
        return Double.isFinite(value) && then.accepts(high + offset - value);
    }

    @Override
    public double valueAt(double value) {
        return -then.valueAt(high + offset - value);
    }

    @Override
    public boolean reverses() {
        return then.reverses();
    }

    @Override
    public String written(String x) {
        return "−" + then.written("%s + %s − %s".formatted(high, offset, x));
    }
}
