package vn.thiduaso.datasets.closing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.UnitKind;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Slot;
import vn.thiduaso.scoring.missing.CellState;

/**
 * Pivots the current figures of a period into one row per unit.
 *
 * <p>Units: those of a kind the index set applies to that exist on a day of the period, as they are on its last day; and every unit that sent a
 * figure, so that nothing sent is left out. A unit nobody described has its code as name and the set's first kind.
 */
public final class ClosedPeriods {

    private static final Comparator<UnitRow> BY_BEGIN = Comparator.comparing(UnitRow::validFrom);

    private ClosedPeriods() {}

    /**
     * @param units all rows that count, of any time and kind
     * @param current the figures that count, of this index set and period only
     */
    public static PivotedPeriod pivot(
            IndexSet indexSet, Period period, List<UnitRow> units, List<Observation> current) {
        Map<String, List<UnitRow>> spans = units.stream().collect(Collectors.groupingBy(UnitRow::unit));
        Map<String, UnitPivot> pivots = new TreeMap<>();
        units(indexSet, period, spans).forEach((unit, row) -> pivots.put(unit, new UnitPivot(indexSet, row)));
        List<Observation> unplaced = new ArrayList<>();
        for (Observation observation : current) {
            UnitPivot pivot = pivots.computeIfAbsent(
                    observation.unit(),
                    unit -> new UnitPivot(indexSet, described(indexSet, period, unit, spans.get(unit))));
            if (!pivot.place(observation)) {
                unplaced.add(observation);
            }
        }
        List<ClosedUnit> rows = pivots.values().stream().map(UnitPivot::row).toList();
        return new PivotedPeriod(rows, unplaced);
    }

    /**
     * The units of a period without their figures, by code: those of a kind the index set applies to that exist on a day of it, as they are on
     * its last day.
     */
    public static SortedMap<String, UnitRow> units(IndexSet indexSet, Period period, List<UnitRow> units) {
        return units(indexSet, period, units.stream().collect(Collectors.groupingBy(UnitRow::unit)));
    }

    private static SortedMap<String, UnitRow> units(
            IndexSet indexSet, Period period, Map<String, List<UnitRow>> spans) {
        SortedMap<String, UnitRow> found = new TreeMap<>();
        spans.forEach((unit, rows) -> during(period, rows)
                .filter(row -> indexSet.definition().appliesTo().contains(row.kind()))
                .ifPresent(row -> found.put(unit, row)));
        return found;
    }

    /** States of all slots of a unit that sent nothing: missing, or not applicable where the node does not apply to its kind. */
    public static byte[] blankStates(IndexSet indexSet, String kind) {
        byte[] states = new byte[indexSet.slotCount()];
        for (Slot slot : indexSet.slots()) {
            boolean applies = indexSet.applies(slot.node(), kind);
            states[slot.index()] = (applies ? CellState.MISSING : CellState.NOT_APPLICABLE).code();
        }
        return states;
    }

    /** The unit as it is on the last day of the period on which it exists. */
    private static Optional<UnitRow> during(Period period, List<UnitRow> spans) {
        return spans.stream()
                .filter(row -> row.isValidWithin(period.firstDay(), period.lastDay()))
                .max(BY_BEGIN);
    }

    private static UnitRow described(IndexSet indexSet, Period period, String unit, @Nullable List<UnitRow> spans) {
        if (spans == null) {
            return new UnitRow("", unit, unit, firstKind(indexSet), "", "", UnitRow.SINCE_EVER, UnitRow.OPEN);
        }
        return during(period, spans).or(() -> spans.stream().max(BY_BEGIN)).orElseThrow();
    }

    private static String firstKind(IndexSet indexSet) {
        return Arrays.stream(UnitKind.values())
                .map(UnitKind::code)
                .filter(indexSet.definition().appliesTo()::contains)
                .findFirst()
                .orElseGet(() -> indexSet.definition().appliesTo().iterator().next());
    }
}
