package vn.thiduaso.dashboard.explain;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import vn.thiduaso.dashboard.published.OtherClosing;
import vn.thiduaso.datasets.run.Earlier;
import vn.thiduaso.datasets.run.EarlierFigures;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.CellState;

/**
 * The figures of one unit as they were copied with its run.
 *
 * @param period the period scored
 * @param cells in this period
 * @param closings earlier ones of the run
 * @param earlier figures in these
 */
record UnitInputs(Period period, List<SourceCell> cells, List<OtherClosing> closings, List<EarlierFigures> earlier) {

    /** As the run gave them to the kernel. */
    UnitHistory history(IndexSet set, String unit, String group) {
        double[] values = new double[set.slotCount()];
        byte[] states = new byte[set.slotCount()];
        Arrays.fill(values, Double.NaN);
        Arrays.fill(states, CellState.MISSING.code());
        for (SourceCell cell : cells) {
            values[cell.slot()] = Objects.requireNonNullElse(cell.figure(), Double.NaN);
            states[cell.slot()] = (byte) cell.state();
        }
        Earlier before = Earlier.NONE;
        for (EarlierFigures one : earlier) {
            before = before.with(time(one), one.values(), one.states());
        }
        return before.history(unit, group, values, states);
    }

    /** In years from the period scored. */
    double time(EarlierFigures one) {
        return UnitHistory.time(closings.get(one.closing()).period(), period);
    }
}
