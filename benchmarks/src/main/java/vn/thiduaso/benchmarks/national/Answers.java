package vn.thiduaso.benchmarks.national;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

import vn.thiduaso.datasets.lake.SlotFigures;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.Slot;
import vn.thiduaso.scoring.missing.CellState;

/**
 * Made-up figures of units for an index set: a maturity of the unit that grows with the years, and noise for each indicator. About one figure in a hundred is
 * missing, one in two hundred does not apply, and one unit in a hundred left most of them blank. Nothing was sent, so no cell is referred to.
 */
final class Answers {

    private static final double GROWTH = 0.03;

    private final IndexSet set;
    private final double[] top;
    private final boolean[] given;
    private final List<String> noRefs;

    Answers(IndexSet set) {
        this.set = set;
        this.top = set.slots().stream().mapToDouble(slot -> top(set, slot)).toArray();
        this.given = new boolean[top.length];
        set.slots().forEach(slot -> given[slot.index()] = isGiven(set, slot));
        this.noRefs = Collections.nCopies(set.slotCount(), "");
    }

    /** Greatest value of a slot, as far as the set bounds it. */
    private static double top(IndexSet set, Slot slot) {
        if (set.nodes().get(slot.node()) instanceof Indicator indicator) {
            return indicator.inputs().stream()
                    .filter(input -> input.code().equals(slot.code()))
                    .map(Input::range)
                    .mapToDouble(range -> range.max().orElse(100))
                    .findFirst()
                    .orElse(100);
        }
        return set.nodes().get(slot.node()).max();
    }

    /** Whether somebody else publishes the points of a slot's node: a group of which no part is scored. */
    private static boolean isGiven(IndexSet set, Slot slot) {
        return slot.part() == Part.OFFICIAL
                && set.nodes().get(slot.node()) instanceof Group group
                && group.max() > 0
                && group.children().stream().allMatch(child -> child.max() == 0);
    }

    /**
     * @param unit number of the unit
     * @param year number of the year, from 0
     */
    SlotFigures of(int unit, int year) {
        double maturity = new SplittableRandom(unit * 31L + 7).nextDouble() * 1.1 - 0.1 + GROWTH * year;
        SplittableRandom chance = new SplittableRandom(unit * 1_000_003L + year);
        double blank = chance.nextInt(100) == 0 ? 0.6 : 0.01;
        double[] values = new double[set.slotCount()];
        byte[] states = new byte[values.length];
        Arrays.fill(values, Double.NaN);
        Arrays.fill(states, CellState.MISSING.code());
        for (Slot slot : set.slots()) {
            Part part = slot.part();
            if (part == Part.VALUE || part == Part.NUMERATOR || given[slot.index()]) {
                double share = Math.max(0, Math.min(1, maturity + chance.nextDouble() * 0.4 - 0.2));
                double luck = chance.nextDouble();
                double of = part == Part.NUMERATOR ? 8 + chance.nextInt(240) : top[slot.index()];
                int last = slot.index() + (part == Part.NUMERATOR ? 1 : 0);
                for (int at = slot.index(); at <= last; at++) {
                    boolean sent = luck >= blank && luck < 0.995;
                    states[at] = (sent ? CellState.VALUE : luck < blank ? CellState.MISSING : CellState.NOT_APPLICABLE)
                            .code();
                    values[at] = !sent ? Double.NaN : at == slot.index() ? Math.rint(of * share) : of;
                }
            }
        }
        return new SlotFigures(values, states, noRefs);
    }
}
