package vn.thiduaso.scoring.indexset;

import java.util.List;
import java.util.OptionalDouble;

import vn.thiduaso.scoring.Labels;

/**
 * One figure that units send for an indicator.
 *
 * @param code name in files; the indicator's own code when it has one input
 * @param label what the figure is
 * @param kind one value, or numerator and denominator
 * @param unit unit of measure as shown to people: "%", "share", "hồ sơ", "điểm"; a ratio sent as one value is read in this unit
 * @param range what a value may be; for a ratio it bounds the ratio as a share
 * @param aliases other codes under which sources send it
 */
public record Input(String code, Labels label, Kind kind, String unit, Range range, List<String> aliases) {

    /** Shape of an input. */
    public enum Kind {
        VALUE,
        RATIO
    }

    /**
     * What a value may be; bounds included.
     *
     * @param min least value; empty when unbounded
     * @param max greatest value; empty when unbounded
     * @param step distance between allowed values from min (or from 0); empty when any
     */
    public record Range(OptionalDouble min, OptionalDouble max, OptionalDouble step) {

        public static final Range ANY =
                new Range(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

        public Range {
            if (min.isPresent() && max.isPresent() && min.getAsDouble() > max.getAsDouble()) {
                throw new IllegalArgumentException("Khoảng giá trị có mốc dưới lớn hơn mốc trên");
            }
            if (step.isPresent() && !(step.getAsDouble() > 0)) {
                throw new IllegalArgumentException("Bước của giá trị phải lớn hơn 0");
            }
        }

        /** Whether the value is inside the bounds and on a step. */
        public boolean allows(double value) {
            if (value < min.orElse(Double.NEGATIVE_INFINITY) || value > max.orElse(Double.POSITIVE_INFINITY)) {
                return false;
            }
            if (step.isEmpty()) {
                return true;
            }
            double steps = (value - min.orElse(0)) / step.getAsDouble();
            return Math.abs(steps - Math.rint(steps)) < 1e-9;
        }
    }

    public Input {
        aliases = List.copyOf(aliases);
    }

    /** What a ratio sent as one value is divided by to be a share: 100 for "%", else 1. Divided, since 70 × 0.01 is more than 0.7. */
    public double shareDivisor() {
        return "%".equals(unit) ? 100 : 1;
    }
}
