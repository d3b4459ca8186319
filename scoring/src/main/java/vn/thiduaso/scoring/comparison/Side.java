package vn.thiduaso.scoring.comparison;

import java.util.List;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.UnitHistory;

/**
 * One of two runs that are compared.
 *
 * @param set its index set
 * @param units the units it scored, in slot order of the set
 * @param sample the units its preparation and rules were fitted to; mostly the same
 */
public record Side(IndexSet set, List<UnitHistory> units, List<UnitHistory> sample) {

    public Side {
        units = List.copyOf(units);
        sample = List.copyOf(sample);
    }

    /** A run fitted to its own units. */
    public static Side of(IndexSet set, List<UnitHistory> units) {
        return new Side(set, units, units);
    }
}
