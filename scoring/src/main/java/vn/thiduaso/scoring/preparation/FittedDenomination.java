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
            if (!Double.isNaN(unit.value(period, column))) {
                unit.divide(period, column, denominator, scale);
            }
        }
    }
}
