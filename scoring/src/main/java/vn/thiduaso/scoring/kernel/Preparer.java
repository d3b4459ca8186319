package vn.thiduaso.scoring.kernel;

import java.util.Arrays;
import java.util.Optional;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.preparation.InvalidPreparationException;
import vn.thiduaso.scoring.preparation.UnitFigures;

/** Applies a fitted preparation to one unit. Safe to share between threads. */
final class Preparer {

    private final InputColumns columns;
    private final BoundPreparation bound;

    Preparer(IndexSet indexSet, BoundPreparation bound) {
        this.columns = new InputColumns(indexSet);
        this.bound = bound;
    }

    /** Takes one cell of one period. */
    interface CellTaker {
        void take(int column, double value, boolean applies);
    }

    /** A ratio without denominator is as little a gap to fill as a figure that does not apply. */
    static Measures.Outcome[] read(InputColumns columns, UnitHistory unit, int period, CellTaker taker) {
        double[] measures = new double[columns.codes.size()];
        Measures.Outcome[] outcomes = new Measures.Outcome[measures.length];
        columns.read(unit.values()[period], unit.states()[period], measures, outcomes);
        for (int column = 0; column < measures.length; column++) {
            boolean applies =
                    outcomes[column] == Measures.Outcome.COMPLETE || outcomes[column] == Measures.Outcome.MISSING;
            taker.take(column, outcomes[column] == Measures.Outcome.COMPLETE ? measures[column] : Double.NaN, applies);
        }
        return outcomes;
    }

    /** @param explained whether every step is to be kept with its numbers */
    PreparedInputs prepare(UnitHistory unit, boolean explained) {
        int periods = unit.periods();
        double[][] values = new double[periods][columns.codes.size()];
        boolean[][] notApplicable = new boolean[periods][columns.codes.size()];
        Measures.Outcome[] sent = new Measures.Outcome[0];
        for (int period = 0; period < periods; period++) {
            int at = period;
            sent = read(columns, unit, period, (column, value, applies) -> {
                values[at][column] = value;
                notApplicable[at][column] = !applies;
            });
        }
        int[] groups = new int[periods];
        Arrays.fill(groups, BoundPreparation.number(bound.groups(), unit.group()));
        UnitFigures figures = UnitFigures.over(columns.codes, unit.unit(), unit.times(), groups, values, notApplicable);
        if (explained) {
            figures.recording();
        }
        try {
            bound.fitted().apply(figures);
        } catch (InvalidPreparationException outsideTheSample) {
            return new PreparedInputs(figures, sent, Optional.of(UnrankedReason.NOT_PREPARABLE));
        }
        boolean kept = figures.included(periods - 1);
        return new PreparedInputs(figures, sent, kept ? Optional.empty() : Optional.of(UnrankedReason.SCREENED_OUT));
    }
}
