package vn.thiduaso.scoring.preparation;

import java.util.List;

/**
 * {@link Screening} with its columns found. Needs nothing of other units.
 *
 * @param columns places of the columns that are counted
 */
public record FittedScreening(
        List<Integer> columns,
        double minimumAvailability,
        double minimumNonZero,
        boolean zerosAsMissing,
        List<String> forcedIn,
        List<String> forcedOut)
        implements FittedStep {

    public FittedScreening {
        columns = List.copyOf(columns);
        forcedIn = List.copyOf(forcedIn);
        forcedOut = List.copyOf(forcedOut);
    }

    @Override
    public void apply(UnitFigures unit) {
        for (int period : unit.includedPeriods()) {
            unit.screen(period, availability(unit, period));
        }
    }

    private Availability availability(UnitFigures unit, int period) {
        int applicable = 0;
        int missing = 0;
        int zeros = 0;
        for (int column : columns) {
            if (!unit.is(CellMark.NOT_APPLICABLE, period, column)) {
                double value = unit.value(period, column);
                applicable++;
                missing += Double.isNaN(value) ? 1 : 0;
                zeros += value == 0 ? 1 : 0;
            }
        }
        return judge(unit.unit(), unit.time(period), applicable, missing, zeros);
    }

    private Availability judge(String unit, double time, int applicable, int missing, int zeros) {
        int figures = applicable - missing;
        int counted = zerosAsMissing ? figures - zeros : figures;
        // One division of two counts gives the double nearest to the share, as a threshold of 0.9 is the nearest to
        // nine tenths.
        double share = applicable == 0 ? 0 : (double) counted / applicable;
        double nonZero = figures == 0 ? 1 : (double) (figures - zeros) / figures;
        boolean lowFigures = share < minimumAvailability;
        boolean lowNonZero = nonZero < minimumNonZero;
        Availability.Decision decision = forcedIn.contains(unit)
                ? Availability.Decision.FORCED_IN
                : forcedOut.contains(unit)
                        ? Availability.Decision.FORCED_OUT
                        : lowFigures || lowNonZero ? Availability.Decision.SCREENED_OUT : Availability.Decision.KEPT;
        return new Availability(
                unit, time, applicable, missing, zeros, share, nonZero, lowFigures, lowNonZero, decision);
    }
}
