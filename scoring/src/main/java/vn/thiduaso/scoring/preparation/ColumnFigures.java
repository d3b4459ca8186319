package vn.thiduaso.scoring.preparation;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

import vn.thiduaso.scoring.statistics.ExactSum;

/**
 * Mean, spread, quantiles and shape of the figures of one column; missing figures (NaN) are left out.
 *
 * <p>No result depends on the order of the figures: they are sorted, and sums are exact before they are rounded once.
 * Figures are scaled by a power of two first, so that nothing overflows and no digit is lost. What is not defined is empty, never NaN.
 */
public final class ColumnFigures {

    private final double[] sorted;

    private ColumnFigures(double[] sorted) {
        this.sorted = sorted;
    }

    /** @throws IllegalArgumentException when a figure is infinite */
    public static ColumnFigures of(double... figures) {
        double[] sorted = Arrays.stream(figures)
                .filter(figure -> !Double.isNaN(figure))
                .sorted()
                .toArray();
        if (sorted.length > 0 && (Double.isInfinite(sorted[0]) || Double.isInfinite(sorted[sorted.length - 1]))) {
            throw new IllegalArgumentException("Số liệu phải hữu hạn, nhận được vô cực");
        }
        return new ColumnFigures(sorted);
    }

    public int count() {
        return sorted.length;
    }

    /** Whether there are at least two different figures. */
    public boolean varies() {
        return sorted.length > 1 && sorted[0] < sorted[sorted.length - 1];
    }

    public OptionalDouble min() {
        return sorted.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(sorted[0]);
    }

    public OptionalDouble max() {
        return sorted.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(sorted[sorted.length - 1]);
    }

    /** Σ x / n; empty without figures. */
    public OptionalDouble mean() {
        return sorted.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.scalb(scaledMean(exponent()), exponent()));
    }

    /** √(Σ (x − mean)² / (n − 1)), the sample's; empty below two figures. */
    public OptionalDouble standardDeviation() {
        if (sorted.length < 2) {
            return OptionalDouble.empty();
        }
        if (!varies()) {
            return OptionalDouble.of(0);
        }
        Deviations deviations = deviations();
        double scaled = Math.sqrt(deviations.power(2) / (sorted.length - 1));
        return OptionalDouble.of(Math.scalb(scaled, deviations.exponent()));
    }

    public OptionalDouble median() {
        return quantile(0.5);
    }

    /**
     * Quantile of type 7 (Hyndman and Fan 1996; the default of R and spreadsheets): linear between the figures at ranks around (n − 1) p.
     *
     * @param p share of figures below, 0–1
     * @throws IllegalArgumentException when p lies outside 0–1
     */
    public OptionalDouble quantile(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("Phân vị phải từ 0 đến 1, nhận được " + p);
        }
        if (sorted.length == 0) {
            return OptionalDouble.empty();
        }
        double rank = (sorted.length - 1) * p;
        int below = (int) rank;
        double low = sorted[below];
        double high = sorted[Math.min(below + 1, sorted.length - 1)];
        double share = rank - below;
        // The difference of two huge figures overflows; their halves do not.
        return OptionalDouble.of(
                Double.isInfinite(high - low) ? low * (1 - share) + high * share : low + share * (high - low));
    }

    /** G1 = √(n (n − 1)) / (n − 2) × m₃ / m₂^1.5, mₖ = Σ (x − mean)ᵏ / n; empty below three figures or when all are equal. */
    public OptionalDouble skewness() {
        int n = sorted.length;
        if (n < 3 || !varies()) {
            return OptionalDouble.empty();
        }
        Deviations deviations = deviations();
        double second = deviations.power(2) / n;
        double g1 = deviations.power(3) / n / (second * Math.sqrt(second));
        return OptionalDouble.of(g1 * Math.sqrt((double) n * (n - 1)) / (n - 2));
    }

    /** G2 = (n − 1) / ((n − 2) (n − 3)) × ((n + 1) (m₄ / m₂² − 3) + 6); empty below four figures or when all are equal. */
    public OptionalDouble kurtosis() {
        double n = sorted.length;
        if (n < 4 || !varies()) {
            return OptionalDouble.empty();
        }
        Deviations deviations = deviations();
        double second = deviations.power(2) / n;
        double g2 = deviations.power(4) / n / (second * second) - 3;
        return OptionalDouble.of(((n + 1) * g2 + 6) * (n - 1) / ((n - 2) * (n - 3)));
    }

    /** The figures, rising; a copy. */
    public double[] sorted() {
        return sorted.clone();
    }

    /** Statistics of the figures after a rising or falling function. */
    ColumnFigures map(DoubleUnaryOperator function) {
        return of(Arrays.stream(sorted).map(function).toArray());
    }

    /** Greatest figure below a bound. */
    OptionalDouble greatestBelow(double bound) {
        int place = countBelow(bound);
        return place == 0 ? OptionalDouble.empty() : OptionalDouble.of(sorted[place - 1]);
    }

    /** Least figure above a bound. */
    OptionalDouble leastAbove(double bound) {
        int place = sorted.length - countAbove(bound);
        return place == sorted.length ? OptionalDouble.empty() : OptionalDouble.of(sorted[place]);
    }

    int countBelow(double bound) {
        int count = 0;
        for (int width = Integer.highestOneBit(Math.max(1, sorted.length)); width > 0; width /= 2) {
            if (count + width <= sorted.length && sorted[count + width - 1] < bound) {
                count += width;
            }
        }
        return count;
    }

    int countAbove(double bound) {
        int notAbove = 0;
        for (int width = Integer.highestOneBit(Math.max(1, sorted.length)); width > 0; width /= 2) {
            if (notAbove + width <= sorted.length && sorted[notAbove + width - 1] <= bound) {
                notAbove += width;
            }
        }
        return sorted.length - notAbove;
    }

    private int exponent() {
        return Math.max(Math.getExponent(sorted[0]), Math.getExponent(sorted[sorted.length - 1]));
    }

    private Deviations deviations() {
        return Deviations.of(sorted, exponent(), scaledMean(exponent()));
    }

    private double scaledMean(int exponent) {
        ExactSum sum = new ExactSum();
        for (double figure : sorted) {
            sum.add(Math.scalb(figure, -exponent));
        }
        return sum.value() / sorted.length;
    }
}
