package vn.thiduaso.scoring.robustness;

import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.ranking.RankingRule;

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

    /** Units are ranked among those that the rule says, as a run does. */
    public static Field ranked(RankingRule rule, List<UnitHistory> units) {
        List<String> among =
                units.stream().map(unit -> rule.among(unit.group())).toList();
        List<String> names = List.copyOf(new TreeSet<>(among));
        return new Field(
                units,
                among.stream()
                        .mapToInt(name -> Collections.binarySearch(names, name))
                        .toArray());
    }

    /** All units are ranked together, whatever their groups. */
    public static Field together(List<UnitHistory> units) {
        return new Field(units, new int[units.size()]);
    }

    int size() {
        return units.size();
    }
}
