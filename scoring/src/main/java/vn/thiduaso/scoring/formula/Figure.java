package vn.thiduaso.scoring.formula;

import vn.thiduaso.scoring.trace.Trace;

/**
 * A figure the formula names.
 *
 * @param at its place among the names of the {@link Formula}, from 0
 */
public record Figure(int at) implements Expression {

    @Override
    public double value(double[] figures, Trace trace) {
        return figures[at];
    }

    @Override
    public boolean reads(int place) {
        return at == place;
    }
}
