package vn.thiduaso.scoring.preparation;

import java.io.Serializable;
import java.util.Optional;

/**
 * How far a column's outliers were moved inwards.
 *
 * <p>One move takes the greatest figures (skewness from 0 up) or the least (below 0) to the next figure inside, until the column passes or the
 * limit is reached. A move that would leave all figures equal is not made. Source: COINr 1.1.14, {@code winsorise}.
 *
 * @param below figures moved up to low
 * @param above figures moved down to high
 * @param low least kept figure; −∞ when none was moved
 * @param high greatest kept figure; +∞ when none was moved
 * @param shape of the column after the moves
 */
public record Winsorising(int below, int above, double low, double high, Shape shape) implements Serializable {

    /** Figures moved at both ends. */
    public int points() {
        return below + above;
    }

    double clip(double value) {
        return value < low ? low : value > high ? high : value;
    }

    static Winsorising of(ColumnFigures figures, OutlierLimits limits) {
        Winsorising current =
                new Winsorising(0, 0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Shape.of(figures));
        while (!limits.pass(current.shape) && current.points() < limits.maximumPoints()) {
            Optional<Winsorising> next = current.next(figures);
            if (next.isEmpty()) {
                return current;
            }
            current = next.get();
        }
        return current;
    }

    private Optional<Winsorising> next(ColumnFigures figures) {
        double least = Math.max(low, figures.min().orElseThrow());
        double greatest = Math.min(high, figures.max().orElseThrow());
        if (shape.skewness() >= 0) {
            double bound = figures.greatestBelow(greatest).orElseThrow();
            return bound > least ? Optional.of(moved(figures, low, bound)) : Optional.empty();
        }
        double bound = figures.leastAbove(least).orElseThrow();
        return bound < greatest ? Optional.of(moved(figures, bound, high)) : Optional.empty();
    }

    private static Winsorising moved(ColumnFigures figures, double low, double high) {
        Winsorising bounds = new Winsorising(0, 0, low, high, Shape.UNDEFINED);
        Shape shape = Shape.of(figures.map(bounds::clip));
        return new Winsorising(figures.countBelow(low), figures.countAbove(high), low, high, shape);
    }
}
