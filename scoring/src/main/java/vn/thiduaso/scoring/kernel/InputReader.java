package vn.thiduaso.scoring.kernel;

import java.util.List;

import vn.thiduaso.scoring.indexset.IndexSet;

/** Reads the measures of a unit as scoring does, before any preparation: one column per input, in node order. Safe to share between threads. */
public final class InputReader {

    private final InputColumns columns;

    private InputReader(InputColumns columns) {
        this.columns = columns;
    }

    public static InputReader of(IndexSet indexSet) {
        return new InputReader(new InputColumns(indexSet));
    }

    /** Codes of the inputs, by column. */
    public List<String> codes() {
        return columns.codes;
    }

    /**
     * What was read of one unit in the period scored.
     *
     * @param measures by column; NaN where there is none
     * @param missing by column: nobody sent it although it applies
     */
    public record Reading(double[] measures, boolean[] missing) {}

    public Reading read(UnitHistory unit) {
        int count = columns.codes.size();
        double[] measures = new double[count];
        Measures.Outcome[] outcomes = new Measures.Outcome[count];
        columns.read(unit.scoredValues(), unit.scoredStates(), measures, outcomes);
        boolean[] missing = new boolean[count];
        for (int column = 0; column < count; column++) {
            missing[column] = outcomes[column] == Measures.Outcome.MISSING;
        }
        return new Reading(measures, missing);
    }
}
