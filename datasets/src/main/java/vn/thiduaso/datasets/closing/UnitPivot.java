package vn.thiduaso.datasets.closing;

import java.util.Arrays;
import java.util.Optional;

import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.SlotFigures;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Slot;

/** The figures of one unit while they are put into their slots: missing until sent, not applicable where the node does not apply to its kind. */
final class UnitPivot {

    private final IndexSet indexSet;
    private final UnitRow unit;
    private final double[] values;
    private final byte[] states;
    private final String[] refs;

    UnitPivot(IndexSet indexSet, UnitRow unit) {
        this.indexSet = indexSet;
        this.unit = unit;
        values = new double[indexSet.slotCount()];
        states = ClosedPeriods.blankStates(indexSet, unit.kind());
        refs = new String[indexSet.slotCount()];
        Arrays.fill(values, Double.NaN);
        Arrays.fill(refs, "");
    }

    /** Puts a figure into its slot; false when there is none or it is taken. A figure for a node that does not apply leaves only its reference. */
    boolean place(Observation observation) {
        Optional<Slot> found = indexSet.findSlot(observation.code(), observation.part());
        if (found.isEmpty() || !refs[found.get().index()].isEmpty()) {
            return false;
        }
        Slot slot = found.get();
        refs[slot.index()] = observation.ref();
        if (applies(slot)) {
            values[slot.index()] = observation.value();
            states[slot.index()] = observation.state().code();
        }
        return true;
    }

    ClosedUnit row() {
        SlotFigures figures = new SlotFigures(values, states, Arrays.asList(refs));
        return new ClosedUnit(unit.unit(), unit.name(), unit.kind(), unit.group(), figures);
    }

    private boolean applies(Slot slot) {
        return indexSet.applies(slot.node(), unit.kind());
    }
}
