package vn.thiduaso.scoring.preparation;

import java.io.Serializable;
import java.util.List;

/**
 * Bounds and transform of each column that is checked for outliers.
 *
 * @param bounds one per column
 * @param treatments how they came about, in the same order
 */
public record FittedTreatment(List<Bounds> bounds, List<Treatment> treatments) implements FittedStep {

    public FittedTreatment {
        bounds = List.copyOf(bounds);
        treatments = List.copyOf(treatments);
    }

    /**
     * What is done to one figure: cut to low … high, then the transform.
     *
     * @param column place of the column
     * @param low least figure kept; −∞ for none
     * @param high greatest figure kept; +∞ for none
     */
    public record Bounds(int column, double low, double high, Transform transform) implements Serializable {

        private double clip(double value) {
            return value < low ? low : value > high ? high : value;
        }
    }

    /**
     * A transform fitted to the sample is not defined far outside it. A unit of another period may lie there, so its figure is taken as the
     * sample's last one on that side, with the mark of a winsorised figure.
     */
    static Bounds bounds(int column, Treatment treatment, ColumnFigures figures) {
        boolean clipped = treatment.outcome().winsorised();
        double low = clipped ? treatment.winsorising().low() : Double.NEGATIVE_INFINITY;
        double high = clipped ? treatment.winsorising().high() : Double.POSITIVE_INFINITY;
        if (treatment.transform() instanceof Mirrored) {
            high = Math.min(high, figures.max().orElseThrow());
        } else if (!(treatment.transform() instanceof Unchanged)) {
            low = Math.max(low, figures.min().orElseThrow());
        }
        return new Bounds(column, low, high, treatment.transform());
    }

    @Override
    public void apply(UnitFigures unit) {
        for (int period : unit.includedPeriods()) {
            for (Bounds column : bounds) {
                if (!Double.isNaN(unit.value(period, column.column()))) {
                    treat(unit, period, column);
                }
            }
        }
    }

    private static void treat(UnitFigures unit, int period, Bounds column) {
        double value = unit.value(period, column.column());
        double clipped = column.clip(value);
        if (clipped != value) {
            unit.winsorise(period, column.column(), clipped);
        }
        if (!(column.transform() instanceof Unchanged)) {
            unit.transform(period, column.column(), column.transform().valueAt(clipped));
        }
    }
}
