package vn.thiduaso.analytics.run;

import java.io.Serializable;
import java.util.Arrays;

import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.run.Earlier;
import vn.thiduaso.scoring.kernel.UnitHistory;

/**
 * One closed unit as the kernel reads it. The arrays are handed over, not copied: one row lives as long as it is scored.
 *
 * @param group peer group; empty when none
 * @param values by slot; NaN where the state is not a value
 * @param states by slot: codes of {@link vn.thiduaso.scoring.missing.CellState}
 * @param earlier its figures in the periods the set looks back to
 */
public record UnitFigures(
        String unit, String name, String kind, String group, double[] values, byte[] states, Earlier earlier)
        implements Serializable {

    /** A unit of which only the period scored is known. */
    public UnitFigures(String unit, String name, String kind, String group, double[] values, byte[] states) {
        this(unit, name, kind, group, values, states, Earlier.NONE);
    }

    /** The unit as the kernel takes it. */
    public UnitHistory history() {
        return earlier.history(unit, group, values, states);
    }

    /** The same unit, which also has these figures in a later one of the earlier periods. */
    public UnitFigures after(double time, UnitFigures then) {
        return new UnitFigures(unit, name, kind, group, values, states, earlier.with(time, then.values, then.states));
    }

    /** @param history the same unit with what its set looks back to */
    public static UnitFigures of(ClosedUnit row, UnitHistory history) {
        int before = history.periods() - 1;
        Earlier earlier = new Earlier(
                Arrays.copyOf(history.times(), before),
                Arrays.copyOf(history.values(), before),
                Arrays.copyOf(history.states(), before));
        return new UnitFigures(
                row.unit(),
                row.name(),
                row.kind(),
                row.group(),
                history.scoredValues(),
                history.scoredStates(),
                earlier);
    }

    public static UnitFigures of(ClosedUnit row) {
        return new UnitFigures(
                row.unit(),
                row.name(),
                row.kind(),
                row.group(),
                row.figures().values(),
                row.figures().states());
    }
}
