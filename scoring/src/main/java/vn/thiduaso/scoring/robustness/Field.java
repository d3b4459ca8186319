package vn.thiduaso.scoring.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import vn.thiduaso.scoring.kernel.UnitHistory;

/**
 * The units of a run with their figures, and who is ranked among whom.
 *
 * @param units with their figures, in any order
 * @param peers by unit: number of the group it is ranked in
 */
public record Field(List<UnitHistory> units, int[] peers) {

    public Field {
        units = List.copyOf(units);
        peers = peers.clone();
        if (peers.length != units.size()) {
            throw new IllegalArgumentException(units.size() + " units, " + peers.length + " peer groups");
        }
    }

    /** Units are ranked inside their own groups, as a run does. */
    public static Field ofGroups(List<UnitHistory> units) {
        List<String> names = new ArrayList<>(
                new TreeSet<>(units.stream().map(UnitHistory::group).toList()));
        return new Field(
                units,
                units.stream().mapToInt(unit -> names.indexOf(unit.group())).toArray());
    }

    /** All units are ranked together, whatever their groups. */
    public static Field together(List<UnitHistory> units) {
        return new Field(units, new int[units.size()]);
    }

    int size() {
        return units.size();
    }
}
