package vn.thiduaso.dashboard.map;

import java.util.List;
import java.util.Set;

/**
 * Outlines of units as the home's file has them.
 *
 * @param units codes of the units that have one; none when the file is faulty
 * @param shapes GeoJSON: a feature of each unit with its code as {@code name}, and nothing else of the file
 * @param faults everything that is wrong with the file; no outline is taken of a file with a fault
 */
public record UnitMap(Set<String> units, String shapes, List<Fault> faults) {

    /** The home has no file. */
    static final UnitMap NONE = new UnitMap(Set.of(), "", List.of());

    /**
     * @param key end of the message {@code map.fault.…}
     * @param place number of the feature from 1, as text; empty: the whole file
     * @param value what stands there
     */
    public record Fault(String key, String place, String value) {}

    public UnitMap {
        units = Set.copyOf(units);
        faults = List.copyOf(faults);
    }

    static UnitMap faulty(List<Fault> faults) {
        return new UnitMap(Set.of(), "", faults);
    }

    /** Whether the home has a file, good or not. */
    public boolean isGiven() {
        return !units.isEmpty() || !faults.isEmpty();
    }
}
