package vn.thiduaso.scoring.preparation;

import java.io.Serializable;
import java.util.OptionalDouble;

/**
 * Skewness and kurtosis of a column.
 *
 * @param skewness G1 of {@link ColumnFigures#skewness}; NaN exactly when not {@link #defined}
 * @param kurtosis G2 (excess; 0 for a normal distribution) of {@link ColumnFigures#kurtosis}; NaN exactly when not {@link #defined}
 */
public record Shape(double skewness, double kurtosis) implements Serializable {

    /** The shape of fewer than four figures, or of figures that are all equal. */
    public static final Shape UNDEFINED = new Shape(Double.NaN, Double.NaN);

    static Shape of(ColumnFigures figures) {
        // Kurtosis asks for more than skewness, so where it is defined both are.
        OptionalDouble kurtosis = figures.kurtosis();
        return kurtosis.isEmpty() ? UNDEFINED : new Shape(figures.skewness().orElseThrow(), kurtosis.getAsDouble());
    }

    public boolean defined() {
        return !Double.isNaN(skewness);
    }
}
