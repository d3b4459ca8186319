package vn.thiduaso.scoring.preparation;

import java.io.Serializable;

/**
 * A function of one figure that draws a long tail in. Strictly monotone on its domain.
 *
 * <p>Usable alone where no sample is needed: logarithms, root, power, reciprocal. {@link Shifted}, {@link Mirrored} and {@link Stretched} hold
 * constants of a sample. All use {@link StrictMath}, so that a figure is the same to the last bit on every machine.
 */
public sealed interface Transform extends Serializable
        permits Unchanged,
                NaturalLog,
                DecimalLog,
                LogOfOnePlus,
                SquareRoot,
                BoxCox,
                Reciprocal,
                Shifted,
                Mirrored,
                Stretched {

    /** Whether the function is defined at a figure. False for NaN and infinities. */
    boolean accepts(double value);

    /** The function's value at a figure it accepts. */
    double valueAt(double value);

    /** The function as people write it, for messages: {@code ln(x)}. */
    String written(String x);

    /** Whether a greater figure becomes a smaller one: the indicator's direction turns round. */
    default boolean reverses() {
        return false;
    }

    /**
     * The function's value; NaN (missing) stays NaN.
     *
     * @throws IllegalArgumentException when the function is not defined there, or its value is not finite
     */
    default double apply(double value) {
        if (Double.isNaN(value)) {
            return value;
        }
        double result = accepts(value) ? valueAt(value) : Double.NaN;
        if (!Double.isFinite(result)) {
            throw new IllegalArgumentException(
                    "Phép biến đổi %s không xác định tại x = %s".formatted(written("x"), value));
        }
        return result;
    }
}
