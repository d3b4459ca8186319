package vn.thiduaso.benchmarks.contest;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.SplittableRandom;

import vn.thiduaso.benchmarks.SixtyIndicators;
import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.SlotFigures;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.CellState;

/**
 * The closed units of a contest, each made when it is asked for, from the seed and its number only: a hundred million figures need no memory.
 *
 * <p>An indicator has a scale of its own; figures are doubles with all their digits, so that no two units have the same score by rule. Two figures
 * in a hundred are missing. Units follow each other by code and lie in {@value #GROUPS} groups in turn.
 */
final class ContestUnits extends AbstractList<ClosedUnit> implements RandomAccess {

    static final int GROUPS = 34;
    /** Codes have seven digits. */
    static final int MOST = 10_000_000;

    private static final long SEED = 2026;
    private static final int MISSING_OF_HUNDRED = 2;

    private final int units;
    private final int slots;
    private final int[] slotOf;
    private final List<String> refs;

    ContestUnits(IndexSet set, int units) {
        this.units = units;
        slots = set.slotCount();
        slotOf = slots(set);
        String[] cells = new String[slots];
        Arrays.fill(cells, "");
        for (int i = 0; i < slotOf.length; i++) {
            cells[slotOf[i]] = "000000000000||I" + i;
        }
        refs = List.of(cells);
    }

    /** Slot of the value of each indicator. */
    static int[] slots(IndexSet set) {
        int[] slots = new int[SixtyIndicators.INDICATORS];
        Arrays.setAll(
                slots, i -> set.findSlot("I" + i, Part.VALUE).orElseThrow().index());
        return slots;
    }

    @Override
    public ClosedUnit get(int number) {
        SplittableRandom random = new SplittableRandom(SEED * 1_000_003 + number);
        double[] values = new double[slots];
        byte[] states = new byte[slots];
        Arrays.fill(values, Double.NaN);
        Arrays.fill(states, CellState.MISSING.code());
        for (int i = 0; i < slotOf.length; i++) {
            double figure = i + random.nextDouble() * (10 + i);
            if (random.nextInt(100) >= MISSING_OF_HUNDRED) {
                values[slotOf[i]] = figure;
                states[slotOf[i]] = CellState.VALUE.code();
            }
        }
        return new ClosedUnit(
                "U%07d".formatted(number),
                "Đơn vị %07d".formatted(number),
                "commune",
                "G%02d".formatted(number % GROUPS),
                new SlotFigures(values, states, refs));
    }

    @Override
    public int size() {
        return units;
    }
}
