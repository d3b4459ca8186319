package vn.thiduaso.datasets.lake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of units that count at one time, found by unit and by kind. Never changes. */
public final class UnitRows {

    static final UnitRows NONE = new UnitRows(List.of());

    private final List<UnitRow> rows;
    private final Map<String, List<UnitRow>> byUnit;
    private final Map<String, List<String>> byKind;

    /** @param rows by unit and first day */
    UnitRows(List<UnitRow> rows) {
        this.rows = List.copyOf(rows);
        byUnit = rows.stream().collect(Collectors.groupingBy(UnitRow::unit, Collectors.toUnmodifiableList()));
        byKind = new HashMap<>();
        for (UnitRow row : rows) {
            List<String> units = byKind.computeIfAbsent(row.kind(), kind -> new ArrayList<>());
            if (units.isEmpty() || !units.get(units.size() - 1).equals(row.unit())) {
                units.add(row.unit());
            }
        }
    }

    /** All, by unit and first day. */
    public List<UnitRow> rows() {
        return rows;
    }

    /** Those of one unit, by first day; none when there is no such unit. */
    public List<UnitRow> of(String unit) {
        return byUnit.getOrDefault(unit, List.of());
    }

    /** Those of some units, by unit and first day. */
    public List<UnitRow> of(Set<String> units) {
        return units.stream()
                .sorted()
                .flatMap(unit -> byUnit.getOrDefault(unit, List.of()).stream())
                .toList();
    }

    /** Those of every unit that is of one of these kinds at any time, of all its times, by unit and first day. */
    public List<UnitRow> ofKinds(Set<String> kinds) {
        Set<String> units = kinds.stream()
                .flatMap(kind -> byKind.getOrDefault(kind, List.of()).stream())
                .collect(Collectors.toSet());
        return of(units);
    }
}
