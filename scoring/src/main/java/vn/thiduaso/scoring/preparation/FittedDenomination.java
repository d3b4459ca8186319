package vn.thiduaso.scoring.preparation;

/**
 * {@link Denomination} with its columns found. Needs nothing of other units.
 *
 * @param column place of the column that is divided
 * @param denominator place of the column it is divided by
 */
public record FittedDenomination(int column, int denominator, double scale) implements FittedStep {

    @Override
    public void apply(UnitFigures unit) {
        for (int period : unit.includedPeriods()) {
            double value = unit.value(period, column);
            double by = unit.value(period, denominator);
            if (!Double.isNaN(value)) {
                if (Double.isNaN(by) || by == 0) {
                    unit.lose(period, column, CellMark.NO_DENOMINATOR);
                } else {
                    unit.change(period, column, value / by * scale, CellMark.DENOMINATED);
                    if (unit.is(CellMark.IMPUTED, period, denominator)) {
                        unit.mark(period, column, CellMark.IMPUTED);
                    }
                }
            }
        }
    }
}
