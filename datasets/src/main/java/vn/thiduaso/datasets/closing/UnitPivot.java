package vn.thiduaso.datasets.closing;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.SentFigure;
import vn.thiduaso.datasets.lake.SlotFigures;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.Slot;

/** The figures of one unit while they are put into their slots: missing until sent, not applicable where the node does not apply to its kind. */
final class UnitPivot {

    private static final Part[] PARTS = Part.values();

    private final IndexSet indexSet;
    private final UnitRow unit;
    private final double[] values;
    private final byte[] states;
    private final String[] refs;
    private final long[] seqs;
    /** Name under which each slot was taken: a set may have had another for it. */
    private final @Nullable String[] codes;

    private final byte[] parts;

    UnitPivot(IndexSet indexSet, UnitRow unit) {
        this.indexSet = indexSet;
        this.unit = unit;
        int slots = indexSet.slotCount();
        values = new double[slots];
        states = ClosedPeriods.blankStates(indexSet, unit.kind());
        refs = new String[slots];
        seqs = new long[slots];
        codes = new String[slots];
        parts = new byte[slots];
        Arrays.fill(values, Double.NaN);
        Arrays.fill(refs, "");
    }

    /** Whether nothing stands in a slot yet. */
    boolean isFree(Slot slot) {
        return codes[slot.index()] == null;
    }

    /**
     * Puts a figure into its slot, where it supersedes an earlier one of the same name. Of two names of a slot the first in the order of codes and parts
     * has it. A figure for a node that does not apply leaves only its reference.
     *
     * @param code the text that is shared by all figures of this code
     * @return what has no slot then: this figure or the one that stood there; empty when nothing lost its place
     */
    Optional<Observation.Key> place(Slot slot, String code, SentFigure figure) {
        int at = slot.index();
        String taken = codes[at];
        if (taken != null) {
            int order = order(code, figure.part(), taken, PARTS[parts[at]]);
            if (order > 0) {
                return Optional.of(new Observation.Key(unit.unit(), code, figure.part()));
            }
            if (order == 0 && figure.seq() < seqs[at]) {
                return Optional.empty();
            }
            Optional<Observation.Key> lost = order == 0
                    ? Optional.empty()
                    : Optional.of(new Observation.Key(unit.unit(), taken, PARTS[parts[at]]));
            put(slot, code, figure);
            return lost;
        }
        put(slot, code, figure);
        return Optional.empty();
    }

    private static int order(String code, Part part, String otherCode, Part otherPart) {
        int codes = code.compareTo(otherCode);
        return codes == 0 ? part.compareTo(otherPart) : codes;
    }

    private void put(Slot slot, String code, SentFigure figure) {
        int at = slot.index();
        codes[at] = code;
        parts[at] = (byte) figure.part().ordinal();
        seqs[at] = figure.seq();
        refs[at] = figure.ref();
        if (indexSet.applies(slot.node(), unit.kind())) {
            values[at] = figure.value();
            states[at] = figure.state().code();
        }
    }

    ClosedUnit row() {
        SlotFigures figures = new SlotFigures(values, states, Arrays.asList(refs));
        return new ClosedUnit(unit.unit(), unit.name(), unit.kind(), unit.group(), figures);
    }
}
