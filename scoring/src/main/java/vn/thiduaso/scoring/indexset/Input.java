package vn.thiduaso.scoring.indexset;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.check.InputCheck;
import vn.thiduaso.scoring.check.Severity;

/**
 * One figure that units send for an indicator.
 *
 * @param code name in files; the indicator's own code when it has one input
 * @param label what the figure is
 * @param kind one value, or numerator and denominator
 * @param unit unit of measure as shown to people: "%", "share", "hồ sơ", "điểm"; a ratio sent as one value is read in this unit
 * @param range what a value may be; for a ratio it bounds the ratio as a share
 * @param aliases other codes under which sources send it
 * @param checks what its figures are checked for beside what holds for every input; each rule once
 */
public record Input(
        String code,
        Labels label,
        Kind kind,
        String unit,
        Range range,
        List<String> aliases,
        List<DeclaredCheck> checks) {

    private static final String PERCENT = "%";

    /** Without declared checks. */
    public Input(String code, Labels label, Kind kind, String unit, Range range, List<String> aliases) {
        this(code, label, kind, unit, range, aliases, List.of());
    }

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
        checks = List.copyOf(checks);
    }

    /** Whether a check can look at this input. */
    public boolean takes(InputCheck check) {
        return switch (check.scope()) {
            case ANY_INPUT -> true;
            case RATIO -> kind == Kind.RATIO;
            case SHARE -> kind == Kind.RATIO || unit.equals(PERCENT) || unit.equals("share");
            case SET -> false;
        };
    }

    /** The check of a kind that the set declares for this input. */
    public Optional<DeclaredCheck> check(Class<? extends InputCheck> kindOfCheck) {
        for (DeclaredCheck declared : checks) {
            if (kindOfCheck.isInstance(declared.check())) {
                return Optional.of(declared);
            }
        }
        return Optional.empty();
    }

    /** What becomes of a figure of this input in which a check that holds for every input finds something. */
    public Severity severity(InputCheck check) {
        return check(check.getClass()).map(DeclaredCheck::severity).orElse(check.usually());
    }

    /** What a ratio sent as one value is divided by to be a share: 100 for "%", else 1. Divided, since 70 × 0.01 is more than 0.7. */
    public double shareDivisor() {
        return PERCENT.equals(unit) ? 100 : 1;
    }
}
