package vn.thiduaso.analytics.run;

import java.io.Serializable;

import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.scoring.kernel.UnitHistory;

/**
 * One closed unit as the kernel reads it. The arrays are handed over, not copied: one row lives as long as it is scored.
 *
 * @param group peer group; empty when none
 * @param values by slot; NaN where the state is not a value
 * @param states by slot: codes of {@link vn.thiduaso.scoring.missing.CellState}
 */
public record UnitFigures(String unit, String name, String kind, String group, double[] values, byte[] states)
        implements Serializable {

    /** The unit as the kernel takes it, without earlier periods. */
    public UnitHistory history() {
        return UnitHistory.of(unit, group, values, states);
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
