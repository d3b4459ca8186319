package vn.thiduaso.scoring.improvement;

import java.util.ArrayList;
import java.util.List;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.InputReader;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.CellState;

/**
 * The other units as they would stand if their figures changed once more as they did since the period before: m + (m − m before), kept inside the
 * input's range and on its step. A ratio moves by its numerator. What has no figure in one of the two periods stands still, and so do official points.
 */
public final class Trend {

    private final List<Lever> levers;
    private final InputReader reader;
    private final Past past;

    private Trend(List<Lever> levers, InputReader reader, Past past) {
        this.levers = levers;
        this.reader = reader;
        this.past = past;
    }

    public static Trend of(IndexSet indexSet, Past past) {
        return new Trend(Lever.all(indexSet), InputReader.of(indexSet), past);
    }

    /** All units but one moved on; the one stands as it is. */
    public List<UnitHistory> others(List<UnitHistory> units, int still) {
        List<UnitHistory> moved = new ArrayList<>(units.size());
        for (int unit = 0; unit < units.size(); unit++) {
            moved.add(unit == still ? units.get(unit) : moved(units.get(unit)));
        }
        return moved;
    }

    UnitHistory moved(UnitHistory unit) {
        double[] change = past.lastChange(unit);
        double[] measures = reader.read(unit).measures();
        Draft draft = new Draft(unit);
        for (Lever lever : levers) {
            double moved = measures[lever.column()] + change[lever.column()];
            if (lever.scored() && !Double.isNaN(moved) && change[lever.column()] != 0) {
                put(draft, lever, kept(lever, moved));
            }
        }
        return draft.history();
    }

    private static double kept(Lever lever, double measure) {
        double inside = Math.max(lever.leastAllowed(), Math.min(lever.mostAllowed(), measure));
        if (lever.ratio() || lever.input().range().step().isEmpty()) {
            return inside;
        }
        Reach.Grid grid = new Reach.Grid(
                lever.input().range().min().orElse(0),
                lever.input().range().step().getAsDouble());
        double onStep = grid.figure(Math.round((inside - grid.anchor()) / grid.step()));
        return onStep > lever.mostAllowed() ? grid.figure(grid.atOrBelow(lever.mostAllowed())) : onStep;
    }

    private static void put(Draft draft, Lever lever, double measure) {
        byte value = CellState.VALUE.code();
        byte[] states = draft.history().scoredStates();
        boolean parts = lever.ratio() && states[lever.numerator()] == value && states[lever.denominator()] == value;
        if (parts) {
            draft.put(lever.numerator(), measure * draft.history().scoredValues()[lever.denominator()]);
        } else {
            draft.put(lever.value(), measure * lever.valueDivisor());
        }
    }
}
