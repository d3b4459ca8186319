package vn.thiduaso.scoring.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.Slot;
import vn.thiduaso.scoring.kernel.Binding;
import vn.thiduaso.scoring.kernel.Scorer;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.CellState;

/**
 * A figure of a unit that two runs have otherwise, and what it alone is worth: the later score less what the unit would have with the earlier figure, all else as
 * in the later run, the units it is measured by too. Such effects stand each for itself; they add up to nothing.
 *
 * @param unit code of the unit
 * @param code of the input, or of the node for official figures, in the later set
 * @param cells its parts that one of the runs has, at least one of which differs, in the order of the later set; official figures stand alone
 * @param effect in the unit of the published score, unrounded; NaN where it cannot be computed
 */
public record ValueChange(String unit, String code, List<Cell> cells, double effect) {

    public ValueChange {
        cells = List.copyOf(cells);
    }

    /**
     * One part of a figure on both sides.
     *
     * @param before its slot in the earlier set
     * @param after its slot in the later set
     * @param valueBefore NaN where the state is not a value
     * @param stateBefore code of the {@link CellState}
     */
    public record Cell(
            Slot before, Slot after, double valueBefore, byte stateBefore, double valueAfter, byte stateAfter) {

        /** Whether one of the runs has it. */
        private boolean isThere() {
            return stateBefore != CellState.MISSING.code() || stateAfter != CellState.MISSING.code();
        }

        public boolean differs() {
            return stateBefore != stateAfter
                    || stateAfter == CellState.VALUE.code() && Double.compare(valueBefore, valueAfter) != 0;
        }
    }

    /** Changes of what both sets ask, of the units both runs have: in the order of the later run and set. */
    public static List<ValueChange> of(Side before, Side after) {
        Scorer scorer = Scorer.of(after.set(), Binding.of(after.set(), after.sample(), after.units()));
        Map<String, UnitHistory> earlier = new HashMap<>();
        before.units().forEach(unit -> earlier.put(unit.unit(), unit));
        Map<String, List<Slot[]>> shared = shared(before.set(), after.set());
        return after.units().parallelStream()
                .flatMap(unit -> Optional.ofNullable(earlier.get(unit.unit())).stream()
                        .flatMap(then -> ofUnit(scorer, shared, then, unit)))
                .toList();
    }

    /** Slots of both sets by the code of the input; a rank that somebody else gave makes no points. */
    private static Map<String, List<Slot[]>> shared(IndexSet before, IndexSet after) {
        Map<String, List<Slot[]>> shared = new LinkedHashMap<>();
        for (Slot slot : after.slots()) {
            if (slot.part() != Part.OFFICIAL_RANK) {
                before.findSlot(slot.code(), slot.part())
                        .ifPresent(then -> shared.computeIfAbsent(
                                        slot.code() + " " + (slot.part() == Part.OFFICIAL), key -> new ArrayList<>())
                                .add(new Slot[] {then, slot}));
            }
        }
        return shared;
    }

    private static Stream<ValueChange> ofUnit(
            Scorer scorer, Map<String, List<Slot[]>> shared, UnitHistory then, UnitHistory now) {
        List<ValueChange> changes = new ArrayList<>();
        double score = Double.NaN;
        for (List<Slot[]> input : shared.values()) {
            List<Cell> cells = input.stream()
                    .map(slots -> cell(slots[0], slots[1], then, now))
                    .toList();
            List<Cell> there = cells.stream().filter(Cell::isThere).toList();
            if (there.stream().anyMatch(Cell::differs)) {
                score = changes.isEmpty() ? score(scorer, now) : score;
                double effect = score - score(scorer, withEarlier(now, there));
                changes.add(new ValueChange(
                        now.unit(), there.get(0).after().code(), there, Double.isFinite(effect) ? effect : Double.NaN));
            }
        }
        return changes.stream();
    }

    private static Cell cell(Slot before, Slot after, UnitHistory then, UnitHistory now) {
        return new Cell(
                before,
                after,
                then.scoredValues()[before.index()],
                then.scoredStates()[before.index()],
                now.scoredValues()[after.index()],
                now.scoredStates()[after.index()]);
    }

    private static double score(Scorer scorer, UnitHistory unit) {
        return scorer.score(unit).points()[0]
                / scorer.indexSet().definition().score().divideBy();
    }

    private static UnitHistory withEarlier(UnitHistory now, List<Cell> cells) {
        double[][] values = now.values().clone();
        byte[][] states = now.states().clone();
        int last = values.length - 1;
        values[last] = values[last].clone();
        states[last] = states[last].clone();
        for (Cell cell : cells) {
            values[last][cell.after().index()] = cell.valueBefore();
            states[last][cell.after().index()] = cell.stateBefore();
        }
        return new UnitHistory(now.unit(), now.group(), now.times(), values, states);
    }
}
