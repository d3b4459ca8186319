package vn.thiduaso.scoring.preparation;

import java.util.Arrays;
import java.util.List;

/**
 * {@link ImputeOverTime} with its columns found. Needs nothing of other units.
 *
 * @param columns places of the columns to fill
 */
public record FittedOverTime(List<Integer> columns, ImputeOverTime.Course course) implements FittedStep {

    public FittedOverTime {
        columns = List.copyOf(columns);
    }

    @Override
    public void apply(UnitFigures unit) {
        int[] periods = unit.includedPeriods();
        for (int column : columns) {
            int[] known = Arrays.stream(periods)
                    .filter(period -> !Double.isNaN(unit.value(period, column)))
                    .toArray();
            for (int period : periods) {
                if (known.length > 0 && unit.fillable(period, column)) {
                    fill(unit, column, period, known);
                }
            }
        }
    }

    private void fill(UnitFigures unit, int column, int period, int[] known) {
        int after = -1 - Arrays.binarySearch(known, period);
        if (after == 0 || after == known.length) {
            double nearest = unit.value(known[after == 0 ? 0 : after - 1], column);
            unit.impute(period, column, nearest, method(), 1);
        } else if (course == ImputeOverTime.Course.CONSTANT) {
            unit.impute(period, column, unit.value(known[after - 1], column), method(), 1);
        } else {
            unit.impute(period, column, between(unit, column, period, known[after - 1], known[after]), method(), 2);
        }
    }

    private static double between(UnitFigures unit, int column, int period, int before, int after) {
        double share = (unit.time(period) - unit.time(before)) / (unit.time(after) - unit.time(before));
        double start = unit.value(before, column);
        return start + (unit.value(after, column) - start) * share;
    }

    private ImputationMethod method() {
        return switch (course) {
            case LINEAR -> ImputationMethod.LINEAR_OVER_TIME;
            case CONSTANT -> ImputationMethod.CONSTANT_OVER_TIME;
        };
    }
}
