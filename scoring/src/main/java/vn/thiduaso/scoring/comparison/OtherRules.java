package vn.thiduaso.scoring.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.Slot;
import vn.thiduaso.scoring.kernel.Binding;
import vn.thiduaso.scoring.kernel.ScoreSheet;
import vn.thiduaso.scoring.kernel.Scorer;
import vn.thiduaso.scoring.kernel.SheetRanks;
import vn.thiduaso.scoring.kernel.UnitHistory;

/**
 * What a run would have been by another index set: the same units with the same figures, scored and ranked by both sets as a run does it. What the other set
 * asks and the run's own did not is missing for every unit.
 */
public final class OtherRules {

    private OtherRules() {}

    /**
     * Where a unit stands by one of the sets.
     *
     * @param score published score; NaN when not ranked
     * @param rank from 1 in its peer group; 0 when not ranked
     * @param level −1 when it has none
     */
    public record Stand(double score, int rank, int level) {}

    /** A unit by both sets. */
    public record Effect(String unit, String group, Stand before, Stand after) {

        public boolean changesRank() {
            return before.rank != after.rank;
        }

        public boolean changesScore() {
            return Double.compare(before.score, after.score) != 0;
        }

        public boolean changesLevel() {
            return before.level != after.level;
        }
    }

    /**
     * Effects in the order of the units of the run.
     *
     * @throws vn.thiduaso.scoring.fault.InvalidIndexSetException when the figures do not allow what one of the sets asks for
     */
    public static List<Effect> of(Side run, IndexSet other) {
        SlotMap slots = SlotMap.of(run.set(), other);
        List<Stand> before = stands(run);
        List<Stand> after = stands(new Side(other, slots.all(run.units()), slots.all(run.sample())));
        List<Effect> effects = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            UnitHistory unit = run.units().get(i);
            effects.add(new Effect(unit.unit(), unit.group(), before.get(i), after.get(i)));
        }
        return effects;
    }

    /** Codes of the inputs one set asks for and the other does not, in its order. */
    public static List<String> newInputs(IndexSet before, IndexSet after) {
        return after.slots().stream()
                .filter(slot -> slot.part() != Part.OFFICIAL && slot.part() != Part.OFFICIAL_RANK)
                .filter(slot -> before.findSlot(slot.code(), slot.part()).isEmpty())
                .map(Slot::code)
                .distinct()
                .toList();
    }

    private static List<Stand> stands(Side side) {
        IndexSet set = side.set();
        Scorer scorer = Scorer.of(set, Binding.of(set, side.sample(), side.units()));
        List<ScoreSheet> sheets =
                side.units().stream().parallel().map(scorer::score).toList();
        int[] ranks = SheetRanks.of(
                set, sheets.size(), sheets::get, unit -> side.units().get(unit).group());
        return IntStream.range(0, ranks.length)
                .mapToObj(unit -> new Stand(
                        sheets.get(unit).score(), ranks[unit], sheets.get(unit).level()))
                .toList();
    }
}
