package vn.thiduaso.dashboard.data;

import java.util.List;
import java.util.Map;

import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.scoring.missing.CellState;

/**
 * What a file changes in the figures that count so far.
 *
 * @param added figures that were not there
 * @param changed figures that were there and were others
 * @param gone figures that were there and are said to be missing
 */
record FigureChanges(int added, int changed, int gone) {

    static final FigureChanges NONE = new FigureChanges(0, 0, 0);

    static FigureChanges of(Map<String, Observation> counted, List<Observation> file) {
        FigureChanges changes = NONE;
        for (Observation figure : file) {
            changes = changes.plus(one(counted.get(key(figure)), figure));
        }
        return changes;
    }

    /** What a figure stands for, so that a later one takes its place. */
    static String key(Observation figure) {
        return String.join("|", figure.unit(), figure.code(), figure.part().word());
    }

    private static FigureChanges one(@org.jspecify.annotations.Nullable Observation before, Observation after) {
        boolean was = before != null && before.state() != CellState.MISSING;
        boolean is = after.state() != CellState.MISSING;
        if (before == null || !was) {
            return is ? new FigureChanges(1, 0, 0) : NONE;
        }
        if (!is) {
            return new FigureChanges(0, 0, 1);
        }
        boolean same = before.state() == after.state() && Double.compare(before.value(), after.value()) == 0;
        return same ? NONE : new FigureChanges(0, 1, 0);
    }

    FigureChanges plus(FigureChanges other) {
        return new FigureChanges(added + other.added, changed + other.changed, gone + other.gone);
    }
}
