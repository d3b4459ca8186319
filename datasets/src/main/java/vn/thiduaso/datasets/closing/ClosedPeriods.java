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

/** Which units a closed period has, and what they are in it: see {@link PeriodPivot}. */
public final class ClosedPeriods {

    private static final Comparator<UnitRow> BY_BEGIN = Comparator.comparing(UnitRow::validFrom);

    private ClosedPeriods() {}

    /**
     * One row per unit, by unit code.
     *
     * @param units all rows that count, of any time and kind
     * @param current the figures that count, of this index set and period only
     */
    public static List<ClosedUnit> pivot(
            IndexSet indexSet, Period period, List<UnitRow> units, List<Observation> current) {
        PeriodPivot pivot = new PeriodPivot(indexSet, period, units);
        current.forEach(observation -> pivot.add(observation.asSent(0)));
        List<ClosedUnit> rows = new ArrayList<>();
        pivot.rows().forEach(rows::add);
        return rows;
    }

    /**
     * The units of a period without their figures, by code: those of a kind the index set applies to that exist on a day of it, as they are on
     * its last day.
     */
    public static SortedMap<String, UnitRow> units(IndexSet indexSet, Period period, List<UnitRow> units) {
        return units(indexSet, period, units.stream().collect(Collectors.groupingBy(UnitRow::unit)));
    }

    static SortedMap<String, UnitRow> units(IndexSet indexSet, Period period, Map<String, List<UnitRow>> spans) {
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

    static UnitRow described(IndexSet indexSet, Period period, String unit, @Nullable List<UnitRow> spans) {
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
