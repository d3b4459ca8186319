package vn.thiduaso.scoring.comparison;

import java.util.Arrays;
import java.util.List;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Slot;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.CellState;

/** Carries figures from the slots of one index set to those of another: same code, or an alias, and same part. What the other does not ask is lost. */
final class SlotMap {

    private final int[] to;
    private final int slots;

    private SlotMap(int[] to, int slots) {
        this.to = to;
        this.slots = slots;
    }

    static SlotMap of(IndexSet from, IndexSet to) {
        int[] places = new int[from.slotCount()];
        for (Slot slot : from.slots()) {
            places[slot.index()] =
                    to.findSlot(slot.code(), slot.part()).map(Slot::index).orElse(-1);
        }
        return new SlotMap(places, to.slotCount());
    }

    List<UnitHistory> all(List<UnitHistory> units) {
        return units.stream().map(this::one).toList();
    }

    UnitHistory one(UnitHistory unit) {
        double[][] values = new double[unit.periods()][slots];
        byte[][] states = new byte[unit.periods()][slots];
        for (int period = 0; period < unit.periods(); period++) {
            Arrays.fill(values[period], Double.NaN);
            Arrays.fill(states[period], CellState.MISSING.code());
            for (int slot = 0; slot < to.length; slot++) {
                if (to[slot] >= 0) {
                    values[period][to[slot]] = unit.values()[period][slot];
                    states[period][to[slot]] = unit.states()[period][slot];
                }
            }
        }
        return new UnitHistory(unit.unit(), unit.group(), unit.times(), values, states);
    }
}
