package vn.thiduaso.dashboard.publish;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.scoring.Period;

/**
 * What a list of units says in one period: what stands above what, and the sectors.
 *
 * @param units by code
 */
public record Directory(Map<String, Entry> units) {

    /** Nothing is known of any unit. */
    public static final Directory NONE = new Directory(Map.of());

    public Directory {
        units = Map.copyOf(units);
    }

    /**
     * A unit in the period.
     *
     * @param parent code of the unit above; empty: none
     * @param sector empty: not told
     */
    public record Entry(String name, String parent, String sector) {}

    /** @param rows of a unit by first day; of those within the period the last one counts */
    static Directory of(List<UnitRow> rows, Period period) {
        Map<String, Entry> units = new HashMap<>();
        rows.stream()
                .filter(row -> row.isValidWithin(period.firstDay(), period.lastDay()))
                .forEach(row -> units.put(row.unit(), new Entry(row.name(), row.parent(), row.sector())));
        return new Directory(units);
    }

    /** Only parents are known. */
    static Directory ofParents(Map<String, String> parents) {
        return new Directory(parents.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, unit -> new Entry(unit.getKey(), unit.getValue(), ""))));
    }

    /** Codes of the units above one, the nearest first. A circle in what was sent ends where it began. */
    List<String> above(String unit) {
        Set<String> above = new LinkedHashSet<>();
        String next = parent(unit);
        while (!next.isEmpty() && !next.equals(unit) && above.add(next)) {
            next = parent(next);
        }
        return List.copyOf(above);
    }

    /** Empty: none. */
    String parent(String unit) {
        return Optional.ofNullable(units.get(unit)).map(Entry::parent).orElse("");
    }

    /** The code where the list does not have the unit. */
    String name(String unit) {
        return Optional.ofNullable(units.get(unit)).map(Entry::name).orElse(unit);
    }

    Optional<String> sector(String unit) {
        return Optional.ofNullable(units.get(unit)).map(Entry::sector).filter(sector -> !sector.isEmpty());
    }
}
