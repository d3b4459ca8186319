package vn.thiduaso.scoring.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import vn.thiduaso.scoring.kernel.UnitHistory;

/**
 * The units of a run with their figures, what they are measured by, and who is ranked among whom.
 *
 * @param units with their figures, in any order
 * @param sample units that preparation and rules are fitted to in their place, such as those of an earlier run; empty: the units themselves
 * @param peers by unit: number of the group it is ranked in
 */
public record Field(List<UnitHistory> units, List<UnitHistory> sample, int[] peers) {

    public Field {
        units = List.copyOf(units);
        sample = List.copyOf(sample);
        peers = peers.clone();
        if (peers.length != units.size()) {
            throw new IllegalArgumentException(units.size() + " units, " + peers.length + " peer groups");
        }
    }

    /** Units that are measured by themselves. */
    public Field(List<UnitHistory> units, int[] peers) {
        this(units, List.of(), peers);
    }

    /** The same units measured by others; by themselves when there are none. */
    public Field fittedTo(List<UnitHistory> others) {
        return new Field(units, others, peers);
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
