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
        boolean outside = after == 0 || after == known.length;
        if (outside || course == ImputeOverTime.Course.CONSTANT) {
            int nearest = known[after == 0 ? 0 : after - 1];
            unit.imputeFrom(new int[] {nearest}, period, column, unit.value(nearest, column), method());
        } else {
            int[] both = {known[after - 1], known[after]};
            unit.imputeFrom(both, period, column, between(unit, column, period, both[0], both[1]), method());
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
