package vn.thiduaso.datasets.closing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.SentFigure;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.Slot;

/**
 * Puts the figures of a period into one row per unit while they go by, in any order: of each unit, code and part the figure of the latest submission counts.
 *
 * <p>Units: those of a kind the index set applies to that exist on a day of the period, as they are on its last day; and every unit that sent a
 * figure, so that nothing sent is left out. A unit nobody described has its code as name and the set's first kind. Holds some hundred bytes a figure.
 */
public final class PeriodPivot {

    private final IndexSet indexSet;
    private final Period period;
    private final Map<String, List<UnitRow>> spans;
    private final Map<String, UnitPivot> pivots = new TreeMap<>();
    private final Map<String, Code> codes = new HashMap<>();
    private final Set<Observation.Key> unplaced = new HashSet<>();
    private int placed;

    /** A code with the slots of its parts. */
    private record Code(String text, Map<Part, Slot> slots) {

        private Code {
            slots = Map.copyOf(slots);
        }

        private static Code of(IndexSet indexSet, String text) {
            Map<Part, Slot> slots = new HashMap<>();
            for (Part part : Part.values()) {
                indexSet.findSlot(text, part).ifPresent(slot -> slots.put(part, slot));
            }
            return new Code(text, slots);
        }
    }

    /** @param units all rows that count, of any time and kind */
    public PeriodPivot(IndexSet indexSet, Period period, List<UnitRow> units) {
        this.indexSet = indexSet;
        this.period = period;
        spans = units.stream().collect(Collectors.groupingBy(UnitRow::unit));
        ClosedPeriods.units(indexSet, period, spans)
                .forEach((unit, row) -> pivots.put(unit, new UnitPivot(indexSet, row)));
    }

    /** @param figure of this index set and period */
    public void add(SentFigure figure) {
        Code code = codes.computeIfAbsent(figure.code(), text -> Code.of(indexSet, text));
        UnitPivot pivot = pivots.get(figure.unit());
        if (pivot == null) {
            String unit = figure.unit();
            pivot = new UnitPivot(indexSet, ClosedPeriods.described(indexSet, period, unit, spans.get(unit)));
            pivots.put(unit, pivot);
        }
        Slot slot = code.slots().get(figure.part());
        if (slot == null) {
            unplaced.add(new Observation.Key(figure.unit(), code.text(), figure.part()));
            return;
        }
        placed += pivot.isFree(slot) ? 1 : 0;
        Optional<Observation.Key> lost = pivot.place(slot, code.text(), figure);
        lost.ifPresent(unplaced::add);
    }

    /** Whether no figure went by. */
    public boolean isEmpty() {
        return figures() == 0;
    }

    /** Figures that count, each unit's code and part once. */
    public int figures() {
        return placed + unplaced.size();
    }

    /** Those of them that have no slot in this version of the index set, or whose slot is taken by another name of it: never scored. */
    public int unplaced() {
        return unplaced.size();
    }

    /** One row per unit, by unit code; each made when it is asked for. */
    public Iterable<ClosedUnit> rows() {
        return () -> pivots.values().stream().map(UnitPivot::row).iterator();
    }
}
