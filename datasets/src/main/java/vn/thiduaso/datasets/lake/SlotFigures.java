package vn.thiduaso.datasets.lake;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The figures of one unit in a period, in slot order of the index set: what the scoring kernel reads, and the cell each came from.
 *
 * @param values NaN where the state is not a value
 * @param states codes of {@link vn.thiduaso.scoring.missing.CellState}
 * @param refs {@code submission|sheet|cell} of each slot; empty where nothing was sent
 */
public record SlotFigures(double[] values, byte[] states, List<String> refs) {

    public SlotFigures {
        values = values.clone();
        states = states.clone();
        refs = List.copyOf(refs);
        if (values.length != states.length || values.length != refs.size()) {
            throw new IllegalArgumentException("values %d, states %d and refs %d must have one entry for each slot"
                    .formatted(values.length, states.length, refs.size()));
        }
    }

    @Override
    public double[] values() {
        return values.clone();
    }

    @Override
    public byte[] states() {
        return states.clone();
    }

    /** Ids of the files the figures came from, once for each figure. */
    Stream<String> submissions() {
        return refs.stream().filter(ref -> !ref.isEmpty()).map(ref -> ref.substring(0, ref.indexOf('|')));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SlotFigures that
                && Arrays.equals(values, that.values)
                && Arrays.equals(states, that.states)
                && refs.equals(that.refs);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(values) + Arrays.hashCode(states)) + refs.hashCode();
    }

    @Override
    public String toString() {
        return "SlotFigures[values=%s, states=%s, refs=%s]"
                .formatted(Arrays.toString(values), Arrays.toString(states), refs);
    }
}
