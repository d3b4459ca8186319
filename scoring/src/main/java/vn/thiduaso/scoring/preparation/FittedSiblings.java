package vn.thiduaso.scoring.preparation;

import java.io.Serializable;
import java.util.List;

/**
 * The scale of each indicator of each family, for filling a unit's gaps from its own figures.
 *
 * @param families siblings by parent
 */
public record FittedSiblings(List<List<Sibling>> families) implements FittedStep {

    public FittedSiblings {
        families = families.stream().map(List::copyOf).toList();
    }

    /**
     * One indicator and the scale of its figures.
     *
     * @param column place of the column
     * @param min least figure of the sample; +∞ when it has none
     * @param max greatest figure; −∞ when it has none
     * @param donor whether it only lends its figures and its own gaps stay; false in manifests of engines that knew no such siblings
     */
    public record Sibling(int column, double min, double max, boolean lowerBetter, boolean donor)
            implements Serializable {

        private boolean hasScale() {
            return min < max;
        }

        private boolean hasFigures() {
            return min <= max;
        }

        private double share(double value) {
            // the difference of two huge figures overflows; their halves do not
            double share = Double.isInfinite(max - min)
                    ? (value / 2 - min / 2) / (max / 2 - min / 2)
                    : (value - min) / (max - min);
            return lowerBetter ? 1 - share : share;
        }

        private double value(double share) {
            double up = lowerBetter ? 1 - share : share;
            return Double.isInfinite(max - min) ? min * (1 - up) + max * up : min + up * (max - min);
        }
    }

    @Override
    public void apply(UnitFigures unit) {
        for (int period : unit.includedPeriods()) {
            for (List<Sibling> family : families) {
                fill(unit, period, family);
            }
        }
    }

    private static void fill(UnitFigures unit, int period, List<Sibling> family) {
        // columns, not units, give the order of this sum: it is the same wherever the unit is computed
        double shares = 0;
        int basis = 0;
        for (Sibling sibling : family) {
            double value = unit.value(period, sibling.column());
            if (sibling.hasScale() && !Double.isNaN(value)) {
                shares += sibling.share(value);
                basis++;
            }
        }
        if (basis > 0) {
            double mean = shares / basis;
            for (Sibling sibling : family) {
                if (!sibling.donor() && sibling.hasFigures() && unit.fillable(period, sibling.column())) {
                    unit.impute(period, sibling.column(), sibling.value(mean), ImputationMethod.SIBLING_MEAN, basis);
                }
            }
        }
    }
}
