package vn.thiduaso.analytics.method;

import java.util.Arrays;
import java.util.function.ToDoubleBiFunction;

import org.hipparchus.stat.correlation.KendallsCorrelation;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.hipparchus.stat.correlation.SpearmansCorrelation;

/** How two nodes are compared; each is in [−1, 1]. */
public enum CorrelationKind {
    /** r = Σ(x−x̄)(y−ȳ) / √(Σ(x−x̄)² Σ(y−ȳ)²): along a line. */
    PEARSON((x, y) -> new PearsonsCorrelation().correlation(unit(x), unit(y))),
    /** Pearson's of the ranks, ties at their mean rank: along any rising curve, deaf to outliers. */
    SPEARMAN((x, y) -> new SpearmansCorrelation().correlation(x, y)),
    /** τ-b = (concordant − discordant) / √((pairs − ties in x)(pairs − ties in y)): how many pairs of units stand the same way. */
    KENDALL((x, y) -> new KendallsCorrelation().correlation(x, y));

    private final ToDoubleBiFunction<double[], double[]> coefficient;

    CorrelationKind(ToDoubleBiFunction<double[], double[]> coefficient) {
        this.coefficient = coefficient;
    }

    /** Of two columns without missing figures; NaN when one of them does not vary. */
    double of(double[] x, double[] y) {
        if (isConstant(x) || isConstant(y)) {
            return Double.NaN;
        }
        double value = coefficient.applyAsDouble(x, y);
        // rounding may leave a perfect one a digit outside
        return Math.max(-1, Math.min(1, value));
    }

    static boolean isConstant(double[] column) {
        return Arrays.stream(column).allMatch(figure -> figure == column[0]);
    }

    /** On 0–1, so that the unit of a column is of no consequence to its squares. */
    private static double[] unit(double[] column) {
        // halved, or the difference of the greatest numbers would be none
        double min = Arrays.stream(column).min().orElse(0);
        double max = Arrays.stream(column).max().orElse(0);
        double unit = Double.isInfinite(max - min) ? 0.5 : 1;
        double range = max * unit - min * unit;
        return Arrays.stream(column)
                .map(figure -> (figure * unit - min * unit) / range)
                .toArray();
    }
}
