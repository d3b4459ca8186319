package vn.thiduaso.scoring.preparation;

import java.util.List;

/**
 * {@link ImputeFromEarlier} with its columns found. Needs nothing of other units.
 *
 * @param columns places of the columns to fill
 */
public record FittedEarlier(List<Integer> columns, double maximumAge) implements FittedStep {

    public FittedEarlier {
        columns = List.copyOf(columns);
    }

    @Override
    public void apply(UnitFigures unit) {
        int[] periods = unit.includedPeriods();
        for (int column : columns) {
            int latest = -1;
            for (int period : periods) {
                if (!Double.isNaN(unit.value(period, column))) {
                    latest = period;
                } else if (latest >= 0
                        && unit.fillable(period, column)
                        && unit.time(period) - unit.time(latest) <= maximumAge) {
                    unit.imputeFrom(
                            new int[] {latest}, period, column, unit.value(latest, column), ImputationMethod.EARLIER);
                }
            }
        }
    }
}
