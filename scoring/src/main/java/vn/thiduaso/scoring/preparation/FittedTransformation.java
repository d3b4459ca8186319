package vn.thiduaso.scoring.preparation;

import java.util.List;

/**
 * {@link Transformation} with its columns found. Needs nothing of other units.
 *
 * @param columns places of the columns to transform
 */
public record FittedTransformation(List<Integer> columns, Transform transform) implements FittedStep {

    public FittedTransformation {
        columns = List.copyOf(columns);
    }

    @Override
    public void apply(UnitFigures unit) {
        for (int period : unit.includedPeriods()) {
            for (int column : columns) {
                double value = unit.value(period, column);
                if (!Double.isNaN(value)) {
                    transform(unit, period, column, value);
                }
            }
        }
    }

    private void transform(UnitFigures unit, int period, int column, double value) {
        if (!transform.accepts(value)) {
            throw new InvalidPreparationException(
                    List.of(Transformation.outside(transform, unit.codes().get(column), unit.unit(), value)));
        }
        unit.transform(period, column, transform.valueAt(value));
    }
}
