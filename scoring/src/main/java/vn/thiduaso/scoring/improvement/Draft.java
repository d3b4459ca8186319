package vn.thiduaso.scoring.improvement;

import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.CellState;

/** A copy of a unit whose figures of the period scored can be put elsewhere and back. For one thread. */
final class Draft {

    private final UnitHistory sent;
    private final UnitHistory history;

    Draft(UnitHistory sent) {
        this.sent = sent;
        int last = sent.periods() - 1;
        double[][] values = sent.values().clone();
        byte[][] states = sent.states().clone();
        values[last] = values[last].clone();
        states[last] = states[last].clone();
        history = new UnitHistory(sent.unit(), sent.group(), sent.times(), values, states);
    }

    /** The unit as it stands now; changes with the next figure put. */
    UnitHistory history() {
        return history;
    }

    Draft put(int slot, double figure) {
        history.scoredValues()[slot] = figure;
        history.scoredStates()[slot] = CellState.VALUE.code();
        return this;
    }

    /** Puts back what was sent. */
    Draft restore(int slot) {
        history.scoredValues()[slot] = sent.scoredValues()[slot];
        history.scoredStates()[slot] = sent.scoredStates()[slot];
        return this;
    }
}
